package io.firebreak.job.report.replay;

import static io.firebreak.job.report.replay.Measure.level;
import static io.firebreak.job.report.replay.Measure.line;
import static io.firebreak.job.report.replay.Measure.main;

import io.firebreak.job.report.page.Axis;
import io.firebreak.job.report.page.Scale;
import io.firebreak.volatility.VolatilityLadder;
import java.util.ArrayList;
import java.util.List;

/** The charts of the measures of an asset. A further measure is a further line here. */
final class Panels {
  private static final double PERCENT = 100;
  private static final long[] UNIT_SECONDS = {86_400, 3_600, 60};
  private static final String[] UNITS = {" d", " h", " min"};

  private Panels() {}

  /** The consolidated price; the prices of venues join it. */
  static Panel price() {
    return new Panel(
        "Price",
        "Consolidated in US dollars, and the last price of each instrument in its own quote asset.",
        new Axis("USD", Scale.LINEAR),
        List.of(main("consolidated", moment -> moment.risk().priceUsd())));
  }

  /** The charts below the price, in order. */
  static List<Panel> all() {
    return List.of(score(), volatility(), depth(), forcedSelling(), reproduction(), dislocation());
  }

  private static Panel score() {
    return new Panel(
        "Cascade score and fragility",
        "Score: seconds, what burns now. Fragility: slow, what would amplify a shock. Dashed: the"
            + " scores that enter a state of the breaker.",
        new Axis("0 to 100", Scale.HUNDRED),
        List.of(
            main("score", moment -> moment.risk().score().score()),
            line("fragility", moment -> moment.risk().score().fragility()),
            level("WATCH from", moment -> moment.policy().breaker().watchScore()),
            level("RESTRICT from", moment -> moment.policy().breaker().restrictScore()),
            level("PACE from", moment -> moment.policy().breaker().paceScore()),
            level("HALT from", moment -> moment.policy().breaker().haltScore()),
            level("RESTRICT from fragility", Panels::restrictFragility)));
  }

  private static Panel volatility() {
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < VolatilityLadder.rungs(); i++) {
      int rung = i;
      measures.add(
          line(
              halfLife(VolatilityLadder.halfLifeSeconds(rung)),
              moment -> PERCENT * moment.risk().volatility().realised()[rung]));
    }
    measures.add(main("implied", moment -> PERCENT * moment.risk().volatility().implied()));
    return new Panel(
        "Volatility",
        "Realised, by the half-life of its memory, and implied where options are quoted.",
        new Axis("% a year of 365 days", Scale.LOG),
        measures);
  }

  private static Panel depth() {
    return new Panel(
        "Depth within 100 bps of mid",
        "Resting orders of all valid books, and the bid side's own slow baseline.",
        new Axis("USD", Scale.FROM_ZERO),
        List.of(
            line("bids", moment -> moment.risk().liquidity().bidUsd()),
            line("asks", moment -> moment.risk().liquidity().askUsd()),
            level("baseline of bids", moment -> moment.risk().liquidity().referenceUsd())));
  }

  private static Panel forcedSelling() {
    return new Panel(
        "Forced selling",
        "Collateral sold by liquidations, half-life of thirty seconds.",
        new Axis("USD a second", Scale.FROM_ZERO),
        List.of(line("liquidated", moment -> moment.risk().leverage().liquidatedUsdPerSecond())));
  }

  private static Panel reproduction() {
    return new Panel(
        "Reproduction number R",
        "Forced sales that one dollar of forced sales sets off, at stressed depth; from 1 a cascade"
            + " feeds itself.",
        new Axis("ratio", Scale.FROM_ZERO),
        List.of(
            main("R", moment -> moment.risk().leverage().reproduction()),
            level("feeds itself from", moment -> 1)));
  }

  private static Panel dislocation() {
    return new Panel(
        "Dislocation",
        "Largest distance of a fresh venue from the consolidated price. Logarithmic above 1 bps.",
        new Axis("bps", Scale.ARCSINH),
        List.of(
            line("largest", moment -> moment.risk().dislocationBps()),
            level(
                "venue at fault from", moment -> moment.policy().consolidation().venueFaultBps())));
  }

  /** Drawn with the fragility alone: beside a score without one it would mislead. */
  private static double restrictFragility(Moment moment) {
    return Double.isNaN(moment.risk().score().fragility())
        ? Double.NaN
        : moment.policy().breaker().restrictFragility();
  }

  private static String halfLife(double seconds) {
    for (int i = 0; i < UNITS.length; i++) {
      if (seconds >= UNIT_SECONDS[i]) {
        return Math.round(seconds / UNIT_SECONDS[i]) + UNITS[i];
      }
    }
    return Math.round(seconds) + " s";
  }
}
