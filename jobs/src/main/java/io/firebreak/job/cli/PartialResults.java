package io.firebreak.job.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Says, where a run is stopped before its end, that its results are not whole. */
final class PartialResults {
  private PartialResults() {}

  /** Does the work of a run; the exit code of one that is stopped stays the signal's. */
  static <T> T ifStopped(Path out, PrintWriter console, Callable<T> run) throws Exception {
    Thread hook = new Thread(() -> tell(out, console), "partial results");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return run.call();
    } finally {
      remove(hook);
    }
  }

  private static void tell(Path out, PrintWriter console) {
    console.println(
        "stopped before the end: what is in " + out + " is partial, a new run begins afresh");
    console.flush();
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends already, and the hook has spoken or does now.
    }
  }
}
