package io.firebreak.simulation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a simulated market plays.
 *
 * @param seed seed of all randomness
 * @param startMillis event time of the first moment, UTC epoch milliseconds
 * @param durationMillis length; whole steps only
 * @param shockAtMillis start of the shock, milliseconds after the start; beyond the duration there
 *     is none
 * @param stepMillis length of a model step, in [100, 1000]
 * @param intensity multiplier of the exogenous shock, in [0, 4]; 1 is the crash day, 0 a calm day
 * @param eventsPerSecond events of a calm second, all venues together, in [10, 100,000]; a crash
 *     has two to four times as many
 * @param outages silent intervals
 * @param crowding how much leverage there is
 */
public record SimulationConfig(
    long seed,
    long startMillis,
    long durationMillis,
    long shockAtMillis,
    long stepMillis,
    double intensity,
    double eventsPerSecond,
    List<Outage> outages,
    Crowding crowding)
    implements Serializable {
  private static final long HOUR = 3_600_000L;

  /** Throws {@link IllegalArgumentException} that names the value out of range. */
  public SimulationConfig {
    require(startMillis >= 0, "startMillis", startMillis, ">= 0");
    require(stepMillis >= 100 && stepMillis <= 1000, "stepMillis", stepMillis, "in [100, 1000]");
    require(durationMillis >= stepMillis, "durationMillis", durationMillis, ">= stepMillis");
    require(shockAtMillis >= 0, "shockAtMillis", shockAtMillis, ">= 0");
    require(intensity >= 0 && intensity <= 4, "intensity", intensity, "in [0, 4]");
    require(
        eventsPerSecond >= 10 && eventsPerSecond <= 100_000,
        "eventsPerSecond",
        eventsPerSecond,
        "in [10, 100000]");
    outages = List.copyOf(outages);
    Objects.requireNonNull(crowding, "crowding");
  }

  /** Six hours from 2025-10-10 18:00 UTC, with the shock after three; no outage. */
  public static SimulationConfig crashDay() {
    return new SimulationConfig(
        1, 1_760_119_200_000L, 6 * HOUR, 3 * HOUR, 1000, 1.0, 50.0, List.of(), Crowding.NORMAL);
  }

  public SimulationConfig withSeed(long newSeed) {
    return new SimulationConfig(
        newSeed,
        startMillis,
        durationMillis,
        shockAtMillis,
        stepMillis,
        intensity,
        eventsPerSecond,
        outages,
        crowding);
  }

  public SimulationConfig withStartMillis(long newStartMillis) {
    return new SimulationConfig(
        seed,
        newStartMillis,
        durationMillis,
        shockAtMillis,
        stepMillis,
        intensity,
        eventsPerSecond,
        outages,
        crowding);
  }

  public SimulationConfig withDurationMillis(long newDurationMillis) {
    return new SimulationConfig(
        seed,
        startMillis,
        newDurationMillis,
        shockAtMillis,
        stepMillis,
        intensity,
        eventsPerSecond,
        outages,
        crowding);
  }

  public SimulationConfig withShockAtMillis(long newShockAtMillis) {
    return new SimulationConfig(
        seed,
        startMillis,
        durationMillis,
        newShockAtMillis,
        stepMillis,
        intensity,
        eventsPerSecond,
        outages,
        crowding);
  }

  public SimulationConfig withStepMillis(long newStepMillis) {
    return new SimulationConfig(
        seed,
        startMillis,
        durationMillis,
        shockAtMillis,
        newStepMillis,
        intensity,
        eventsPerSecond,
        outages,
        crowding);
  }

  public SimulationConfig withIntensity(double newIntensity) {
    return new SimulationConfig(
        seed,
        startMillis,
        durationMillis,
        shockAtMillis,
        stepMillis,
        newIntensity,
        eventsPerSecond,
        outages,
        crowding);
  }

  public SimulationConfig withEventsPerSecond(double newEventsPerSecond) {
    return new SimulationConfig(
        seed,
        startMillis,
        durationMillis,
        shockAtMillis,
        stepMillis,
        intensity,
        newEventsPerSecond,
        outages,
        crowding);
  }

  public SimulationConfig withOutages(List<Outage> newOutages) {
    return new SimulationConfig(
        seed,
        startMillis,
        durationMillis,
        shockAtMillis,
        stepMillis,
        intensity,
        eventsPerSecond,
        newOutages,
        crowding);
  }

  public SimulationConfig withCrowding(Crowding newCrowding) {
    return new SimulationConfig(
        seed,
        startMillis,
        durationMillis,
        shockAtMillis,
        stepMillis,
        intensity,
        eventsPerSecond,
        outages,
        newCrowding);
  }

  boolean silent(String venue, long elapsedMillis) {
    for (int i = 0; i < outages.size(); i++) {
      if (outages.get(i).silences(venue, elapsedMillis)) {
        return true;
      }
    }
    return false;
  }

  private static void require(boolean valid, String name, Number value, String range) {
    if (!valid) {
      throw new IllegalArgumentException(name + " must be " + range + ", was " + value);
    }
  }
}
