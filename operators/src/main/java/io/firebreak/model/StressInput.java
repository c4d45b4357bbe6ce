package io.firebreak.model;

/** What is judged for stress: measures or a haircut of an asset. Exactly one is present. */
public record StressInput(AssetRisk risk, HaircutDecision haircut) {

  /** The asset that it belongs to. */
  public String asset() {
    return risk != null ? risk.asset() : haircut.asset();
  }

  /** End of the tick that it was made in. */
  public long eventTimeMillis() {
    return risk != null ? risk.eventTimeMillis() : haircut.eventTimeMillis();
  }
}
