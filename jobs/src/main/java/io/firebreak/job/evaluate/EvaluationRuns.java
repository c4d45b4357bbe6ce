package io.firebreak.job.evaluate;

import io.firebreak.job.GraphConfig;
import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.LocalJob;
import io.firebreak.job.local.LocalOptions;
import io.firebreak.job.local.LocalResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.apache.flink.configuration.Configuration;

/**
 * Plays recordings for an evaluation: once with all instruments, and, where an asset has several,
 * again with one an asset as often as it takes for each to have its turn.
 *
 * @param evaluation what judges the runs
 * @param graph what the graph is told
 * @param playing how tapes are played
 * @param parallelism parallelism of the runs
 * @param flink further Flink settings
 */
public record EvaluationRuns(
    Evaluation evaluation,
    GraphConfig graph,
    TapeOptions playing,
    int parallelism,
    Configuration flink) {

  /**
   * Plays a tape and judges it.
   *
   * @param out directory of the results of the whole run; those of one venue are beside them
   * @param progress who hears of the progress of a pass, by what it plays
   * @return what became of the records of the whole run
   */
  public LocalResult play(Tape.Factory tape, Path out, Function<String, LocalJob.Listener> progress)
      throws Exception {
    EvaluationPlayback whole = new EvaluationPlayback(progress.apply("all instruments"));
    LocalResult result = run(tape, out, whole);
    FinishedRun run = new FinishedRun(whole.book(), whole.traces(), result.clockMillis());
    List<OneVenuePass> passes = new ArrayList<>();
    List<SortedMap<String, String>> plan = run.oneVenuePasses();
    for (SortedMap<String, String> instruments : plan) {
      if (plan.size() == 1) {
        passes.add(new OneVenuePass(whole.book(), instruments, result.clockMillis()));
      } else {
        EvaluationPlayback one =
            new EvaluationPlayback(progress.apply(heading(passes.size() + 1, plan.size())));
        Tape.Factory some = new OneVenueTape(tape, Set.copyOf(instruments.values()));
        long until = run(some, out.resolve("one-venue-" + (passes.size() + 1)), one).clockMillis();
        passes.add(new OneVenuePass(one.book(), instruments, until));
      }
    }
    evaluation.add(run, passes, graph.grid().tickMillis());
    return result;
  }

  private static String heading(int pass, int of) {
    return "again with one instrument an asset, " + pass + " of " + of;
  }

  private LocalResult run(Tape.Factory tape, Path out, EvaluationPlayback playback)
      throws Exception {
    LocalOptions options = new LocalOptions(out, parallelism, Long.MIN_VALUE, flink);
    return new LocalJob(tape, playing, graph, options).run(playback);
  }
}
