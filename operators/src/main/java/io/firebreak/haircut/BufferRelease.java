package io.firebreak.haircut;

import io.firebreak.measure.DecayingMoments;

/**
 * The buffer of EMIR RTS 153/2013, article 28(1)(a): a share of the model that is charged in calm
 * and released as the model rises over its own slow mean, {@code g = clip(1 - (rho - 1) / b, 0, 1)}
 * with {@code rho = h / h_slow}. While the model rises by the share b, what is charged hardly
 * moves.
 */
final class BufferRelease {
  private BufferRelease() {}

  /**
   * The share of the model that is charged on top.
   *
   * @param modelBps model layer now
   * @param slow its slow mean; unseen for none, and then nothing is charged
   * @param fraction b, in (0, 1]
   */
  static double share(int modelBps, DecayingMoments slow, double fraction) {
    if (!slow.seen() || !(slow.mean() > 0)) {
      return 0;
    }
    double excess = modelBps / slow.mean() - 1;
    return fraction * Math.min(1, Math.max(0, 1 - excess / fraction));
  }
}
