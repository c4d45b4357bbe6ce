package io.firebreak.evaluation;

/** A simple detector of one instrument. It keeps state; samples come in order of time. */
@FunctionalInterface
public interface Detector {
  /** Whether an alarm is raised at this sample. */
  boolean raisedBy(Sample sample);
}
