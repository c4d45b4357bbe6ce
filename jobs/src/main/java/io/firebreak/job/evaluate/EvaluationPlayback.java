package io.firebreak.job.evaluate;

import io.firebreak.job.Decisions;
import io.firebreak.job.Uids;
import io.firebreak.job.local.LiveTap;
import io.firebreak.job.local.LocalJob;
import io.firebreak.job.local.Playback;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.model.VenueTick;
import java.util.List;

/** Keeps of a run what is judged afterwards: alerts, breaker signals and prices. */
public final class EvaluationPlayback extends Playback {
  private final PriceBook prices = new PriceBook();
  private final LocalJob.Listener progress;

  /** A playback that tells its progress to somebody. */
  public EvaluationPlayback(LocalJob.Listener progress) {
    this.progress = progress;
  }

  @Override
  public void attach(Decisions decisions) {
    super.attach(decisions);
    decisions
        .venueTicks()
        .sinkTo(LiveTap.to(VenueTick.class, prices::add))
        .uid(Uids.TAP_PRICES)
        .name(Uids.nameOf(Uids.TAP_PRICES));
  }

  @Override
  public void progress(RecordCounts counts, long clockMillis) {
    progress.progress(counts, clockMillis);
  }

  List<InstrumentTrace> traces() {
    return prices.finish();
  }
}
