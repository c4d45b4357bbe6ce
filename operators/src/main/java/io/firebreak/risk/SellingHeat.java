package io.firebreak.risk;

import io.firebreak.model.FlowView;
import io.firebreak.severity.CascadeScore;

/** Only selling feeds a cascade of liquidated longs: buying is calm. */
final class SellingHeat {
  private SellingHeat() {}

  static double of(FlowView flow) {
    return Double.isNaN(flow.z()) ? Double.NaN : CascadeScore.flow(Math.min(0, flow.z()));
  }
}
