package io.firebreak.instrument;

import java.io.Serializable;

/**
 * What a venue counts its perpetuals and futures in. Spot and options are counted in base units
 * everywhere and take no part.
 *
 * @param linear unit of contracts that are worth a fixed amount of the base asset
 * @param inverse unit of contracts that are worth a fixed amount of the quote asset
 */
public record ContractUnits(SizeUnit linear, SizeUnit inverse) implements Serializable {

  /** The same unit for both. */
  public static ContractUnits both(SizeUnit unit) {
    return new ContractUnits(unit, unit);
  }

  /** The unit of an instrument. */
  public SizeUnit of(boolean isInverse) {
    return isInverse ? inverse : linear;
  }
}
