package io.firebreak.operator;

import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.risk.AssetRiskState;
import io.firebreak.tick.Tick;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/**
 * The stage of the measures, which also gives them to the stages that judge by the shadow policy:
 * only while there is one, so that those rest for nothing.
 */
public final class AssetRiskFunction extends TickFunction<AssetRiskState, AssetInput, AssetRisk> {
  private static final long serialVersionUID = 1;

  /** Measures of the ticks at which a shadow policy is in force. */
  public static final OutputTag<AssetRisk> SHADOWED =
      new OutputTag<>("shadowed", TypeInformation.of(AssetRisk.class));

  public AssetRiskFunction(Stage<AssetRiskState, AssetInput, AssetRisk> stage) {
    super(stage);
  }

  @Override
  protected void decided(Tick<AssetInput> tick, List<AssetRisk> outputs, OnTimerContext context) {
    if (shadowAt(tick.endMillis()) != null) {
      outputs.forEach(output -> context.output(SHADOWED, output));
    }
  }
}
