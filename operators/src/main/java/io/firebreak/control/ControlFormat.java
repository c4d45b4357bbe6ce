package io.firebreak.control;

import io.firebreak.policy.PolicyFormat;
import java.util.List;

/** Reads and writes all that is said on the control topic; the gate knows no notation. */
public interface ControlFormat extends PolicyFormat {

  /**
   * What a message is once its envelope is open.
   *
   * @param envelope the envelope, null where it cannot be read
   * @param errors why not
   */
  record Opened(Envelope envelope, List<String> errors) {}

  /** Opens a message; a notation without envelopes has only unsigned documents. */
  default Opened open(String message) {
    return new Opened(Envelope.unsigned(message), List.of());
  }

  /** Whether a document is an override; any other is taken for a policy. */
  default boolean isOverride(String document) {
    return false;
  }

  /** Reads an override; what is wrong with it is in its errors, never an exception. */
  default OverrideProposal readOverride(String document) {
    throw new IllegalArgumentException("this notation has no overrides");
  }

  /** Writes an override that has been accepted, whole. */
  default String write(OperatorOverride override) {
    throw new IllegalArgumentException("this notation has no overrides");
  }

  /** Reads an override back from the timeline. */
  default OperatorOverride accepted(String document) {
    throw new IllegalArgumentException("this notation has no overrides");
  }
}
