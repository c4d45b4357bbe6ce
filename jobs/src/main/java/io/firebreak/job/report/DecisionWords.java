package io.firebreak.job.report;

import io.firebreak.model.AlertEvidence;
import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.StressKind;
import io.firebreak.model.WarmUp;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Decisions as a person reads them, a line each; times are UTC. */
public final class DecisionWords {
  private DecisionWords() {}

  /** The haircut for new exposure moved from {@code fromBps}, negative for the first one. */
  public static String haircut(HaircutDecision decision, int fromBps) {
    int bps = decision.initial().bps();
    String move =
        fromBps < 0
            ? "is " + DayTable.percent(bps)
            : (bps > fromBps ? "raised " : "lowered ")
                + DayTable.percent(fromBps)
                + " to "
                + DayTable.percent(bps);
    return line(
        decision.eventTimeMillis(),
        decision.asset(),
        "haircut",
        String.format(
            Locale.ROOT,
            "new exposure %s, existing exposure %s%s",
            move,
            DayTable.percent(decision.maintenance().bps()),
            decision.warmUp() == WarmUp.WARM
                ? ""
                : " (" + decision.warmUp().name().toLowerCase(Locale.ROOT) + ")"));
  }

  /** What shows a cascade: each kind of evidence once, at its strongest. */
  public static String evidence(CascadeAlert alert) {
    Map<StressKind, AlertEvidence> strongest = new EnumMap<>(StressKind.class);
    alert
        .evidence()
        .forEach(
            e -> strongest.merge(e.kind(), e, (a, b) -> b.magnitude() > a.magnitude() ? b : a));
    return strongest.values().stream().map(LetterWords::of).collect(Collectors.joining(", "));
  }

  /** A cascade, crash or fault and what shows it. */
  public static String alert(CascadeAlert alert) {
    String form = alert.form() == CascadeForm.OBSERVED ? "observed" : "inferred";
    return line(
        alert.eventTimeMillis(),
        alert.asset(),
        "ALERT",
        String.format(
            Locale.ROOT,
            "%s %s, severity %.0f of 100: %s",
            alert.pattern().startsWith("cascade") ? "liquidation cascade" : named(alert),
            form,
            alert.severity(),
            evidence(alert)));
  }

  private static String named(CascadeAlert alert) {
    String name = alert.pattern().replace('-', ' ');
    return alert.ofAsset() ? name : name + " (" + alert.scope() + ")";
  }

  /** A transition or renewal of a breaker and what consumers do. */
  public static String breaker(BreakerSignal signal) {
    String scope = signal.scope().substring(signal.scope().indexOf(':') + 1);
    String states =
        signal.from() == signal.to()
            ? "stays " + signal.to()
            : signal.from() + " to " + signal.to();
    return line(
        signal.eventTimeMillis(),
        scope,
        "BREAKER",
        states + " (" + cause(signal) + "): " + ask(signal));
  }

  /** The reason without what the action says again. */
  private static String cause(BreakerSignal signal) {
    String cause = signal.reason().substring(signal.reason().indexOf(':') + 1).strip();
    return signal.blind() ? cause + "; blind" : cause;
  }

  /** What consumers of a signal do. */
  public static String ask(BreakerSignal signal) {
    return switch (signal.action()) {
          case NONE -> "all is allowed";
          case OBSERVE -> "watch, nothing is refused";
          case REFUSE_NEW_LEVERAGE -> "refuse new leverage";
          case PACE_LIQUIDATIONS -> "limit liquidations to " + pace(signal) + ", no new leverage";
          case PAUSE ->
              "pause until " + DayTable.time(signal.validUntilMillis()) + " at the latest";
          case REOPEN_STAGED -> "reopen in stages, liquidations limited to " + pace(signal);
          case CAP_WITHDRAWALS -> "cap withdrawals";
          case WIDEN_BAND -> "widen the band of order prices";
        }
        + (signal.action() == BreakerAction.PAUSE ? "; reductions stay allowed" : "");
  }

  private static String pace(BreakerSignal signal) {
    return Double.isNaN(signal.paceUsdPerSecond())
        ? String.format(Locale.ROOT, "%.0f %% of live depth", signal.paceShare() * 100)
        : usd(signal.paceUsdPerSecond()) + "/s";
  }

  /** An amount in US dollars, three digits. */
  static String usd(double amount) {
    if (amount >= 1e9) {
      return String.format(Locale.ROOT, "$%.2f bn", amount / 1e9);
    }
    return amount >= 1e6
        ? String.format(Locale.ROOT, "$%.2f m", amount / 1e6)
        : String.format(Locale.ROOT, "$%.0f k", amount / 1e3);
  }

  private static String line(long millis, String scope, String what, String text) {
    return String.format(Locale.ROOT, "%s  %-5s %-8s %s", DayTable.time(millis), scope, what, text);
  }
}
