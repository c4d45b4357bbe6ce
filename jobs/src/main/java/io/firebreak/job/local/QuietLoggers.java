package io.firebreak.job.local;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

/**
 * Loggers that for a while tell errors alone, because what they would warn of is expected, or is
 * told in a command's own words.
 */
public final class QuietLoggers {
  /** Warns of every attempt to reach a broker that is not there. */
  public static final List<String> KAFKA = List.of("org.apache.kafka");

  /** Warns, with a stack trace, of each task that fails. */
  public static final List<String> TASKS = List.of("org.apache.flink.runtime.taskmanager.Task");

  /** Warns, with a stack trace, of each checkpoint that is not completed. */
  public static final List<String> CHECKPOINTS =
      List.of("org.apache.flink.runtime.checkpoint.CheckpointFailureManager");

  private QuietLoggers() {}

  /** Does work while the loggers are quiet. */
  public static <T> T during(List<String> names, Callable<T> work) throws Exception {
    quiet(names);
    try {
      return work.call();
    } finally {
      asConfigured(names);
    }
  }

  /** From now on the loggers tell errors alone. */
  public static void quiet(List<String> names) {
    names.forEach(name -> Configurator.setLevel(name, Level.ERROR));
  }

  /** The loggers have the level of the configuration again. */
  public static void asConfigured(List<String> names) {
    names.forEach(name -> Configurator.setLevel(name, (Level) null));
  }
}
