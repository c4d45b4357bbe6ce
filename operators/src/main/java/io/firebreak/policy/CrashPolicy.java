package io.firebreak.policy;

import java.io.Serializable;

/**
 * When a fall is one at speed, and when books and messages around it are out of the ordinary. Each
 * threshold is reached at {@code >=}.
 *
 * @param fallFraction fall from the five-minute maximum, in [0.001, 0.9]
 * @param fallSigmas the same in five-minute sigmas of the one-day volatility, in [1, 100]
 * @param recoveryShare share of such a fall that is made good, in [0.05, 1]
 * @param recoveryMillis time after the fall in which that is one, in [60000, 3600000] ms
 * @param bookImbalance (ask - bid) / (bid + ask) within 100 bps, in [0.1, 1]
 * @param spreadRatio spread of the leading book over what is usual for it, in [1, 1000]
 * @param spreadBps smallest spread that counts, in [0.1, 5000] bps
 * @param messageSurprise surprise of the messages of a second, standard deviations, in [1, 1000]
 * @param messageRatio messages over what is usual, in [1, 1000]
 * @param messageCount smallest number of messages in a second that counts, in [1, 1000000]
 * @param selfExcitation share of a participant's orders that its own orders call forth, in [0.5,
 *     0.999]
 */
public record CrashPolicy(
    double fallFraction,
    double fallSigmas,
    double recoveryShare,
    long recoveryMillis,
    double bookImbalance,
    double spreadRatio,
    double spreadBps,
    double messageSurprise,
    double messageRatio,
    int messageCount,
    double selfExcitation)
    implements Serializable {

  static CrashPolicy defaults() {
    return new CrashPolicy(0.05, 10, 0.5, 1_800_000, 0.8, 5, 10, 10, 5, 50, 0.9);
  }

  void check(Violations violations) {
    violations.range("stress.crash.fallFraction", fallFraction, 0.001, 0.9);
    violations.range("stress.crash.fallSigmas", fallSigmas, 1, 100);
    violations.range("stress.crash.recoveryShare", recoveryShare, 0.05, 1);
    violations.range("stress.crash.recoveryMillis", recoveryMillis, 60_000, 3_600_000);
    violations.range("stress.crash.bookImbalance", bookImbalance, 0.1, 1);
    violations.range("stress.crash.spreadRatio", spreadRatio, 1, 1_000);
    violations.range("stress.crash.spreadBps", spreadBps, 0.1, 5_000);
    violations.range("stress.crash.messageSurprise", messageSurprise, 1, 1_000);
    violations.range("stress.crash.messageRatio", messageRatio, 1, 1_000);
    violations.range("stress.crash.messageCount", messageCount, 1, 1_000_000);
    violations.range("stress.crash.selfExcitation", selfExcitation, 0.5, 0.999);
  }
}
