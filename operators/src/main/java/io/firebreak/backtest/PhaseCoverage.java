package io.firebreak.backtest;

/**
 * Coverage over the blocks of one phase.
 *
 * @param trials blocks that were judged
 * @param skipped blocks without a known end, or without a haircut
 * @param breaches losses beyond the haircut
 * @param kupiec unconditional coverage
 * @param independence whether breaches come alone
 * @param acerbi depth of the losses beyond the haircut
 * @param light traffic light
 */
record PhaseCoverage(
    long trials,
    long skipped,
    long breaches,
    LikelihoodRatio kupiec,
    LikelihoodRatio independence,
    AcerbiSzekely acerbi,
    TrafficLight light) {

  /** Judges one phase of a path; O(blocks). */
  static PhaseCoverage of(Blocks blocks, HaircutPath path, int phase) {
    int count = blocks.count(phase);
    Judgement[] judgements = new Judgement[count];
    double[] losses = new double[count];
    TailEstimate[] tails = new TailEstimate[count];
    long trials = 0;
    long breaches = 0;
    for (int i = 0; i < count; i++) {
      int hour = blocks.firstHour(phase) + i * blocks.phases();
      double haircut = path.haircuts()[hour];
      losses[i] = blocks.loss(hour);
      tails[i] = new TailEstimate(haircut, HeavyTail.orBeyond(path.shortfalls()[hour], haircut));
      judgements[i] = Judgement.of(losses[i], haircut);
      trials += judgements[i] == Judgement.UNKNOWN ? 0 : 1;
      breaches += judgements[i] == Judgement.BREACH ? 1 : 0;
    }
    double alpha = blocks.horizon().alpha();
    return new PhaseCoverage(
        trials,
        count - trials,
        breaches,
        Kupiec.proportionOfFailures(trials, breaches, alpha),
        Christoffersen.independence(Transitions.of(judgements)),
        AcerbiSzekely.of(losses, tails, alpha),
        TrafficLight.of(trials, breaches, alpha));
  }

  LikelihoodRatio conditional() {
    return kupiec.plus(independence);
  }
}
