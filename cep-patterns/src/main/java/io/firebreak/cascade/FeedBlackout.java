package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * A feed blackout: no venue prices the asset any more, and it stays so.
 *
 * <p>What it means. The last fresh price went away, and after the time that the policy allows there
 * is still none. Absence is judged at its deadline by the clock, so it is told although nothing
 * comes in. What it is not. It says nothing about the market, which may be calm or gone: all that
 * is known is that nothing is known. One silent venue among several is no blackout, and neither is
 * a gap that is shorter than allowed.
 *
 * <p>Bound. At most one partial match a key for each time that sight is lost, within 20 minutes.
 */
public enum FeedBlackout implements LetterPattern {
  /** The pattern. */
  PATTERN;

  private static final PatternCard CARD =
      new PatternCard(
          "feed-blackout",
          1,
          CascadeForm.OBSERVED,
          Duration.ofMinutes(20),
          2,
          "The last price goes away, and none is back when the time allowed is over");

  @Override
  public PatternCard card() {
    return CARD;
  }

  @Override
  public boolean reads(StressKind kind) {
    return kind == StressKind.BLIND || kind == StressKind.BLACKOUT;
  }

  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    return letter.kind() == (earlier.isEmpty() ? StressKind.BLIND : StressKind.BLACKOUT);
  }

  @Override
  public double severityOf(List<StressEvent> letters) {
    return FaultSeverity.of(LetterPattern.last(letters));
  }
}
