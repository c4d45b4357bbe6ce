package io.firebreak.backtest;

/**
 * A model with the buffer of EMIR RTS 153/2013, article 28(1)(a): 25 % on top, given up as the
 * haircut rises over its own slow mean, {@code h (1 + 0.25 g)} with {@code g = clip(1 - (h / slow -
 * 1) / 0.25, 0, 1)}. The slow mean has a half-life of 30 days.
 */
final class BufferedModel implements HaircutModel {
  private static final double BUFFER = 0.25;
  private static final double KEPT = Math.pow(2, -1 / (30.0 * 24));

  private final HaircutModel model;
  private double slow = Double.NaN;
  private TailEstimate said = TailEstimate.UNKNOWN;

  BufferedModel(HaircutModel model) {
    this.model = model;
  }

  @Override
  public TailEstimate next(double close) {
    TailEstimate plain = model.next(close);
    if (!Double.isNaN(close) && !Double.isNaN(plain.haircut())) {
      said = buffered(plain);
    }
    return said;
  }

  /** What the haircut is multiplied by at a ratio of it over its slow mean. */
  static double factor(double ratio) {
    return 1 + BUFFER * Math.max(0, Math.min(1, 1 - (ratio - 1) / BUFFER));
  }

  private TailEstimate buffered(TailEstimate plain) {
    double haircut = plain.haircut();
    slow = Double.isNaN(slow) ? haircut : KEPT * slow + (1 - KEPT) * haircut;
    double factor = slow > 0 ? factor(haircut / slow) : 1 + BUFFER;
    return new TailEstimate(Math.min(1, haircut * factor), plain.expectedShortfall());
  }
}
