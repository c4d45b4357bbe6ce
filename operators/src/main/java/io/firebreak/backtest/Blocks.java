package io.firebreak.backtest;

/**
 * The blocks of an asset that count: from each hour after the warm-up to the end of the horizon.
 * The blocks of one phase do not overlap; there are as many phases as a horizon has hours.
 *
 * @param closes hourly closes
 * @param horizon length of a block, and target probability
 * @param warmUpHours hours before the first block
 */
public record Blocks(HourlyCloses closes, Horizon horizon, int warmUpHours) {

  /** Number of phases, in hours. */
  public int phases() {
    return horizon.bars();
  }

  /** Loss of the block that begins at an hour, as a fraction; NaN where an end is missing. */
  public double loss(int hour) {
    return closes.loss(hour, horizon.bars());
  }

  /** First hour of a phase after the warm-up. */
  int firstHour(int phase) {
    int behind = closes.phase(warmUpHours, phases());
    return warmUpHours + Math.floorMod(phase - behind, phases());
  }

  /** Blocks of a phase that end within the closes, whether their ends are known or not. */
  int count(int phase) {
    int last = closes.hours() - 1 - horizon.bars();
    int first = firstHour(phase);
    return last < first ? 0 : (last - first) / phases() + 1;
  }
}
