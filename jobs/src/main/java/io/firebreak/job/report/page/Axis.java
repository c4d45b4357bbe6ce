package io.firebreak.job.report.page;

/**
 * An axis.
 *
 * @param unit unit of the values, as it is written beside the axis
 * @param scale how it is divided
 */
public record Axis(String unit, Scale scale) {

  /** The time axis of a page. */
  public static Axis time() {
    return new Axis("time (UTC)", Scale.TIME);
  }
}
