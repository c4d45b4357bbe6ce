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
  void measure(Summary summary) throws Exception {
    say(
        "fast-lane: %,d trades/s for %d s: calm, warm-up, a minute that counts, a crash ...%n",
        run.perSecond(), run.wholeMillis() / 1_000);
    FastLaneStanding standing = run.measure();
    if (standing.raised().count() == 0) {
      throw new IllegalStateException("prints outside their bands must be raised, none was");
    }
    standing.describe(summary.root().putObject("fastLane"));
    say("%n%-56s%8s%10s%10s%10s%n", "ms", "count", "median", "p99", "max");
    line("trade appended -> provisional appended, warm-up", standing.warmUp());
    line("trade appended -> provisional appended", standing.raised());
    line("trade appended -> provisional appended, in the crash", standing.crash());
    line("clock past the tick -> signal appended", standing.decided());
  }

  private void line(String name, Latencies of) {
    say(
        "%-56s%8d%10.0f%10.0f%10.0f%n",
        name, of.count(), of.medianMillis(), of.p99Millis(), of.maxMillis());
  }

  private void say(String format, Object... values) {
    console.printf(Locale.ROOT, format, values);
    console.flush();
  }
}
