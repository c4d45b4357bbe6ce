package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.CascadeView;
import io.firebreak.model.Coverage;
import io.firebreak.model.EstimatorView;
import io.firebreak.model.FallView;
import io.firebreak.model.FlowView;
import io.firebreak.model.ImpliedMethod;
import io.firebreak.model.ImpliedView;
import io.firebreak.model.LeverageView;
import io.firebreak.model.LiquidityView;
import io.firebreak.model.MicrostructureView;
import io.firebreak.model.Presence;
import io.firebreak.model.ScoreView;
import io.firebreak.model.VerdictView;
import io.firebreak.model.VolatilityView;
import io.firebreak.model.WarmUp;
import java.util.List;

/** Builds measures; a warm, calm asset with a fresh price and nothing else unless told. */
final class Risks {
  private static final long DAY = 86_400_000;

  private double[] realised = flat(0.6);
  private double implied = Double.NaN;
  private Presence impliedPresence = Presence.UNKNOWN;
  private Presence price = Presence.PRESENT;
  private Presence depth = Presence.UNKNOWN;
  private double bidUsd = Double.NaN;
  private Presence ladderPresence = Presence.UNKNOWN;
  private double[] ladderUsd = {};
  private WarmUp warmUp = WarmUp.WARM;
  private long observedMillis = 30 * DAY;
  private boolean cascadeActive;
  private boolean localDislocation;
  private double spreadBps = Double.NaN;
  private double dailyVolumeUsd = Double.NaN;

  static Risks calm() {
    return new Risks();
  }

  static double[] flat(double volatility) {
    double[] rungs = new double[6];
    java.util.Arrays.fill(rungs, volatility);
    return rungs;
  }

  Risks volatility(double volatility) {
    return rungs(flat(volatility));
  }

  Risks rungs(double... volatilities) {
    realised = volatilities;
    return this;
  }

  Risks implied(double volatility, Presence presence) {
    implied = volatility;
    impliedPresence = presence;
    return this;
  }

  Risks price(Presence presence) {
    price = presence;
    return this;
  }

  Risks bids(double usd) {
    depth = Presence.PRESENT;
    bidUsd = usd;
    return this;
  }

  Risks ladder(double... usd) {
    ladderPresence = Presence.PRESENT;
    ladderUsd = usd;
    return this;
  }

  Risks withoutLadder() {
    ladderPresence = Presence.UNKNOWN;
    ladderUsd = new double[0];
    return this;
  }

  Risks withoutBooks() {
    depth = Presence.UNKNOWN;
    bidUsd = Double.NaN;
    return this;
  }

  Risks sale(double bps, double usdPerDay) {
    spreadBps = bps;
    dailyVolumeUsd = usdPerDay;
    return this;
  }

  Risks young(WarmUp state, long millis) {
    warmUp = state;
    observedMillis = millis;
    return this;
  }

  Risks cascade(boolean active) {
    cascadeActive = active;
    return this;
  }

  Risks dislocated(boolean local) {
    localDislocation = local;
    return this;
  }

  AssetRisk at(long timeMillis) {
    return new AssetRisk(
        "BTC",
        timeMillis,
        0,
        60_000,
        timeMillis,
        0,
        "",
        localDislocation,
        new VolatilityView(realised, realised, implied, 0, impliedFrom()),
        new FallView(0, 0, 0, 0),
        new FlowView(Double.NaN, Double.NaN, Double.NaN),
        new LiquidityView(bidUsd, bidUsd, bidUsd, 0),
        new LeverageView(Double.NaN, Double.NaN, Double.NaN, ladderUsd),
        new ScoreView(0, Double.NaN, Double.NaN, 0, 0, false, Double.NaN),
        coverage(),
        warmUp,
        observedMillis,
        cascadeActive,
        EstimatorView.unknown(),
        CascadeView.unknown(),
        VerdictView.unknown(),
        microstructure(),
        null,
        null,
        null,
        null,
        null);
  }

  private MicrostructureView microstructure() {
    double none = Double.NaN;
    double[] empty = {};
    return new MicrostructureView(
        "",
        spreadBps,
        none,
        none,
        none,
        empty,
        none,
        none,
        none,
        none,
        none,
        none,
        empty,
        dailyVolumeUsd,
        none,
        none,
        none);
  }

  private static ImpliedView impliedFrom() {
    return new ImpliedView(ImpliedMethod.INDEX, "options", 30, 1, 0);
  }

  private Coverage coverage() {
    Presence unknown = Presence.UNKNOWN;
    return new Coverage(
        price,
        unknown,
        depth,
        unknown,
        ladderPresence,
        impliedPresence,
        unknown,
        1,
        1,
        true,
        0.5,
        List.of());
  }
}
