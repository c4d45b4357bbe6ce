package io.firebreak.backtest;

/**
 * How often a period with or without a breach is followed by one with or without.
 *
 * @param calmCalm no breach, then none
 * @param calmBreach no breach, then one
 * @param breachCalm a breach, then none
 * @param breachBreach a breach after a breach
 */
public record Transitions(long calmCalm, long calmBreach, long breachCalm, long breachBreach) {

  /**
   * Counts a sequence of adjacent periods. The first has no transition, nor has the one after a
   * gap.
   *
   * @param judgements {@link Judgement}s in the order of time
   */
  public static Transitions of(Judgement... judgements) {
    long[] counts = new long[4];
    for (int i = 1; i < judgements.length; i++) {
      if (judgements[i - 1] != Judgement.UNKNOWN && judgements[i] != Judgement.UNKNOWN) {
        int from = judgements[i - 1] == Judgement.BREACH ? 2 : 0;
        counts[from + (judgements[i] == Judgement.BREACH ? 1 : 0)]++;
      }
    }
    return new Transitions(counts[0], counts[1], counts[2], counts[3]);
  }
}
