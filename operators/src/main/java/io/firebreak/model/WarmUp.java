package io.firebreak.model;

/** How far a measure has left its declared prior. */
public enum WarmUp {
  /** The prior stands in for the measure. */
  COLD,
  /** Prior and sample are blended. */
  WARMING,
  /** The sample stands alone. */
  WARM
}
