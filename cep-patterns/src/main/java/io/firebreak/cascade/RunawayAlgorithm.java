package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * A runaway algorithm: on public data an anomaly of one venue, on a private order feed that of a
 * participant.
 *
 * <p>What it means. One instrument sends far more messages than is usual for it, or one participant
 * on it mostly reacts to its own orders; aggressors sell one-sidedly, and the price of that
 * pressure shows (a venue leaves the others, the price falls at speed, the spread or the book gives
 * way), within two minutes of each other, in any order. What it is not. Message counts name nobody
 * and prove no algorithm: a rush of many small sellers looks the same. So that form ends below the
 * entry of RESTRICT, whatever the score: it asks for attention. A participant that reacts to itself
 * may be a market maker in a wild market, so its orders alone are no alert either. Message counts
 * are no volatility and are never used as one.
 *
 * <p>Bound. At most 12 partial matches a key and form with the default policy (6 kinds in 2
 * minutes).
 */
public enum RunawayAlgorithm implements LetterPattern {
  /** Messages burst on an instrument. */
  VENUE(
      "runaway-algorithm",
      StressKind.MESSAGE_BURST,
      RunawayAlgorithm.CEILING,
      "Message burst of an instrument, one-sided flow, and one of local dislocation, flash fall,"
          + " spread blowout or one-sided book, in any order; at most WATCH"),

  /** A participant reacts to itself. */
  PARTICIPANT(
      "runaway-participant",
      StressKind.ORDER_LOOP,
      100,
      "Orders of one participant that call forth its own (order feeds), one-sided flow, and one of"
          + " local dislocation, flash fall, spread blowout or one-sided book, in any order");

  /** Below the entry of RESTRICT. */
  static final double CEILING = 47;

  private final StressKind orders;
  private final double ceiling;
  private final PatternCard card;

  RunawayAlgorithm(String name, StressKind orders, double ceiling, String description) {
    this.orders = orders;
    this.ceiling = ceiling;
    card = new PatternCard(name, 1, CascadeForm.INFERRED, Duration.ofMinutes(2), 3, description);
  }

  /** 1 for messages or orders, 2 for flow, 3 for what they do to the market, 0 for the rest. */
  private int roleOf(StressKind kind) {
    if (kind == orders) {
      return 1;
    }
    return switch (kind) {
      case ONE_SIDED_FLOW -> 2;
      case LOCAL_DISLOCATION, FLASH_FALL, SPREAD_BLOWOUT, BOOK_ONE_SIDED -> 3;
      default -> 0;
    };
  }

  @Override
  public PatternCard card() {
    return card;
  }

  @Override
  public double severityOf(List<StressEvent> letters) {
    return Math.min(ceiling, LetterPattern.last(letters).score());
  }

  /** The venue whose messages burst, or where the participant trades. */
  @Override
  public String scopeOf(List<StressEvent> letters) {
    return letters.stream()
        .filter(letter -> letter.kind() == orders)
        .map(VenueScope::ofInstrument)
        .findFirst()
        .orElseThrow();
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
