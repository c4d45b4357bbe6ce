package io.firebreak.job.report;

import io.firebreak.model.AlertEvidence;
import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.HaircutDrivers;
import java.util.Locale;
import java.util.stream.Collectors;

/** Decisions as a person wants to read them, one line each. */
public final class DecisionWords {
  private DecisionWords() {}

  /** A moved initial haircut: how far, and what drives it. */
  public static String haircut(HaircutDecision decision, int beforeBps) {
    int bps = decision.initial().bps();
    return line(
        decision.eventTimeMillis(),
        "haircut",
        decision.asset(),
        String.format(
            Locale.ROOT,
            "initial %s from %s to %s (%s); maintenance %s",
            bps > beforeBps ? "raised" : "lowered",
            DayTable.percent(beforeBps),
            DayTable.percent(bps),
            drivers(decision.initial().drivers()),
            DayTable.percent(decision.maintenance().bps())));
  }

  /** An alert with its evidence. */
  public static String alert(CascadeAlert alert) {
    String evidence =
        alert.evidence().stream().map(DecisionWords::evidence).collect(Collectors.joining(", "));
    return line(
        alert.eventTimeMillis(),
        "ALERT",
        alert.asset(),
        String.format(
            Locale.ROOT,
            "%s liquidation cascade, severity %.0f, price %.6g USD: %s",
            alert.form().name().toLowerCase(Locale.ROOT),
            alert.severity(),
            alert.priceUsd(),
            evidence));
  }

  /** A transition and what consumers do now. */
  public static String signal(BreakerSignal signal) {
    return line(
        signal.eventTimeMillis(),
        "BREAKER",
        signal.scope(),
        signal.from()
            + " -> "
            + signal.to()
            + ": "
            + action(signal)
            + " ("
            + signal.reason()
            + ")");
  }

  private static String line(long timeMillis, String kind, String subject, String words) {
    return String.format(
        Locale.ROOT, "%s  %-8s %-11s %s", DayTable.time(timeMillis), kind, subject, words);
  }

  private static String evidence(AlertEvidence letter) {
    return String.format(
        Locale.ROOT,
        "%s %.3g at %s",
        letter.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        letter.magnitude(),
        DayTable.time(letter.eventTimeMillis()));
  }

  private static String action(BreakerSignal signal) {
    return switch (signal.action()) {
      case NONE -> "nothing is restricted";
      case OBSERVE -> "watch";
      case REFUSE_NEW_LEVERAGE -> "refuse new leverage";
      case PACE_LIQUIDATIONS -> "pace liquidations" + limit(signal);
      case PAUSE -> "pause until " + DayTable.time(signal.validUntilMillis());
      case REOPEN_STAGED -> "reopen in stages" + limit(signal);
    };
  }

  private static String limit(BreakerSignal signal) {
    boolean limited =
        signal.action() != BreakerAction.NONE && !Double.isNaN(signal.paceUsdPerSecond());
    return limited
        ? String.format(Locale.ROOT, " to %,.0f USD/s", signal.paceUsdPerSecond())
        : " to " + Math.round(100 * signal.paceShare()) + " % of the depth";
  }

  private static String drivers(HaircutDrivers drivers) {
    StringBuilder parts = new StringBuilder();
    part(parts, "floor", drivers.floor());
    part(parts, "tail", drivers.tail());
    part(parts, "cold start", drivers.coldStart());
    part(parts, "venue fault", drivers.venueFault());
    part(parts, "limits", drivers.limit());
    part(parts, "cap", drivers.cap());
    part(parts, "gap", drivers.gap());
    return parts.toString();
  }

  private static void part(StringBuilder parts, String name, int bps) {
    if (bps != 0) {
      parts.append(parts.isEmpty() ? "" : " ");
      parts.append(String.format(Locale.ROOT, "%s %+.2f", name, bps / 100.0));
    }
  }
}
