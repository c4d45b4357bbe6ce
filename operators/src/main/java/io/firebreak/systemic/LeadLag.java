package io.firebreak.systemic;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of two prices leads, and by how much: the Hayashi-Yoshida correlation with one of the two
 * delayed, over a grid of lags (Hoffmann, Rosenbaum, Yoshida 2013; the ratio is that of Huth and
 * Abergel 2014).
 *
 * <p>Prices wait in two short delay lines until each lag has caught up with them. Prices of both
 * sides together come in the order of their times. O(lags) per price.
 *
 * @param steps lags on each side of 0, in [1, 10]
 * @param stepMillis distance of two lags, in [1, 60000] ms
 * @param estimate the estimate that is made at each lag
 */
public record LeadLag(int steps, long stepMillis, HayashiYoshida estimate) {
  public LeadLag {
    Range.check("steps", steps, 1, 10);
    Range.check("stepMillis", (double) stepMillis, 1, 60_000);
  }

  /** No price yet. */
  public LeadLagState unseen() {
    return LeadLagState.unseen(2 * steps + 1);
  }

  /** The state with one more price of a. */
  public LeadLagState plusA(LeadLagState before, double price, long timeMillis) {
    if (!before.a().takes(timeMillis, windowMillis())) {
      return before;
    }
    // First what waits: a price leaves its line only when every lag has booked it.
    LeadLagState state = caughtUp(before, timeMillis);
    DelayLine line = state.a().plus(price, timeMillis, windowMillis());
    return caughtUp(new LeadLagState(line, state.b(), state.byLag()), timeMillis);
  }

  /** The state with one more price of b. */
  public LeadLagState plusB(LeadLagState before, double price, long timeMillis) {
    if (!before.b().takes(timeMillis, windowMillis())) {
      return before;
    }
    LeadLagState state = caughtUp(before, timeMillis);
    DelayLine line = state.b().plus(price, timeMillis, windowMillis());
    return caughtUp(new LeadLagState(state.a(), line, state.byLag()), timeMillis);
  }

  /** What the estimates say; of equal correlations that of the smaller lag. */
  public LeadLagView view(LeadLagState state) {
    double best = HayashiYoshida.correlation(state.byLag().get(steps));
    double atOnce = best;
    long lag = 0;
    double ahead = 0;
    double behind = 0;
    for (int step = 1; step <= steps; step++) {
      double plus = HayashiYoshida.correlation(state.byLag().get(steps + step));
      double minus = HayashiYoshida.correlation(state.byLag().get(steps - step));
      ahead += plus * plus;
      behind += minus * minus;
      lag = Math.abs(plus) > Math.abs(best) ? step * stepMillis : lag;
      best = Math.abs(plus) > Math.abs(best) ? plus : best;
      lag = Math.abs(minus) > Math.abs(best) ? -step * stepMillis : lag;
      best = Math.abs(minus) > Math.abs(best) ? minus : best;
    }
    return new LeadLagView(lag, best, atOnce, behind > 0 ? ahead / behind : Double.NaN);
  }

  private long windowMillis() {
    return steps * stepMillis;
  }

  private LeadLagState caughtUp(LeadLagState state, long nowMillis) {
    List<HayashiYoshidaState> byLag = new ArrayList<>(state.byLag().size());
    for (int i = 0; i < state.byLag().size(); i++) {
      long lag = (i - steps) * stepMillis;
      byLag.add(caughtUp(state, state.byLag().get(i), new Delays(lag, nowMillis)));
    }
    return new LeadLagState(state.a(), state.b(), byLag);
  }

  private record Delays(long aMillis, long bMillis, long nowMillis) {
    Delays(long lagMillis, long nowMillis) {
      this(Math.max(0, lagMillis), Math.max(0, -lagMillis), nowMillis);
    }
  }

  /** Books all prices whose delayed time has come, in the order of those times. */
  private HayashiYoshidaState caughtUp(
      LeadLagState lines, HayashiYoshidaState before, Delays delays) {
    HayashiYoshidaState state = before;
    int a = next(lines.a(), before.aMillis(), delays.aMillis());
    int b = next(lines.b(), before.bMillis(), delays.bMillis());
    while (true) {
      long aTime = time(lines.a(), a, delays.aMillis());
      long bTime = time(lines.b(), b, delays.bMillis());
      if (Math.min(aTime, bTime) > delays.nowMillis()) {
        return state;
      }
      state =
          aTime <= bTime
              ? estimate.plusA(state, lines.a().prices()[a++], aTime)
              : estimate.plusB(state, lines.b().prices()[b++], bTime);
    }
  }

  private static int next(DelayLine line, long bookedMillis, long delayMillis) {
    return bookedMillis == Long.MIN_VALUE ? 0 : line.after(bookedMillis - delayMillis);
  }

  private static long time(DelayLine line, int at, long delayMillis) {
    return at < line.timesMillis().length ? line.timesMillis()[at] + delayMillis : Long.MAX_VALUE;
  }
}
