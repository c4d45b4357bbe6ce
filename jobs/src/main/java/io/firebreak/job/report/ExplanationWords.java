package io.firebreak.job.report;

import io.firebreak.haircut.HaircutExplanation;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.haircut.PostedExplanation;
import io.firebreak.haircut.TailBlend;
import io.firebreak.haircut.TierExplanation;
import io.firebreak.model.Coverage;
import io.firebreak.model.HaircutCycle;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.HaircutDrivers;
import io.firebreak.model.PostedHaircut;
import io.firebreak.model.ScheduledStep;
import java.time.Instant;
import java.util.Locale;

/**
 * How a haircut decision came about, as a person reads it: layer by layer, driver by driver, tier
 * by tier. Percentages are of the value of the collateral; bp is a hundredth of one.
 */
public final class ExplanationWords {
  /** Absent is the ladder that it is computed from; what stands for it is in the haircut. */
  private static final String CASCADE = "cascade";

  /** Absent are the depth and the volume that it is computed from. */
  private static final String IMPACT = "impact";

  private final StringBuilder text = new StringBuilder();

  private ExplanationWords() {}

  /** The decision, with all that it was made of. */
  public static String of(HaircutRecord recorded, HaircutExplanation explanation) {
    ExplanationWords words = new ExplanationWords();
    HaircutDecision decision = recorded.decision();
    words.head(decision);
    words.tail(recorded.tail());
    words.haircut("NEW EXPOSURE (initial)", decision.initial(), explanation.initial());
    words.haircut(
        "EXISTING EXPOSURE (maintenance)", decision.maintenance(), explanation.maintenance());
    int heldBps = decision.maintenance().bps();
    words.steps("announced", decision.scheduled(), heldBps);
    words.steps("withdrawn", decision.withdrawn(), heldBps);
    return words.text.toString();
  }

  private void head(HaircutDecision d) {
    line("%s  %s  policy %d", d.id(), Instant.ofEpochMilli(d.eventTimeMillis()), d.policyVersion());
    line(
        "in force until %s; tick %d ms; measures %s%s",
        Instant.ofEpochMilli(d.expiresMillis()),
        d.tickMillis(),
        d.warmUp(),
        d.cascadeActive() ? "; a cascade is active" : "");
    Coverage c = d.coverage();
    line(
        "evidence: price %s (%d of %d venues), depth %s, flow %s, liquidations %s, ladder %s,",
        c.price(),
        c.venuesFresh(),
        c.venuesKnown(),
        c.depth(),
        c.flow(),
        c.liquidations(),
        c.ladder());
    line(
        "          implied volatility %s, oracle %s; confidence %.2f",
        c.impliedVolatility(), c.oracle(), c.confidence());
  }

  private void tail(TailBlend tail) {
    if (Double.isNaN(tail.multiple())) {
      return;
    }
    String pool =
        Double.isNaN(tail.poolMultiple())
            ? "no pool"
            : String.format(
                Locale.ROOT, "pool %.3f of %d assets", tail.poolMultiple(), tail.poolAssets());
    line(
        "tail multiple k %.3f: own %.3f with weight %.2f, %s",
        tail.multiple(), tail.ownMultiple(), tail.ownWeight(), pool);
  }

  private void haircut(String name, PostedHaircut posted, PostedExplanation basis) {
    line("");
    line("%s  %s", name, DayTable.percent(posted.bps()));
    line(
        "  %s; schedule of all sizes in force since %s; decided by %s",
        posted.previousBps() < 0
            ? "the first of the smallest tier"
            : DayTable.percent(posted.previousBps()) + " before it in the smallest tier",
        Instant.ofEpochMilli(posted.effectiveMillis()),
        posted.binding());
    cycle(posted.cycle());
    line(
        "  layers: tail %d bp, model %d bp, posted %d bp",
        posted.tailBps(), posted.modelBps(), posted.bps());
    if (posted.supercritical()) {
      line("  SUPERCRITICAL: liquidations feed themselves; take no additions");
    }
    basis(basis);
    line(
        "  not in it, because unknown: %s",
        joined(posted.absent().stream().filter(input -> !input.equals(CASCADE)).toList()));
    if (posted.absent().contains(CASCADE)) {
      line("  leverage below the price unknown: taken is the most that may follow the fall so far");
    }
    drivers(posted.drivers());
    tiers(basis, posted.absent().contains(IMPACT));
  }

  private void cycle(HaircutCycle cycle) {
    line(
        "  counted since %s: from %s to %s, largest rise in a day %s, changes %d",
        Instant.ofEpochMilli(cycle.sinceMillis()),
        DayTable.percent(cycle.troughBps()),
        DayTable.percent(cycle.peakBps()),
        DayTable.percent(cycle.largestRiseBps()),
        cycle.changes());
  }

  private void basis(PostedExplanation basis) {
    line(
        "  volatility a year: %s now, %s stressed, %s against the debt",
        share(basis.forecastVolatility()),
        share(basis.stressedVolatility()),
        share(basis.relativeVolatility()));
    line(
        "  a sale meets: %s traded a day, spread %s, %s a unit move; pledged %s",
        usd(basis.dailyVolumeUsd()),
        share(basis.spreadFraction()),
        usd(basis.linearDepthUsd()),
        usd(basis.poolUsd()));
    line(
        "  slow mean of the model: %s",
        Double.isNaN(basis.slowModelBps())
            ? "unknown"
            : String.format(Locale.ROOT, "%.0f bp", basis.slowModelBps()));
  }

  private void drivers(HaircutDrivers d) {
    line("  drivers of the smallest tier, bp");
    driver("tail quantile until the sale begins", d.tail());
    driver("what options say, own or of the index", d.options());
    driver("stressed observations, long-run floor", d.stress());
    driver("time, spread, impact, bonus of the sale", d.liquidity());
    driver("liquidations that the fall sets off", d.cascade());
    driver("no liquidation makes the pool worse", d.toxicity());
    driver("class floor", d.floor());
    driver("broken peg, debt, issuer", d.wrongWay());
    driver("buffer, released in stress", d.buffer());
    driver("static schedule of a young asset", d.coldStart());
    driver("distance of the two haircuts", d.gap());
    driver("a venue at fault", d.venueFault());
    driver("cap", d.cap());
    driver("speed limits and hysteresis", d.limit());
    line("    %-40s %6d", "posted", d.totalBps());
  }

  private void driver(String name, int bps) {
    if (bps != 0) {
      line("    %-40s %+6d", name, bps);
    }
  }

  private void tiers(PostedExplanation basis, boolean withoutImpact) {
    line(
        "  %12s %12s %8s %8s %8s %8s %8s %8s %8s %8s",
        "from USD",
        "judged at",
        "hours",
        "tail",
        "cascade",
        "impact",
        "sale",
        "toxic",
        "model",
        "posted");
    for (TierExplanation tier : basis.tiers()) {
      line(
          "  %12s %12s %8.2f %8s %8s %8s %8s %8s %8s %8s",
          usd(tier.minUsd()),
          usd(tier.judgedUsd()),
          tier.horizonHours(),
          share(tier.shock()),
          share(tier.fall()),
          withoutImpact ? "unknown" : share(tier.impact()),
          share(tier.liquidation()),
          share(tier.toxicity()),
          share(tier.model()),
          DayTable.percent(tier.postedBps()));
    }
  }

  private void steps(String what, Iterable<ScheduledStep> steps, int heldBps) {
    for (ScheduledStep step : steps) {
      line("");
      line("%s: maintenance %s", what, rise(step, heldBps));
      line(
          "  at %s; liquidates %s; %s",
          Instant.ofEpochMilli(step.effectiveMillis()), usd(step.impactUsd()), reason(step));
    }
  }

  /** The target that is recorded is the smallest tier's, which may be below what it has. */
  private static String reason(ScheduledStep step) {
    return step.reason().replaceFirst("^towards (\\d+) bps$", "target of the smallest tier $1 bp");
  }

  /** A step is one of all tiers: where the smallest has all it needs, larger ones rise alone. */
  private static String rise(ScheduledStep step, int heldBps) {
    return step.bps() == heldBps
        ? String.format(
            Locale.ROOT,
            "of larger tiers by up to %d bp, the smallest stays at %s",
            step.riseBps(),
            DayTable.percent(heldBps))
        : String.format(
            Locale.ROOT,
            "to %s in the smallest tier, no tier by more than %d bp",
            DayTable.percent(step.bps()),
            step.riseBps());
  }

  private static String joined(Iterable<String> names) {
    String joined = String.join(", ", names);
    return joined.isEmpty() ? "nothing" : joined;
  }

  private static String share(double fraction) {
    return Double.isNaN(fraction)
        ? "unknown"
        : String.format(Locale.ROOT, "%.2f %%", fraction * 100);
  }

  private static String usd(double amount) {
    return Double.isNaN(amount) ? "unknown USD" : DecisionWords.usd(amount);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
