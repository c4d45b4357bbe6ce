package io.firebreak.cascade;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One cascade, crash or fault is told once, and again only when it gets worse.
 *
 * <p>Alerts of one family of patterns and one scope are one episode; families do not silence each
 * other. The first alert opens an episode. A later one goes out only if the thing itself is now
 * seen where it was inferred, or if its severity is at least the step of its pattern, mostly {@link
 * #SEVERITY_STEP}, above the last published one. Every alert, published or not, keeps the episode
 * open; it is over {@link #EPISODE_MILLIS} after its newest one (an alert exactly then opens the
 * next). At most one alert of an episode, the worst, goes out per tick. While an operator mutes the
 * asset none goes out. The engine reads no policy and sets no deadline: an episode ends by looking
 * at the next alert of its key.
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
    EpisodeState before = state == null ? EpisodeState.unseen() : state;
    Map<String, Episode> episodes = running(before, tick.endMillis());
    long sequence = before.sequence();
    List<CascadeAlert> told = new ArrayList<>();
    for (Map.Entry<String, List<CascadeAlert>> heard : byEpisode(tick.inputs()).entrySet()) {
      Episode episode = episodes.get(heard.getKey());
      if (tick.overrides().muted()) {
        // An open episode stays open, so that the end of the mute tells what gets worse, not the
        // same.
        episodes.computeIfPresent(heard.getKey(), (key, open) -> open.extended(tick.endMillis()));
        continue;
      }
      Optional<CascadeAlert> news =
          heard.getValue().stream().filter(alert -> isNews(episode, alert)).max(BY_STRENGTH);
      if (news.isPresent()) {
        sequence++;
        told.add(numbered(news.get(), sequence));
      }
      episodes.put(
          heard.getKey(),
          news.map(alert -> told(heard.getKey(), episode, alert, tick.endMillis()))
              .orElseGet(() -> episode.extended(tick.endMillis())));
    }
    EpisodeState after = EpisodeState.of(sequence, episodes.values());
    return new Step<>(after, told, Step.NO_DEADLINE);
  }

  /** Ordered by key. */
  private static Map<String, Episode> running(EpisodeState state, long nowMillis) {
    TreeMap<String, Episode> running = new TreeMap<>();
    for (Episode episode : state.episodes()) {
      if (nowMillis - episode.newestMillis() < EPISODE_MILLIS) {
        running.put(episode.key(), episode);
      }
    }
    return running;
  }

  private static Map<String, List<CascadeAlert>> byEpisode(List<CascadeAlert> alerts) {
    TreeMap<String, List<CascadeAlert>> byEpisode = new TreeMap<>();
    for (CascadeAlert alert : alerts) {
      byEpisode.computeIfAbsent(episodeOf(alert), key -> new ArrayList<>()).add(alert);
    }
    return byEpisode;
  }

  /** A venue's episode is not its asset's. */
  private static String episodeOf(CascadeAlert alert) {
    String family = CascadePatterns.family(alert.pattern());
    return alert.scope().startsWith("venue:") ? family + "@" + alert.scope() : family;
  }

  private static boolean isNews(Episode episode, CascadeAlert alert) {
    return episode == null
        || (episode.form() == CascadeForm.INFERRED && alert.form() == CascadeForm.OBSERVED)
        || rises(episode.severity(), alert);
  }

  /** A severity that becomes known is news; one that becomes unknown is not. */
  private static boolean rises(double published, CascadeAlert alert) {
    double step = CascadePatterns.severityStep(alert.pattern());
    return known(alert.severity()) && (!known(published) || alert.severity() >= published + step);
  }

  private static boolean known(double severity) {
    return !Double.isNaN(severity);
  }

  /** An episode in which the thing itself was seen stays observed, whatever comes after. */
  private static Episode told(String key, Episode before, CascadeAlert alert, long nowMillis) {
    boolean seen = before != null && before.form() == CascadeForm.OBSERVED;
    CascadeForm form = seen ? CascadeForm.OBSERVED : alert.form();
    return new Episode(key, nowMillis, form, alert.severity());
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
        alert.revision(),
        alert.scope(),
        alert.confidence());
  }
}
