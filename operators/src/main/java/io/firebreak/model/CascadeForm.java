package io.firebreak.model;

/** How a cascade or a fault was recognised. */
public enum CascadeForm {
  /** The thing itself was seen: forced orders of a cascade, the fault of a feed or a peg. */
  OBSERVED,
  /** Its signs say so, as price, volatility and flow; the thing itself was not seen. */
  INFERRED
}
