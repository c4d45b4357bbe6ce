package io.firebreak.backtest;

import io.firebreak.model.HaircutDecision;
import io.firebreak.model.PostedHaircut;
import java.io.Serializable;

/**
 * One number of a decision.
 *
 * @param layer layer
 * @param kind haircut
 */
public record LayerReading(Layer layer, HaircutKind kind) implements Serializable {
  private static final double BPS = 1e4;

  /** The haircut as a fraction. */
  double of(HaircutDecision decision) {
    PostedHaircut posted =
        kind == HaircutKind.INITIAL ? decision.initial() : decision.maintenance();
    return switch (layer) {
          case TAIL -> posted.tailBps();
          case MODEL -> posted.modelBps();
          case POSTED -> posted.bps();
        }
        / BPS;
  }
}
