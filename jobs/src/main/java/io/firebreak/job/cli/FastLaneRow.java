package io.firebreak.job.cli;

import io.firebreak.job.bench.FastLaneRun;
import io.firebreak.job.bench.FastLaneStanding;
import io.firebreak.job.bench.Latencies;
import io.firebreak.job.report.Summary;
import java.io.PrintWriter;
import java.util.Locale;

/** The row of the bench that measures times and not rates, and tells of them. */
final class FastLaneRow {
  private final FastLaneRun run;
  private final PrintWriter console;

  FastLaneRow(FastLaneRun run, PrintWriter console) {
    this.run = run;
    this.console = console;
  }

  /**
   * Measures once.
   *
   * @throws IllegalStateException if nothing was raised
   */
  void measure(long millis, Summary summary) throws Exception {
    say(
        "fast-lane: %,d trades/s for %d s, after 20 s of calm ...%n",
        run.perSecond(), millis / 1_000);
    FastLaneStanding standing = run.measure(millis);
    if (standing.raised().count() == 0) {
      throw new IllegalStateException("prints outside their bands must be raised, none was");
    }
    standing.describe(summary.root().putObject("fastLane"));
    say("%n%-46s%8s%12s%12s%12s%n", "ms", "count", "median", "p99", "max");
    line("trade appended -> provisional appended", standing.raised());
    line("clock past the tick -> signal appended", standing.decided());
  }

  private void line(String name, Latencies of) {
    say(
        "%-46s%8d%12.0f%12.0f%12.0f%n",
        name, of.count(), of.medianMillis(), of.p99Millis(), of.maxMillis());
  }

  private void say(String format, Object... values) {
    console.printf(Locale.ROOT, format, values);
    console.flush();
  }
}
