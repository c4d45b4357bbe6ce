package io.firebreak.job.soak;

import io.firebreak.model.StressEvent;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/** Speaks letters by number, counts them, and takes at least two seconds for each tenth. */
final class SoakSpeaker extends RichMapFunction<Long, StressEvent> {
  private static final long serialVersionUID = 1;

  static final String SPOKEN = "spoken";

  private static final int PACED = 64;
  private static final double LEAST_SECONDS = 20;

  private final SoakLetters letters;
  private final LongCounter spoken = new LongCounter();
  private transient long startNanos;

  SoakSpeaker(SoakLetters letters) {
    this.letters = letters;
  }

  @Override
  public void open(OpenContext context) {
    getRuntimeContext().addAccumulator(SPOKEN, spoken);
    startNanos = System.nanoTime();
  }

  @Override
  public StressEvent map(Long number) throws InterruptedException {
    if (number % PACED == 0) {
      double dueNanos = LEAST_SECONDS * 1e9 * number / letters.letters();
      long ahead = (long) dueNanos - (System.nanoTime() - startNanos);
      if (ahead > 0) {
        Thread.sleep(ahead / 1_000_000, (int) (ahead % 1_000_000));
      }
    }
    spoken.add(1);
    return letters.letter(number);
  }
}
