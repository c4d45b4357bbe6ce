package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * The beginning of a crash: the first alarm, from prices alone.
 *
 * <p>What it means. The fall of the last half hour, weighted by its context (how many other assets
 * fall, the net fall of three hours, ranges that widen against the half day, its speed), reached
 * the policy's threshold; or the asset fell by a tenth within the hour, whatever the context. It is
 * told again only when the weighted fall is clearly larger. What it is not. It knows no cause: a
 * forced sale, bad news and a fat finger look alike at their beginning. About half of its alarms in
 * a wild month are falls that stop before they are crashes, so alone it restricts at most, and
 * never halts. The other patterns say later, and with more evidence, what kind of crash it is.
 *
 * <p>Bound. A single letter: no partial match is ever kept.
 */
public enum CrashOnset implements LetterPattern {
  /** The pattern. */
  PATTERN;

  private static final PatternCard CARD =
      new PatternCard(
          "crash-onset",
          1,
          CascadeForm.INFERRED,
          Duration.ofMinutes(5),
          1,
          "A fall that, weighted by its context, is the beginning of a crash");

  /** Under the rise of a weighted fall that is told again, which is 5.8 points. */
  private static final double SEVERITY_STEP = 5;

  @Override
  public PatternCard card() {
    return CARD;
  }

  @Override
  public double severityStep() {
    return SEVERITY_STEP;
  }

  @Override
  public boolean reads(StressKind kind) {
    return kind == StressKind.CRASH_ONSET;
  }

  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    return reads(letter.kind());
  }

  @Override
  public double severityOf(List<StressEvent> letters) {
    return FaultSeverity.of(LetterPattern.last(letters));
  }
}
