package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * A liquidity vacuum: whoever must sell finds nobody to sell to.
 *
 * <p>What it means. Depth has gone (bids far below their own baseline, or hardly any beside the
 * asks) and the spread of the leading book is a multiple of what is usual for it, within five
 * minutes of each other, in any order. Quotes were pulled from both ends of the book. What it is
 * not. It is no fall: a vacuum may come before one, after one or without any, and a market maker's
 * pause for maintenance looks the same. It rests on books alone: where none is seen it is silent,
 * and that silence says nothing.
 *
 * <p>Bound. At most 15 partial matches a key with the default policy (3 kinds in 5 minutes).
 */
public enum LiquidityVacuum implements LetterPattern {
  /** The pattern. */
  PATTERN;

  private static final PatternCard CARD =
      new PatternCard(
          "liquidity-vacuum",
          1,
          CascadeForm.OBSERVED,
          Duration.ofMinutes(5),
          2,
          "Depth withdrawal or a one-sided book, and a spread blowout, in any order");

  /** 1 for what tells of depth, 2 for the spread, 0 for the rest. */
  private static int roleOf(StressKind kind) {
    return switch (kind) {
      case DEPTH_WITHDRAWAL, BOOK_ONE_SIDED -> 1;
      case SPREAD_BLOWOUT -> 2;
      default -> 0;
    };
  }

  @Override
  public PatternCard card() {
    return CARD;
  }

  @Override
  public boolean reads(StressKind kind) {
    return roleOf(kind) > 0;
  }

  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    int role = roleOf(letter.kind());
    return role > 0 && earlier.stream().noneMatch(each -> roleOf(each.kind()) == role);
  }
}
