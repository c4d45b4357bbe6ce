package io.firebreak.job.bench;

/** Two pipelines over the same events. */
public interface Contest {

  /** Name of the row. */
  String name();

  /** Runs one of the two to its end and returns its net run time in milliseconds, at least 1. */
  long millis(boolean full) throws Exception;

  /** Events of one run. */
  int events();
}
