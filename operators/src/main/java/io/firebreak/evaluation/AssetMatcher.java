package io.firebreak.evaluation;

import java.util.List;
import java.util.OptionalLong;

/**
 * Holds the alarms of one asset against its events.
 *
 * <p>All alarms of the asset, of whatever scope, form clusters together. An event of several venues
 * is hit by a cluster whose first alarm (or, by the loose rule, any alarm) is in time. A local
 * event is hit in the same way by the clusters of the alarms about its venue alone: an alarm about
 * the asset as a whole is no hit, and not false either.
 *
 * @param events the events of the asset, aftershocks included
 * @param alarms the alarms of the asset
 * @param rules the rules
 */
public record AssetMatcher(List<CrashEvent> events, List<Alarm> alarms, MatchRules rules) {

  /** A match for each event that is no aftershock. O(events x alarms). */
  public List<EventMatch> matches() {
    return events.stream().filter(event -> !event.aftershock()).map(this::match).toList();
  }

  /** What each cluster was. O(events x alarms). */
  public List<JudgedCluster> judged() {
    List<EventMatch> matches = matches();
    return AlarmCluster.of(alarms, rules.clusterMillis()).stream()
        .map(
            cluster ->
                new JudgedCluster(
                    cluster.alarms().get(0).asset(),
                    cluster.firstMillis(),
                    cluster.alarms().size(),
                    verdict(cluster, matches)))
        .toList();
  }

  private EventMatch match(CrashEvent event) {
    List<Alarm> heard =
        alarms.stream().filter(alarm -> !event.local() || event.hearsVenue(alarm.venue())).toList();
    return AlarmCluster.of(heard, rules.clusterMillis()).stream()
        .map(cluster -> firstInTime(cluster, event))
        .filter(OptionalLong::isPresent)
        .findFirst()
        .map(time -> EventMatch.hit(event, time.getAsLong()))
        .orElseGet(() -> EventMatch.missed(event));
  }

  private OptionalLong firstInTime(AlarmCluster cluster, CrashEvent event) {
    if (!rules.anyAlarm()) {
      long first = cluster.firstMillis();
      return event.inTime(first, rules) ? OptionalLong.of(first) : OptionalLong.empty();
    }
    return cluster.alarms().stream()
        .filter(alarm -> alarm.lastMillis() >= event.onsetMillis() - rules.earlyMillis())
        .mapToLong(
            alarm -> Math.max(alarm.firstMillis(), event.onsetMillis() - rules.earlyMillis()))
        .filter(time -> event.inTime(time, rules))
        .findFirst();
  }

  private Verdict verdict(AlarmCluster cluster, List<EventMatch> matches) {
    boolean hits =
        matches.stream().filter(EventMatch::hit).anyMatch(match -> holds(cluster, match));
    if (hits) {
      return Verdict.HIT;
    }
    boolean explained =
        events.stream().anyMatch(event -> event.explains(cluster.firstMillis(), rules));
    return explained ? Verdict.APART : Verdict.FALSE;
  }

  private static boolean holds(AlarmCluster cluster, EventMatch match) {
    long hit = match.alarmMillis();
    return cluster.alarms().stream()
        .anyMatch(
            alarm ->
                match.event().hearsVenue(alarm.venue())
                    && hit >= alarm.firstMillis()
                    && hit <= alarm.lastMillis());
  }
}
