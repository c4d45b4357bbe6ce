package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * An oracle that should not be believed.
 *
 * <p>What it means. Two letters of the oracle family within five minutes: one fault that lasts (it
 * is stale, frozen, away from the market or ahead of time, and still is when it is judged again),
 * or two that corroborate each other (it jumped, and so stands away from the market). What it is
 * not. It does not say that the market's price is right: where few venues are fresh the oracle may
 * be, and the confidence says so. A price that moved fast with its market is no fault, and a single
 * outlier that is corrected at once is a data-quality flag, not an alert. Letters must be repeated
 * more often than every five minutes, see {@code stress.repeatMillis}.
 *
 * <p>Bound. At most 25 partial matches a key with the default policy (5 kinds in 5 minutes).
 */
public enum OracleFault implements LetterPattern {
  /** The pattern. */
  PATTERN;

  private static final PatternCard CARD =
      new PatternCard(
          "oracle-fault",
          1,
          CascadeForm.OBSERVED,
          Duration.ofMinutes(5),
          2,
          "Two letters of an oracle (stale, frozen, jump, divergence, skew): one fault that lasts, or two"
              + " that corroborate each other");

  @Override
  public PatternCard card() {
    return CARD;
  }

  @Override
  public boolean reads(StressKind kind) {
    return kind.family() == StressKind.Family.ORACLE;
  }

  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    return reads(letter.kind());
  }

  @Override
  public double severityOf(List<StressEvent> letters) {
    return letters.stream().mapToDouble(FaultSeverity::of).max().orElseThrow();
  }
}
