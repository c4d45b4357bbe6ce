package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * A margin spiral: our own tightening feeds liquidations that make us tighten again.
 *
 * <p>What it means. A haircut was raised, forced selling burst, and a haircut was raised again, in
 * this order, within half an hour. It is the one pattern about the guard itself, so that the guard
 * does not become the weapon. Where one of the steps was of the maintenance haircut, which existing
 * exposure must meet, the loop is seen (OBSERVED); where both were of the initial haircut alone, it
 * forces nobody by itself and the loop is a suspicion (INFERRED). What it is not. It does not prove
 * that our step forced those sales: in any crash haircuts rise and forced orders come. What it asks
 * for is that steps which wait are judged again.
 *
 * <p>Bound. At most 60 partial matches a key with the default policy (2 kinds in 30 minutes).
 */
public enum MarginSpiral implements LetterPattern {
  /** The pattern. */
  PATTERN;

  private static final PatternCard CARD =
      new PatternCard(
          "margin-spiral",
          1,
          CascadeForm.INFERRED,
          Duration.ofMinutes(30),
          3,
          "A haircut is raised, forced selling bursts, a haircut is raised again");

  private static boolean isStep(StressKind kind) {
    return kind == StressKind.HAIRCUT_STEP || kind == StressKind.MAINTENANCE_STEP;
  }

  @Override
  public PatternCard card() {
    return CARD;
  }

  @Override
  public boolean reads(StressKind kind) {
    return isStep(kind) || kind == StressKind.LIQUIDATION_BURST;
  }

  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    return earlier.size() == 1
        ? letter.kind() == StressKind.LIQUIDATION_BURST
        : isStep(letter.kind());
  }

  @Override
  public CascadeForm formOf(List<StressEvent> letters) {
    boolean forced =
        letters.stream().anyMatch(letter -> letter.kind() == StressKind.MAINTENANCE_STEP);
    return forced ? CascadeForm.OBSERVED : CascadeForm.INFERRED;
  }
}
