package io.firebreak.model;

import java.util.List;

/** Measures of a calm asset; a test changes the one that it is about. */
public final class RiskSample {
  public FallView fall = new FallView(0, 0, 0, 0);
  public FlowView flow = new FlowView(0, 0, 1);
  public LiquidityView liquidity = new LiquidityView(1e6, 1e6, 1e6, 0);
  public LeverageView leverage = new LeverageView(0, 0, Double.NaN, new double[0]);
  public ScoreView score = new ScoreView(0, Double.NaN, Double.NaN, 0, 0, false, 0.02);
  public double[] realised = {0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
  public Presence price = Presence.PRESENT;
  public boolean localDislocation;
  public VerdictView verdict = VerdictView.unknown();
  public MicrostructureView microstructure = MicrostructureView.unknown();
  public OracleView oracle = OracleView.unknown();
  public PegView peg = PegView.none();
  public MessageRate messages = MessageRate.unknown();
  public CrashView crash = CrashView.unknown();
  public OrderActivity orders = OrderActivity.unknown();
  public double priceUsd = 100;
  public double implied = Double.NaN;
  public double impliedQuality;

  /** The measures at the end of a tick. */
  public AssetRisk at(long endMillis) {
    return new AssetRisk(
        "BTC",
        endMillis,
        0,
        priceUsd,
        endMillis,
        0,
        "",
        localDislocation,
        new VolatilityView(realised, realised, implied, 0, impliedFrom()),
        fall,
        flow,
        liquidity,
        leverage,
        score,
        coverage(),
        WarmUp.WARM,
        0,
        false,
        EstimatorView.unknown(),
        CascadeView.unknown(),
        verdict,
        microstructure,
        oracle,
        peg,
        messages,
        crash,
        orders);
  }

  private ImpliedView impliedFrom() {
    ImpliedView unknown = ImpliedView.unknown();
    return new ImpliedView(
        unknown.method(),
        unknown.venue(),
        unknown.maturityDays(),
        impliedQuality,
        unknown.ageSeconds());
  }

  private Coverage coverage() {
    Presence unknown = Presence.UNKNOWN;
    Presence options = Double.isNaN(implied) ? unknown : Presence.PRESENT;
    return new Coverage(
        price, unknown, unknown, unknown, unknown, options, unknown, 1, 1, true, 0.5, List.of());
  }
}
