package io.firebreak.model;

/** How a cascade was recognised. */
public enum CascadeForm {
  /** Forced orders were seen. */
  OBSERVED,
  /** Price, volatility and flow say so; no forced order was seen. */
  INFERRED
}
