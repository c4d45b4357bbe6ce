package io.firebreak.systemic;

/** Whether venues agree, and on what. */
public enum DislocationVerdict {
  /** Too few fresh venues to say. */
  UNKNOWN,
  /** All agree, and the price is where it was. */
  AGREED,
  /** A majority agrees on the price as it was; the others are suspects. */
  LOCAL,
  /** A majority agrees that the price has moved. */
  GLOBAL,
  /** No majority agrees on any price. */
  SPLIT
}
