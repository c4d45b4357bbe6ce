package io.firebreak.policy;

/**
 * What may be done to one value of a policy.
 *
 * @param tightening which way tightens
 * @param step how far it may move at once
 */
public record FieldRule(Tightening tightening, FieldStep step) {

  /** The move makes the guard less strict, or may. */
  boolean loosens(double before, double after) {
    return switch (tightening) {
      case UP -> !(after >= before);
      case DOWN -> !(after <= before);
      case NEITHER -> before != after;
    };
  }
}
