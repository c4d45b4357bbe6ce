package io.firebreak.cascade;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One cascade is told once, and again only when it gets worse.
 *
 * <p>The first alert of an asset opens an episode. A later alert of the episode goes out only if a
 * forced order is now seen where the cascade was inferred, or if its severity is at least {@link
 * #SEVERITY_STEP} above the last published one. Every alert, published or not, keeps the episode
 * open; it is over {@link #EPISODE_MILLIS} after its newest one (an alert exactly then opens the
 * next). At most one alert, the worst, goes out per tick. While an operator mutes the asset none
 * goes out. The engine reads no policy and sets no deadline: an episode ends by looking at the next
 * alert.
 */
public final class AlertEpisodes implements TickEngine<EpisodeState, CascadeAlert, CascadeAlert> {
  private static final long serialVersionUID = 1;

  /** Silence that ends an episode, in milliseconds of event time. */
  public static final long EPISODE_MILLIS = 30 * 60_000L;

  /** Rise of the cascade score, in points, that is told again. */
  public static final double SEVERITY_STEP = 10;

  private static final Comparator<CascadeAlert> BY_STRENGTH =
      Comparator.comparing((CascadeAlert alert) -> alert.form() == CascadeForm.OBSERVED)
          .thenComparingDouble(alert -> known(alert.severity()) ? alert.severity() : -1)
          .thenComparing(CascadeAlert::id, Comparator.reverseOrder());

  @Override
  public Step<EpisodeState, CascadeAlert> step(EpisodeState state, Tick<CascadeAlert> tick) {
    if (tick.inputs().isEmpty()) {
      return new Step<>(state, List.of(), Step.NO_DEADLINE);
    }
    if (tick.overrides().muted()) {
      // An open episode stays open, so that the end of the mute tells what gets worse, not the
      // same.
      boolean open = running(state, tick.endMillis());
      EpisodeState untold = open ? extended(state, tick.endMillis()) : state;
      return new Step<>(untold, List.of(), Step.NO_DEADLINE);
    }
    EpisodeState episode = running(state, tick.endMillis()) ? state : null;
    Optional<CascadeAlert> told =
        tick.inputs().stream().filter(alert -> isNews(episode, alert)).max(BY_STRENGTH);
    if (told.isEmpty()) {
      return new Step<>(extended(state, tick.endMillis()), List.of(), Step.NO_DEADLINE);
    }
    CascadeAlert alert = numbered(told.get(), state == null ? 1 : state.sequence() + 1);
    EpisodeState next =
        new EpisodeState(
            alert.sequence(), tick.endMillis(), strongest(episode, alert), alert.severity());
    return new Step<>(next, List.of(alert), Step.NO_DEADLINE);
  }

  private static boolean running(EpisodeState state, long nowMillis) {
    return state != null && nowMillis - state.newestMillis() < EPISODE_MILLIS;
  }

  private static boolean isNews(EpisodeState episode, CascadeAlert alert) {
    return episode == null
        || (episode.form() == CascadeForm.INFERRED && alert.form() == CascadeForm.OBSERVED)
        || rises(episode.severity(), alert.severity());
  }

  /** A severity that becomes known is news; one that becomes unknown is not. */
  private static boolean rises(double published, double severity) {
    return known(severity) && (!known(published) || severity >= published + SEVERITY_STEP);
  }

  private static boolean known(double severity) {
    return !Double.isNaN(severity);
  }

  /** An episode in which a forced order was seen stays observed, whatever comes after. */
  private static CascadeForm strongest(EpisodeState episode, CascadeAlert alert) {
    boolean seen = episode != null && episode.form() == CascadeForm.OBSERVED;
    return seen ? CascadeForm.OBSERVED : alert.form();
  }

  private static EpisodeState extended(EpisodeState state, long nowMillis) {
    return new EpisodeState(state.sequence(), nowMillis, state.form(), state.severity());
  }

  private static CascadeAlert numbered(CascadeAlert alert, long sequence) {
    return new CascadeAlert(
        alert.id(),
        alert.asset(),
        alert.pattern(),
        alert.patternVersion(),
        alert.form(),
        alert.firstMillis(),
        alert.eventTimeMillis(),
        alert.severity(),
        alert.priceUsd(),
        alert.evidence(),
        alert.policyVersion(),
        sequence,
        alert.revision());
  }
}
