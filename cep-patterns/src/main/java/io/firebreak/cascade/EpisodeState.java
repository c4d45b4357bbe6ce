package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of the alerts of one asset or scope; about 30 bytes, and 60 for each episode
 * that runs beside that of liquidation cascades: at most one a family and, of those told by venue,
 * one a venue. It outlives the episodes, because the numbers of the alerts run on.
 *
 * @param sequence number of the last published alert, from 1
 * @param newestMillis end of the tick of the newest alert of a liquidation cascade, published or
 *     not; {@link Long#MIN_VALUE} while there is none
 * @param form strongest form published in that episode, null without one
 * @param severity severity of its last published alert, in [0, 100]; NaN where unknown
 * @param others running episodes of the other families, ordered by key
 */
public record EpisodeState(
    long sequence, long newestMillis, CascadeForm form, double severity, List<Episode> others) {
  /** The family that a release of before knew alone. */
  static final String CASCADE = "cascade";

  /** A state of a release before knows one family. */
  public EpisodeState {
    others = others == null ? List.of() : others;
  }

  static EpisodeState unseen() {
    return new EpisodeState(0, Long.MIN_VALUE, null, Double.NaN, List.of());
  }

  /** The state of episodes that are ordered by key. */
  static EpisodeState of(long sequence, Iterable<Episode> episodes) {
    Episode cascade = unseen().cascade();
    List<Episode> others = new ArrayList<>();
    for (Episode episode : episodes) {
      if (episode.key().equals(CASCADE)) {
        cascade = episode;
      } else {
        others.add(episode);
      }
    }
    return new EpisodeState(
        sequence, cascade.newestMillis(), cascade.form(), cascade.severity(), others);
  }

  /** All episodes, that of liquidation cascades first. */
  List<Episode> episodes() {
    List<Episode> episodes = new ArrayList<>(others);
    if (newestMillis != Long.MIN_VALUE) {
      episodes.add(0, cascade());
    }
    return episodes;
  }

  private Episode cascade() {
    return new Episode(CASCADE, newestMillis, form, severity);
  }
}
