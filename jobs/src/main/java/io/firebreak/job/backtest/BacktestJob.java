package io.firebreak.job.backtest;

import io.firebreak.job.input.ClockWatermarks;
import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.input.TapeSource;
import io.firebreak.job.local.LiveTap;
import io.firebreak.job.local.LocalSettings;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.model.Ingested;
import io.firebreak.operator.Conservation;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Runs a backtest on an embedded cluster.
 *
 * @param tape hourly closes and bars
 * @param plan what is judged
 * @param parallelism slots and parallelism, at least 1
 */
public record BacktestJob(Tape.Factory tape, BacktestPlan plan, int parallelism) {
  private static final long PROGRESS_MILLIS = 1_000;

  /** Closes come once an hour: the coarsest clock will do. */
  private static final long TICK_MILLIS = 60_000;

  private static final int CLOCK_EVERY_TICKS = 60;

  /**
   * Runs to the end of the tape.
   *
   * @param progress told at most once a second
   */
  @SuppressWarnings("try") // closing an environment may be interrupted, and then so is the run
  public BacktestResult run(Consumer<BacktestProgress> progress) throws Exception {
    long startNanos = System.nanoTime();
    BacktestBook book = new BacktestBook();
    Configuration settings = LocalSettings.embedded(parallelism);
    try (StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(parallelism, settings)) {
      assemble(environment, book);
      JobExecutionResult result = await(environment.executeAsync("Firebreak backtest"), progress);
      return BacktestResult.of(
          plan,
          book,
          RecordCounts.of(result.getAllAccumulatorResults()),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos));
    }
  }

  private void assemble(StreamExecutionEnvironment environment, BacktestBook book) {
    DataStream<InstrumentCloses> closes =
        named(
            closes(environment).keyBy(KnownClose::instrument).process(new GatherCloses()),
            "gather-closes");
    int untilHours = plan.selection().untilHours();
    DataStream<HorizonPool> pools =
        named(
            named(closes.flatMap(new CalibrateTails(plan)), "calibrate-tails")
                .keyBy(HorizonReports::horizonHours)
                .process(new PoolTails(plan)),
            "pool-tails");
    DataStream<InstrumentCloses> judged =
        named(closes.map(own -> own.first(untilHours)), "judged-closes");
    named(
            judged
                .keyBy(InstrumentCloses::instrument)
                .connect(pools.broadcast(PlanTasks.POOLS))
                .process(new PlanTasks(plan)),
            "plan")
        .rebalance()
        .flatMap(new RunModel(plan))
        .uid("run-model-v1")
        .name("run model")
        .sinkTo(LiveTap.to(JudgedPath.class, path -> keep(book, path)))
        .uid("tap-paths-v1")
        .name("tap paths");
    judged
        .sinkTo(LiveTap.to(InstrumentCloses.class, gathered -> keep(book, gathered)))
        .uid("tap-closes-v1")
        .name("tap closes");
  }

  private DataStream<KnownClose> closes(StreamExecutionEnvironment environment) {
    TapeOptions playing = TapeOptions.ofTick(TICK_MILLIS).withClockEveryTicks(CLOCK_EVERY_TICKS);
    DataStream<Ingested> tape =
        environment
            .fromSource(
                new TapeSource(this.tape, playing),
                ClockWatermarks.strategy(),
                "tape",
                TypeInformation.of(Ingested.class))
            .uid("tape-v1")
            .setParallelism(1);
    return named(tape.flatMap(new ReadCloses(plan.selection())), "read-closes").setParallelism(1);
  }

  private static <T> SingleOutputStreamOperator<T> named(
      SingleOutputStreamOperator<T> operator, String name) {
    return operator.uid(name + "-v1").name(name.replace('-', ' '));
  }

  /** Two taps fill one book. */
  private static void keep(BacktestBook book, Object record) {
    synchronized (book) {
      if (record instanceof JudgedPath path) {
        book.add(path);
      } else {
        book.add((InstrumentCloses) record);
      }
    }
  }

  private JobExecutionResult await(JobClient job, Consumer<BacktestProgress> progress)
      throws Exception {
    CompletableFuture<JobExecutionResult> result = job.getJobExecutionResult();
    while (true) {
      try {
        return result.get(PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        report(job, progress);
      }
    }
  }

  private void report(JobClient job, Consumer<BacktestProgress> progress)
      throws InterruptedException {
    try {
      Map<String, Object> counted = job.getAccumulators().get();
      progress.accept(
          new BacktestProgress(
              count(counted, Conservation.IN),
              count(counted, RunModel.DONE),
              count(counted, GatherCloses.INSTRUMENTS) * plan.tasksAnInstrument()));
    } catch (ExecutionException | IllegalStateException e) {
      // The job, and with it its cluster, ended in between; its result says how.
    }
  }

  private static long count(Map<String, Object> counted, String name) {
    return counted.get(name) instanceof Long value ? value : 0;
  }
}
