package io.firebreak.cascade;

import io.firebreak.model.AlertEvidence;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.io.Serializable;
import java.util.List;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.pattern.Pattern;

/**
 * A pattern of a fixed number of letters, each of which is taken or passed over in the light of
 * those that the match has already.
 *
 * <p>Bound. {@code followedBy} never branches, so each letter opens at most one partial match, and
 * a key holds at most as many of them as letters that may come first within the window. Letters
 * come at most once per {@code stress.repeatMillis} and kind. A match is never held back by an
 * older partial match, for the older one has seen every letter that the younger one has. After a
 * match all its letters, and all older ones, are spent ({@code skipPastLastEvent}).
 */
interface LetterPattern extends CascadePattern, Serializable {

  /**
   * Whether the letter is the next one of a match that has the earlier ones, oldest first. What a
   * younger match takes an older one must have taken or take too: the operator holds a match back
   * while an older one is incomplete.
   */
  boolean takes(List<StressEvent> earlier, StressEvent letter);

  /** What a match claims. */
  default CascadeForm formOf(List<StressEvent> letters) {
    return card().form();
  }

  /** Severity of a match, in [0, 100]: the cascade score at its last letter. */
  default double severityOf(List<StressEvent> letters) {
    return last(letters).score();
  }

  /** Whom a match concerns. */
  default String scopeOf(List<StressEvent> letters) {
    return "asset:" + last(letters).asset();
  }

  @Override
  default Pattern<StressEvent, ?> pattern() {
    Pattern<StressEvent, StressEvent> steps =
        Pattern.<StressEvent>begin(LetterSteps.name(0), AfterMatchSkipStrategy.skipPastLastEvent())
            .where(new LetterSteps(this, 0));
    for (int step = 1; step < card().letters(); step++) {
      steps = steps.followedBy(LetterSteps.name(step)).where(new LetterSteps(this, step));
    }
    return steps.within(card().within());
  }

  @Override
  default PatternProcessFunction<StressEvent, CascadeAlert> alert() {
    return new LetterAlert(this);
  }

  /**
   * The alert of a match, its letters oldest first; the last one gives price and id. Its event time
   * is part of the id, because the numbers of the letters begin anew with an asset that comes back.
   */
  default CascadeAlert alertOf(List<StressEvent> letters) {
    StressEvent last = last(letters);
    return new CascadeAlert(
        patternName() + ":" + last.asset() + ":" + last.eventTimeMillis() + ":" + last.sequence(),
        last.asset(),
        patternName(),
        card().version(),
        formOf(letters),
        letters.get(0).eventTimeMillis(),
        last.eventTimeMillis(),
        severityOf(letters),
        last.priceUsd(),
        letters.stream().map(LetterPattern::evidence).toList(),
        last.policyVersion(),
        0,
        0,
        scopeOf(letters),
        confidence(letters));
  }

  /** The newest letter of a match. */
  static StressEvent last(List<StressEvent> letters) {
    return letters.get(letters.size() - 1);
  }

  private static double confidence(List<StressEvent> letters) {
    long families =
        letters.stream().map(StressEvent::kind).map(StressKind::family).distinct().count();
    return last(letters).confidence() * (1 - Math.pow(2, (double) -families));
  }

  private static AlertEvidence evidence(StressEvent letter) {
    return new AlertEvidence(
        letter.kind(),
        letter.eventTimeMillis(),
        letter.magnitude(),
        letter.threshold(),
        letter.sequence(),
        letter.baseline(),
        letter.subject());
  }
}
