package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.CrashLevel;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A liquidation cascade: a fall forces leveraged positions to be sold, and their sale deepens the
 * fall.
 *
 * <p>What it means. Three measures of one asset left their normal range within minutes of each
 * other: the price fell, and either forced orders were seen and the market gave way ({@link
 * #OBSERVED}), or volatility and one-sided or heavy trading say the same where liquidations are not
 * published or throttled ({@link #INFERRED}); there the fall must weigh as much as the beginning of
 * a crash, because prices and volumes alone say the same of any bad hour. What it is not. It is no
 * proof of cause: the order of the letters is ignored, because feeds of liquidations lag prices by
 * seconds. It is no forecast of the next price, and no order to halt: the breaker weighs its
 * severity and keeps its own second line. Without letters there is no alert; a blind market is told
 * by its own letters.
 *
 * <p>Shape. Each form has three roles; a match has one letter of each, in any order. One pattern
 * with a condition over the at most two letters already matched does the work of the six possible
 * orders, which as six patterns would hold every letter six times and report one cascade up to six
 * times.
 *
 * <p>Bound. Each letter opens at most one partial match and {@code followedBy} never branches: a
 * key holds at most as many partial matches as letters within the window. While each kind comes at
 * most once per {@code stress.repeatMillis} that is 25 observed (5 kinds in 5 minutes) and 40
 * inferred (4 kinds in 10 minutes) with the default policy; a shorter repetition raises it in
 * proportion. A repeated letter fills no second role. A match is never held back by an older
 * partial match, for the older one has seen every letter that the younger one has. After a match
 * all its letters, and all older ones, are spent ({@code skipPastLastEvent}).
 *
 * <p>Limits. The two letters price drop and volatility shock are of one family, so the inferred
 * form rests on two families: it is the weaker claim, and says so.
 */
public enum LiquidationCascade implements LetterPattern {
  /** A price drop, a burst of liquidations and one sign that the market gives way. */
  OBSERVED(
      CascadeForm.OBSERVED,
      Duration.ofMinutes(5),
      "Price drop, liquidation burst, and one of volatility shock, depth withdrawal or one-sided"
          + " flow, in any order") {
    @Override
    Role roleOf(StressKind kind) {
      return switch (kind) {
        case PRICE_DROP -> Role.PRICE;
        case LIQUIDATION_BURST -> Role.FORCED_SELLING;
        case VOLATILITY_SHOCK, DEPTH_WITHDRAWAL, ONE_SIDED_FLOW -> Role.MARKET;
        default -> Role.NONE;
      };
    }
  },

  /** A heavy drop, a volatility shock and selling pressure; forced orders are not asked for. */
  INFERRED(
      CascadeForm.INFERRED,
      Duration.ofMinutes(10),
      "Price drop at the level of a crash onset, volatility shock, and one of one-sided flow or volume surge, in any order; no"
          + " forced order needs to be seen") {
    @Override
    Role roleOf(StressKind kind) {
      return switch (kind) {
        case PRICE_DROP -> Role.PRICE;
        case VOLATILITY_SHOCK -> Role.VOLATILITY;
        case ONE_SIDED_FLOW, VOLUME_SURGE -> Role.FLOW;
        default -> Role.NONE;
      };
    }

    @Override
    public boolean takes(List<StressEvent> earlier, StressEvent letter) {
      boolean heavy =
          letter.kind() != StressKind.PRICE_DROP || letter.crashLevel().atLeast(CrashLevel.WATCH);
      return heavy && takesRole(earlier, letter);
    }
  };

  /** What a letter contributes to a match. */
  enum Role {
    PRICE,
    FORCED_SELLING,
    MARKET,
    VOLATILITY,
    FLOW,
    NONE
  }

  private final PatternCard card;

  LiquidationCascade(CascadeForm form, Duration within, String description) {
    String name = "cascade-" + form.name().toLowerCase(Locale.ROOT);
    card = new PatternCard(name, 1, form, within, 3, description);
  }

  @Override
  public PatternCard card() {
    return card;
  }

  /** The role of a letter in this form, {@link Role#NONE} where it has none. */
  abstract Role roleOf(StressKind kind);

  /** The letter plays a role that no earlier letter of the match plays. */
  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    return takesRole(earlier, letter);
  }

  final boolean takesRole(List<StressEvent> earlier, StressEvent letter) {
    Role role = roleOf(letter.kind());
    return role != Role.NONE && earlier.stream().noneMatch(each -> roleOf(each.kind()) == role);
  }

  @Override
  public boolean reads(StressKind kind) {
    return roleOf(kind) != Role.NONE;
  }

  @Override
  public String family() {
    return "cascade";
  }
}
