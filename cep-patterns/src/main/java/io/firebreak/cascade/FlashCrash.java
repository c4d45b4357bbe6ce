package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * A flash crash: the price falls at a speed at which nobody can have thought.
 *
 * <p>What it means. The price fell from its five-minute maximum by the policy's share and by many
 * of its own five-minute sigmas, and either the market shows why while it falls ({@link #SPEED}:
 * one-sided flow, a surge of volume, depth, spread or book giving way, forced orders), or a good
 * part of the fall was made good within half an hour ({@link #REBOUND}), which is what makes a
 * flash crash of a fall. What it is not. SPEED cannot know whether the price will come back: it is
 * the early, weaker claim. REBOUND comes too late to act upon, and is told for the record and
 * because liquidations in between were made at prices that did not last. A slow fall, however deep,
 * is neither; a print that no other venue confirms does not move the consolidated price.
 *
 * <p>Bound. With the default policy at most 35 (7 kinds in 5 minutes) and 30 partial matches (1
 * kind in 30 minutes) a key.
 */
public enum FlashCrash implements LetterPattern {
  /** A fall at speed and one sign of its cause, in any order. */
  SPEED(
      "flash-crash",
      CascadeForm.INFERRED,
      Duration.ofMinutes(5),
      "Fall at speed, and one of one-sided flow, volume surge, depth withdrawal, spread blowout,"
          + " one-sided book or liquidation burst, in any order") {
    @Override
    public boolean reads(StressKind kind) {
      return kind == StressKind.FLASH_FALL || isSign(kind);
    }

    @Override
    public boolean takes(List<StressEvent> earlier, StressEvent letter) {
      boolean fall = letter.kind() == StressKind.FLASH_FALL;
      return reads(letter.kind())
          && (earlier.isEmpty() || fall != (earlier.get(0).kind() == StressKind.FLASH_FALL));
    }
  },

  /** A fall at speed, of which a good part is made good. */
  REBOUND(
      "flash-crash-rebound",
      CascadeForm.OBSERVED,
      Duration.ofMinutes(30),
      "Fall at speed, then a recovery of a good part of it") {
    @Override
    public boolean reads(StressKind kind) {
      return kind == StressKind.FLASH_FALL || kind == StressKind.PRICE_RECOVERY;
    }

    @Override
    public boolean takes(List<StressEvent> earlier, StressEvent letter) {
      return letter.kind()
          == (earlier.isEmpty() ? StressKind.FLASH_FALL : StressKind.PRICE_RECOVERY);
    }
  };

  private final PatternCard card;

  FlashCrash(String name, CascadeForm form, Duration within, String description) {
    card = new PatternCard(name, 1, form, within, 2, description);
  }

  @Override
  public PatternCard card() {
    return card;
  }

  private static boolean isSign(StressKind kind) {
    return switch (kind) {
      case ONE_SIDED_FLOW,
          VOLUME_SURGE,
          DEPTH_WITHDRAWAL,
          SPREAD_BLOWOUT,
          BOOK_ONE_SIDED,
          LIQUIDATION_BURST ->
          true;
      default -> false;
    };
  }

  @Override
  public String family() {
    return "flash-crash";
  }
}
