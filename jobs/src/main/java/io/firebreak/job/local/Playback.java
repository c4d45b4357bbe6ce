package io.firebreak.job.local;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.job.Decisions;
import io.firebreak.job.Uids;
import io.firebreak.job.report.DayBook;
import io.firebreak.job.report.replay.ChartBook;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.VenueTick;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Keeps the day book of a local run, and lets others listen to what goes into it. */
public class Playback implements LocalJob.Listener {
  private final DayBook book;
  private final Optional<ChartBook> charts;

  /** Keeps the day book alone, under the shipped policy. */
  public Playback() {
    this(new DayBook(), Optional.empty());
  }

  /** Also keeps what charts show, where there is a book for it. */
  public Playback(DayBook book, Optional<ChartBook> charts) {
    this.book = book;
    this.charts = charts;
  }

  /** What happened; whole when the run is over. */
  public final DayBook book() {
    return book;
  }

  /** What charts show, where it is kept; whole when the run is over. */
  public final Optional<ChartBook> charts() {
    return charts;
  }

  @Override
  public void attach(Decisions decisions) {
    tap(decisions.risks(), AssetRisk.class, this::hear, Uids.TAP_RISKS);
    tap(decisions.haircuts(), HaircutRecord.class, this::hear, Uids.TAP_HAIRCUTS);
    tap(decisions.alerts(), CascadeAlert.class, this::hear, Uids.TAP_ALERTS);
    tap(decisions.breakers(), BreakerRecord.class, this::hear, Uids.TAP_BREAKERS);
    tap(decisions.scopeBreakers(), BreakerRecord.class, this::hearScope, Uids.TAP_SCOPE_BREAKERS);
    charts.ifPresent(
        kept -> tap(decisions.venueTicks(), VenueTick.class, kept::add, Uids.TAP_PRICES));
  }

  private void hear(AssetRisk risk) {
    book.add(risk);
    charts.ifPresent(kept -> kept.add(risk));
  }

  /** A haircut was decided. */
  protected void hear(HaircutRecord record) {
    book.add(record);
    charts.ifPresent(kept -> kept.add(record));
  }

  /** A cascade was detected. */
  protected void hear(CascadeAlert alert) {
    book.add(alert);
  }

  /** A breaker signalled. */
  protected void hear(BreakerRecord record) {
    book.add(record);
  }

  /** Of groups and the cluster: what a single venue does is told with its asset. */
  private void hearScope(BreakerRecord record) {
    if (!record.signal().scope().startsWith("venue:")) {
      hear(record);
    }
  }

  private static <T> void tap(
      DataStream<T> stream, Class<T> type, Consumer<T> listener, String uid) {
    stream.sinkTo(LiveTap.to(type, listener)).uid(uid).name(Uids.nameOf(uid));
  }
}
