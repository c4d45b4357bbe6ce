package io.firebreak.job.cli;

import io.firebreak.job.local.LocalResult;
import io.firebreak.job.local.Playback;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.job.report.DayBook;
import io.firebreak.job.report.replay.ChartBook;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Shows where a run is: event time, records so far, and the rate. */
class ProgressLine extends Playback {
  private final PrintWriter console;
  private long lastIn;
  private long lastNanos = System.nanoTime();

  ProgressLine(PrintWriter console) {
    this(console, new DayBook(), Optional.empty());
  }

  ProgressLine(PrintWriter console, DayBook book, Optional<ChartBook> charts) {
    super(book, charts);
    this.console = console;
  }

  @Override
  public void progress(RecordCounts counts, long clockMillis) {
    long now = System.nanoTime();
    if (counts.in() == lastIn || clockMillis == Long.MIN_VALUE) {
      return;
    }
    double perSecond = (counts.in() - lastIn) * 1e9 / (now - lastNanos);
    lastIn = counts.in();
    lastNanos = now;
    console.println(
        String.format(
            Locale.ROOT,
            "  %s  %,d records  %,.0f/s%s",
            Instant.ofEpochMilli(clockMillis).toString().substring(0, 19),
            counts.in(),
            perSecond,
            more(counts)));
    console.flush();
  }

  /** What else the line says. */
  protected String more(RecordCounts counts) {
    return String.format(Locale.ROOT, "  dead %,d  late %,d", counts.deadLetter(), counts.late());
  }

  final void say(String line) {
    console.println(line);
    console.flush();
  }

  void finish(LocalResult result) {
    RecordCounts counts = result.counts();
    console.println(
        String.format(
            Locale.ROOT,
            "%,d records in %.1f s (%,.0f/s): good %,d, dead letter %,d, duplicate %,d, late %,d%s",
            counts.in(),
            result.wallMillis() / 1e3,
            counts.in() * 1e3 / Math.max(1, result.wallMillis()),
            counts.good(),
            counts.deadLetter(),
            counts.duplicate(),
            counts.late(),
            counts.addUp() ? "" : "; THEY DO NOT ADD UP"));
  }
}
