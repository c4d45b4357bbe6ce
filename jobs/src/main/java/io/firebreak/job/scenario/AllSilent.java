package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.Outage;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every venue falls silent while a market is halted; the clock alone goes on. */
final class AllSilent implements Scenario {
  private static final long MINUTE = 60_000;
  private static final long SHOCK = 60 * MINUTE;
  private static final long SILENT_FROM = SHOCK + 4 * MINUTE;
  private static final long SILENT_TO = SHOCK + 40 * MINUTE;

  @Override
  public String name() {
    return "all-silent";
  }

  @Override
  public String description() {
    return "All venues fall silent during a halt: it ends at its limit, the guard says that it is"
        + " blind and loosens nothing.";
  }

  @Override
  public SimulationConfig market(long seed) {
    return SimulationConfig.crashDay()
        .withSeed(seed)
        .withDurationMillis(105 * MINUTE)
        .withShockAtMillis(SHOCK)
        .withIntensity(1.3)
        .withOutages(List.of(new Outage(Outage.ALL_VENUES, SILENT_FROM, SILENT_TO)));
  }

  @Override
  public List<Finding> judge(Outcome outcome, SimulationConfig market) {
    long from = market.startMillis() + SILENT_FROM;
    long to = market.startMillis() + SILENT_TO;
    List<Finding> findings = new ArrayList<>(halts(outcome, from, to));
    findings.add(blind(outcome, from, to));
    findings.add(alive(outcome, from, to));
    findings.add(nothingLoosened(outcome, from, to));
    return findings;
  }

  private static List<Finding> halts(Outcome outcome, long from, long to) {
    long limit = Policy.v0().breaker().haltMaxMillis() + 250;
    Map<String, Long> halted = new HashMap<>();
    List<String> ended = new ArrayList<>();
    boolean inTime = true;
    for (JsonNode signal : outcome.signals()) {
      String scope = signal.path("scope").asText();
      if (entered(signal, "HALT") && Outcome.time(signal) < from) {
        halted.put(scope, Outcome.time(signal));
      } else if (halted.containsKey(scope) && left(signal, "HALT")) {
        long lasted = Outcome.time(signal) - halted.get(scope);
        inTime &= lasted <= limit && Outcome.within(signal, from, to);
        ended.add(scope + " after " + lasted + " ms");
      }
    }
    return List.of(
        new Finding(
            "a market is halted when the silence begins",
            !halted.isEmpty(),
            "halted " + halted.keySet().stream().sorted().toList()),
        new Finding(
            "every halt ends at its limit, during the silence",
            inTime && ended.size() == halted.size(),
            ended.toString()));
  }

  private static Finding blind(Outcome outcome, long from, long to) {
    List<String> scopes =
        outcome.signals().stream()
            .filter(signal -> Outcome.within(signal, from, to))
            .filter(signal -> signal.path("blind").asBoolean())
            .map(signal -> signal.path("scope").asText())
            .distinct()
            .sorted()
            .toList();
    return new Finding("every asset is signalled as blind", scopes.size() >= 7, "blind " + scopes);
  }

  private static Finding alive(Outcome outcome, long from, long to) {
    long longest = 0;
    long last = from;
    int blindBeats = 0;
    for (JsonNode beat : outcome.heartbeats()) {
      if (Outcome.within(beat, from, to)) {
        longest = Math.max(longest, Outcome.time(beat) - last);
        last = Outcome.time(beat);
        blindBeats += beat.path("blind").asBoolean() ? 1 : 0;
      }
    }
    longest = Math.max(longest, to - last);
    long interval = Policy.v0().breaker().heartbeatMillis() + 250;
    return new Finding(
        "heartbeats go on through the silence, marked blind",
        longest <= interval && blindBeats > 100,
        "longest gap " + longest + " ms, " + blindBeats + " blind beats");
  }

  private static Finding nothingLoosened(Outcome outcome, long from, long to) {
    List<String> loosened = new ArrayList<>();
    for (JsonNode signal : outcome.signals()) {
      boolean fromPace = left(signal, "PACE") && !entered(signal, "HALT");
      boolean fromRestrict =
          left(signal, "RESTRICT") && (entered(signal, "WATCH") || entered(signal, "NORMAL"));
      boolean down = fromPace || fromRestrict;
      if (Outcome.within(signal, from + MINUTE, to) && down) {
        loosened.add(signal.path("id").asText());
      }
    }
    for (JsonNode decision : outcome.records(Topic.HAIRCUTS)) {
      JsonNode initial = decision.path("initial");
      boolean lower = initial.path("bps").asInt() < initial.path("previousBps").asInt();
      if (Outcome.within(decision, from + MINUTE, to)
          && lower
          && initial.path("effectiveMillis").asLong() == Outcome.time(decision)) {
        loosened.add(decision.path("id").asText());
      }
    }
    return new Finding(
        "nothing is loosened while blind", loosened.isEmpty(), "loosened " + loosened);
  }

  private static boolean entered(JsonNode signal, String state) {
    return signal.path("to").asText().equals(state) && !signal.path("from").asText().equals(state);
  }

  private static boolean left(JsonNode signal, String state) {
    return signal.path("from").asText().equals(state) && !signal.path("to").asText().equals(state);
  }
}
