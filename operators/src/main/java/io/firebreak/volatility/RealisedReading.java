package io.firebreak.volatility;

/** What a state says at a time: annualises, and leaves out what rests on too little. */
final class RealisedReading {
  private static final double SLOT = Slots.MILLIS / 1e3;
  private static final double MINUTE = MinuteBars.MILLIS / 1e3;
  private static final long DAY_MILLIS = 86_400_000;
  private static final double HOUR = HourBars.MILLIS / 1e3;

  private final TwoScaleState twoScale;
  private final DayState days;
  private final MinuteState minutes;
  private final RangeState ranges;
  private final double ageSeconds;

  RealisedReading(RealisedState state, long timeMillis) {
    twoScale = state.slots().twoScale();
    days = DailyVariance.at(state.slots().days(), Math.floorDiv(timeMillis, DAY_MILLIS));
    minutes = state.minutes();
    ranges = state.hours().ranges();
    ageSeconds = Math.max(0, timeMillis - state.timeMillis()) / 1e3;
  }

  RealisedView view(double priorVolatility, HarWeights har) {
    MomentsState moments = minutes.moments();
    ImpulseState impulses = minutes.ladder();
    double age = ageSeconds / MINUTE;
    double[] ladder = ImpulseLadder.annualised(impulses.variance(), impulses.observed(), age);
    return new RealisedView(
        ladder,
        ImpulseLadder.annualised(impulses.downside(), impulses.observed(), age),
        ImpulseLadder.weights(impulses.observed(), age),
        onSlots(TwoScale.variance(fast(), slow(), Slots.LAGS)),
        Slots.DECAY.share(slotWeight()),
        enoughSlots() ? TwoScale.noiseBps(fast(), slow(), Slots.LAGS) : Double.NaN,
        onMinutes(ReturnMoments.variance(moments)),
        onMinutes(ReturnMoments.bipower(moments)),
        onMinutes(ReturnMoments.medianVariance(moments)),
        MinuteBars.DECAY.share(minuteWeight()),
        enoughMinutes() ? JumpTest.z(moments) : Double.NaN,
        enoughMinutes() ? JumpTest.jumpShare(moments) : Double.NaN,
        minutes.jumps().statistic(),
        minutes.jumps().jumpMillis(),
        onHours(RangeVariance.parkinson(ranges)),
        onHours(RangeVariance.garmanKlass(ranges)),
        onHours(RangeVariance.rogersSatchell(ranges)),
        onHours(RangeVariance.yangZhang(ranges)),
        HourBars.DECAY.share(hourWeight()),
        HarForecast.nextDay(days, har, priorVolatility),
        HarForecast.weight(days, har),
        HarForecast.nextHours(ladder, har));
  }

  private double fast() {
    return twoScale.fast() / twoScale.fastWeight();
  }

  private double slow() {
    return twoScale.slow() / twoScale.slowWeight();
  }

  private double slotWeight() {
    return twoScale.slowWeight() * Slots.DECAY.kept(ageSeconds / SLOT);
  }

  /** Weight of the triples: the pairs and the returns have at least that. */
  private double minuteWeight() {
    return minutes.moments().tripleWeight() * MinuteBars.DECAY.kept(ageSeconds / MINUTE);
  }

  private double hourWeight() {
    return ranges.weight() * HourBars.DECAY.kept(ageSeconds / HOUR);
  }

  private boolean enoughSlots() {
    return Slots.DECAY.enough(slotWeight(), Slots.ENOUGH);
  }

  private boolean enoughMinutes() {
    return MinuteBars.DECAY.enough(minuteWeight(), MinuteBars.ENOUGH);
  }

  private double onSlots(double variance) {
    return enoughSlots() ? Annualised.volatility(variance, SLOT) : Double.NaN;
  }

  private double onMinutes(double variance) {
    return enoughMinutes() ? Annualised.volatility(variance, MINUTE) : Double.NaN;
  }

  private double onHours(double variance) {
    boolean enough = HourBars.DECAY.enough(hourWeight(), HourBars.ENOUGH);
    return enough ? Annualised.volatility(variance, HOUR) : Double.NaN;
  }
}
