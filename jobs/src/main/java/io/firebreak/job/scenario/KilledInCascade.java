package io.firebreak.job.scenario;

import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.job.report.DayTable;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** The task manager is killed in mid-cascade; the job goes on from its last checkpoint. */
final class KilledInCascade {
  private static final long MINUTE = 60_000;
  private static final long SHOCK = 4 * MINUTE;
  private static final long KILL = SHOCK + 2 * MINUTE;
  private static final long END = 12 * MINUTE;

  /** Event time over wall time: the kill falls into the cascade, not behind the end. */
  private static final double SPEED = 60;

  private KilledInCascade() {}

  static Scenario scenario() {
    return new Scenario(
            "kill",
            "The task manager is killed in mid-cascade; the job goes on from a checkpoint.",
            SimulationConfig.crashDay()
                .withDurationMillis(END)
                .withShockAtMillis(SHOCK)
                .withEventsPerSecond(20),
            TapeOptions.ofTick(1_000).withSpeed(SPEED),
            List.of(Policy.v0()),
            List.of(
                new Expectation("it is killed in the cascade and restored", KilledInCascade::fell),
                new Expectation("signals go on after it", KilledInCascade::goesOn),
                new Expectation(
                    "all that is decided is what an undisturbed run decides",
                    KilledInCascade::same)))
        .with(Staging.none().killedAt(KILL));
  }

  private static Finding fell(ScenarioRun run) {
    Breakdown breakdown = run.breakdown();
    boolean inCascade =
        breakdown.clockMillis() >= run.at(KILL) && breakdown.clockMillis() < run.at(END - MINUTE);
    return new Finding(
        inCascade && breakdown.restored() > 0,
        "killed at %s, %d times restored from a checkpoint"
            .formatted(
                breakdown.clockMillis() == Breakdown.NEVER
                    ? "no time"
                    : DayTable.time(breakdown.clockMillis()),
                breakdown.restored()));
  }

  private static Finding goesOn(ScenarioRun run) {
    long after =
        run.records(Topic.SIGNALS).stream()
            .filter(signal -> ScenarioRun.timeOf(signal) > run.breakdown().clockMillis())
            .count();
    return new Finding(after > 0, after + " signals later than the kill");
  }

  private static Finding same(ScenarioRun run) {
    Scenario undisturbed = run.scenario().with(Staging.none()).atFullSpeed();
    return SameFiles.find(run, undisturbed, "undisturbed");
  }
}
