package io.firebreak.job.evaluate;

import io.firebreak.evaluation.DataSet;
import java.util.List;
import java.util.Set;

/**
 * A data set of a run, judged by asset and by instrument.
 *
 * @param number its place among the sets of the run
 * @param assets by asset
 * @param instruments by instrument; the keys stand in the place of assets
 * @param lone the same with those instruments alone whose asset has no other in the run
 * @param traces the instruments
 * @param loneAssets the assets of {@code lone}
 */
record RecordedSet(
    int number,
    DataSet assets,
    DataSet instruments,
    DataSet lone,
    List<InstrumentTrace> traces,
    Set<String> loneAssets) {

  /** Whether forced orders of any of its instruments were published. */
  boolean forcedOrderFeed() {
    return traces.stream().anyMatch(InstrumentTrace::forcedOrderFeed);
  }
}
