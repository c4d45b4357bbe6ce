package io.firebreak.policy;

import java.io.Serializable;

/**
 * When a fall is told as the beginning of a crash. Falls are natural logarithms of price ratios, >=
 * 0. The fall of half an hour, times {@code e} to the context, is the weighted fall that is judged;
 * context is what else speaks for a crash. Each threshold is reached at {@code >=}.
 *
 * <p>The defaults were fitted on minute bars of twelve assets in April and May 2021 and checked on
 * other years; without context 12 % must fall, with all of it 3.7 %.
 *
 * @param leastFall fall of half an hour below which nothing is judged, in [0.001, watchFall]
 * @param watchFall weighted fall that calls for WATCH, up to {@code restrictFall}
 * @param restrictFall weighted fall that calls for RESTRICT, in [watchFall, 2]
 * @param hourFall fall of an hour that calls for WATCH whatever the context, in [0.01, 2]
 * @param breadthWeight context of the share of other assets that fall, in [0, 5]
 * @param breadthFall fall of ten minutes with which an asset is one that falls, in [0.001, 0.5]
 * @param threeHourWeight context of the net fall of three hours, each unit of it, in [0, 20]
 * @param volatilityWeight context of ln(ten-minute volatility / six-hour volatility), in [0, 5]
 * @param speedWeight context of the fall of ten minutes above {@code speedFall}, in [0, 50]
 * @param speedFall fall of ten minutes that is neither fast nor slow, in [0, 0.5]
 * @param mostContext upper bound of the context, in [0, 3]; the lower one is 0
 * @param repeatStep rise of ln(weighted fall) that is told again, in [0.01, 3]
 * @param exitStep how far ln(weighted fall) must come down for a level to be left, in [0, 3]
 * @param episodeMillis time below WATCH after which the next rise is a new one, in [60000,
 *     21600000] ms
 */
public record OnsetPolicy(
    double leastFall,
    double watchFall,
    double restrictFall,
    double hourFall,
    double breadthWeight,
    double breadthFall,
    double threeHourWeight,
    double volatilityWeight,
    double speedWeight,
    double speedFall,
    double mostContext,
    double repeatStep,
    double exitStep,
    long episodeMillis)
    implements Serializable {

  static OnsetPolicy defaults() {
    return new OnsetPolicy(
        0.025, 0.1225, 0.3012, 0.1, 0.4, 0.02, 1.5, 0.6, 5, 0.03, 1.2, 0.2, 0.4, 1_800_000);
  }

  void check(Violations violations) {
    violations.range("stress.onset.leastFall", leastFall, 0.001, watchFall);
    violations.range("stress.onset.watchFall", watchFall, leastFall, restrictFall);
    violations.range("stress.onset.restrictFall", restrictFall, watchFall, 2);
    violations.range("stress.onset.hourFall", hourFall, 0.01, 2);
    violations.range("stress.onset.breadthWeight", breadthWeight, 0, 5);
    violations.range("stress.onset.breadthFall", breadthFall, 0.001, 0.5);
    violations.range("stress.onset.threeHourWeight", threeHourWeight, 0, 20);
    violations.range("stress.onset.volatilityWeight", volatilityWeight, 0, 5);
    violations.range("stress.onset.speedWeight", speedWeight, 0, 50);
    violations.range("stress.onset.speedFall", speedFall, 0, 0.5);
    violations.range("stress.onset.mostContext", mostContext, 0, 3);
    violations.range("stress.onset.repeatStep", repeatStep, 0.01, 3);
    violations.range("stress.onset.exitStep", exitStep, 0, 3);
    violations.range("stress.onset.episodeMillis", episodeMillis, 60_000, 21_600_000);
  }
}
