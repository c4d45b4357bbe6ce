package io.firebreak.job.local;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.job.Decisions;
import io.firebreak.job.Uids;
import io.firebreak.job.report.DayBook;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CascadeAlert;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Keeps the day book of a local run, and lets others listen to what goes into it. */
public class Playback implements LocalJob.Listener {
  private final DayBook book = new DayBook();

  /** What happened; whole when the run is over. */
  public final DayBook book() {
    return book;
  }

  @Override
  public void attach(Decisions decisions) {
    tap(decisions.risks(), AssetRisk.class, book::add, Uids.TAP_RISKS);
    tap(decisions.haircuts(), HaircutRecord.class, this::hear, Uids.TAP_HAIRCUTS);
    tap(decisions.alerts(), CascadeAlert.class, this::hear, Uids.TAP_ALERTS);
    tap(decisions.breakers(), BreakerRecord.class, this::hear, Uids.TAP_BREAKERS);
  }

  /** A haircut was decided. */
  protected void hear(HaircutRecord record) {
    book.add(record);
  }

  /** A cascade was detected. */
  protected void hear(CascadeAlert alert) {
    book.add(alert);
  }

  /** A breaker signalled. */
  protected void hear(BreakerRecord record) {
    book.add(record);
  }

  private static <T> void tap(
      DataStream<T> stream, Class<T> type, Consumer<T> listener, String uid) {
    stream.sinkTo(LiveTap.to(type, listener)).uid(uid).name(Uids.nameOf(uid));
  }
}
