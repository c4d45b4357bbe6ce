package io.firebreak.evaluation;

/** There have been at least so many forced orders in a window. */
final class ForcedOrderCount implements Detector {
  private final RecentSamples recent;
  private final double orders;

  ForcedOrderCount(long windowMillis, double orders) {
    this.recent = new RecentSamples(windowMillis);
    this.orders = orders;
  }

  @Override
  public boolean raisedBy(Sample sample) {
    recent.add(sample);
    return recent.forcedOrders() >= orders;
  }
}
