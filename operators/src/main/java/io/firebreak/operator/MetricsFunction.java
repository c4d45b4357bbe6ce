package io.firebreak.operator;

import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
import io.firebreak.risk.SeasonMemory;

/**
 * The stage that thins measures out to seconds. Its state is {@code "seasons"}: a release before
 * had an {@code "engine"} state of another type here, and kept nothing in it.
 */
public final class MetricsFunction extends TickFunction<SeasonMemory, AssetRisk, AssetMetrics> {
  private static final long serialVersionUID = 1;

  public MetricsFunction(Stage<SeasonMemory, AssetRisk, AssetMetrics> stage) {
    super(stage);
  }

  @Override
  protected String engineStateName() {
    return "seasons";
  }
}
