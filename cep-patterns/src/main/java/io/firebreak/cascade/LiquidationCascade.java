package io.firebreak.cascade;

import io.firebreak.model.AlertEvidence;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;
import org.apache.flink.util.Collector;

/**
 * A liquidation cascade: a fall forces leveraged positions to be sold, and their sale deepens the
 * fall.
 *
 * <p>What it means. Three measures of one asset left their normal range within minutes of each
 * other: the price fell, and either forced orders were seen and the market gave way ({@link
 * #OBSERVED}), or volatility and one-sided or heavy trading say the same where liquidations are not
 * published or throttled ({@link #INFERRED}). What it is not. It is no proof of cause: the order of
 * the letters is ignored, because feeds of liquidations lag prices by seconds. It is no forecast of
 * the next price, and no order to halt: the breaker weighs its severity and keeps its own second
 * line. Without letters there is no alert; a blind market is told by its own letters.
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
public enum LiquidationCascade implements CascadePattern {
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

  /** A price drop, a volatility shock and selling pressure; forced orders are not asked for. */
  INFERRED(
      CascadeForm.INFERRED,
      Duration.ofMinutes(10),
      "Price drop, volatility shock, and one of one-sided flow or volume surge, in any order; no"
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

  private static final int VERSION = 1;

  // Step names live in state: they change only together with VERSION.
  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final String THIRD = "third";

  private final CascadeForm form;
  private final Duration within;
  private final String description;

  LiquidationCascade(CascadeForm form, Duration within, String description) {
    this.form = form;
    this.within = within;
    this.description = description;
  }

  /** The role of a letter in this form, {@link Role#NONE} where it has none. */
  abstract Role roleOf(StressKind kind);

  @Override
  public Pattern<StressEvent, ?> pattern() {
    return Pattern.<StressEvent>begin(FIRST, AfterMatchSkipStrategy.skipPastLastEvent())
        .where(new OpenRole(this, List.of()))
        .followedBy(SECOND)
        .where(new OpenRole(this, List.of(FIRST)))
        .followedBy(THIRD)
        .where(new OpenRole(this, List.of(FIRST, SECOND)))
        .within(within);
  }

  @Override
  public PatternProcessFunction<StressEvent, CascadeAlert> alert() {
    return new Alert(this);
  }

  @Override
  public boolean reads(StressKind kind) {
    return roleOf(kind) != Role.NONE;
  }

  /** {@code cascade-observed} or {@code cascade-inferred}. */
  @Override
  public String patternName() {
    return "cascade-" + form.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public CascadeForm form() {
    return form;
  }

  @Override
  public Duration within() {
    return within;
  }

  @Override
  public String description() {
    return description;
  }

  /** The alert of three letters, oldest first; the last one gives severity, price and id. */
  CascadeAlert alertOf(List<StressEvent> letters) {
    StressEvent last = letters.get(letters.size() - 1);
    return new CascadeAlert(
        patternName() + ":" + last.asset() + ":" + last.sequence(),
        last.asset(),
        patternName(),
        VERSION,
        form,
        letters.get(0).eventTimeMillis(),
        last.eventTimeMillis(),
        last.score(),
        last.priceUsd(),
        letters.stream().map(LiquidationCascade::evidence).toList(),
        last.policyVersion(),
        0,
        0);
  }

  private static AlertEvidence evidence(StressEvent letter) {
    return new AlertEvidence(
        letter.kind(),
        letter.eventTimeMillis(),
        letter.magnitude(),
        letter.threshold(),
        letter.sequence());
  }

  /** The letter plays a role that no earlier letter of the match plays. */
  private static final class OpenRole extends IterativeCondition<StressEvent> {
    private static final long serialVersionUID = 1;

    private final LiquidationCascade cascade;
    private final List<String> earlierSteps;

    OpenRole(LiquidationCascade cascade, List<String> earlierSteps) {
      this.cascade = cascade;
      this.earlierSteps = earlierSteps;
    }

    @Override
    public boolean filter(StressEvent letter, IterativeCondition.Context<StressEvent> match)
        throws Exception {
      Role role = cascade.roleOf(letter.kind());
      for (String step : earlierSteps) {
        for (StressEvent earlier : match.getEventsForPattern(step)) {
          if (cascade.roleOf(earlier.kind()) == role) {
            return false;
          }
        }
      }
      return role != Role.NONE;
    }
  }

  /** Orders the steps of a match and tells the alert. */
  private static final class Alert extends PatternProcessFunction<StressEvent, CascadeAlert> {
    private static final long serialVersionUID = 1;

    private final LiquidationCascade cascade;

    Alert(LiquidationCascade cascade) {
      this.cascade = cascade;
    }

    @Override
    public void processMatch(
        Map<String, List<StressEvent>> match,
        PatternProcessFunction.Context context,
        Collector<CascadeAlert> out) {
      out.collect(
          cascade.alertOf(
              List.of(match.get(FIRST).get(0), match.get(SECOND).get(0), match.get(THIRD).get(0))));
    }
  }
}
