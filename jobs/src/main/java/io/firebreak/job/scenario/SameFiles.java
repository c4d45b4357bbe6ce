package io.firebreak.job.scenario;

import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.local.Playback;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Plays a variant of a scenario and compares what was decided, byte for byte. */
final class SameFiles {
  private static final int PARALLELISM = 2;

  private static final List<Topic> DECIDED =
      List.of(
          Topic.HAIRCUTS,
          Topic.BREAKERS,
          Topic.SIGNALS,
          Topic.ALERTS,
          Topic.DECISIONS,
          Topic.POLICY_LOG);

  private SameFiles() {}

  /** Holds where the variant decides the same; its files are in a directory beside the others. */
  static Finding find(ScenarioRun run, Scenario variant, String directory) {
    Path reference = run.out().resolve(directory);
    try {
      new ScenarioRunner(new PolicyDocuments(), PARALLELISM)
          .play(variant, reference, new Playback());
      for (Topic topic : DECIDED) {
        Path here = JsonLinesMerge.result(run.out(), topic);
        Path there = JsonLinesMerge.result(reference, topic);
        if (Files.mismatch(here, there) >= 0) {
          return new Finding(false, here + " and " + there + " differ");
        }
      }
    } catch (Exception e) {
      return new Finding(false, "the run " + directory + " failed: " + e);
    }
    return new Finding(true, DECIDED.size() + " files are equal byte for byte to " + reference);
  }
}
