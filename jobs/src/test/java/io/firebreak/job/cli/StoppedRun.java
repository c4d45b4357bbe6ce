package io.firebreak.job.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A run that never ends, in a process of its own. */
final class StoppedRun {
  private StoppedRun() {}

  /** Says that it runs, and waits to be stopped. */
  public static void main(String[] args) throws Exception {
    PartialResults.ifStopped(
        Path.of("results"),
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        () -> {
          System.out.println("running");
          new CountDownLatch(1).await();
          return 0;
        });
  }
}
