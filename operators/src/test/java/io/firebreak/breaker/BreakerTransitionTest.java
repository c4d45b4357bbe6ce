package io.firebreak.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.firebreak.model.BreakerState;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BreakerTransitionTest {
  private static final Set<String> LEGAL =
      Set.of(
          "NORMAL WATCH",
          "NORMAL RESTRICT",
          "NORMAL PACE",
          "NORMAL HALT",
          "WATCH NORMAL",
          "WATCH RESTRICT",
          "WATCH PACE",
          "WATCH HALT",
          "RESTRICT WATCH",
          "RESTRICT PACE",
          "RESTRICT HALT",
          "PACE RESTRICT",
          "PACE HALT",
          "HALT REOPEN",
          "REOPEN HALT",
          "REOPEN PACE",
          "REOPEN RESTRICT",
          "REOPEN WATCH");

  static Stream<Arguments> illegal() {
    return Arrays.stream(BreakerState.values())
        .flatMap(from -> Arrays.stream(BreakerState.values()).map(to -> Arguments.of(from, to)))
        .filter(pair -> !LEGAL.contains(pair.get()[0] + " " + pair.get()[1]));
  }

  @Test
  void listsExactlyTheLegalPairs() {
    Set<String> listed = new TreeSet<>();
    for (BreakerTransition transition : BreakerTransition.values()) {
      listed.add(transition.from() + " " + transition.to());
    }
    assertThat(listed).isEqualTo(new TreeSet<>(LEGAL));
    assertThat(BreakerTransition.values()).hasSize(LEGAL.size());
  }

  @ParameterizedTest
  @EnumSource(BreakerTransition.class)
  void findsEachLegalPair(BreakerTransition transition) {
    assertThat(BreakerTransition.between(transition.from(), transition.to())).isEqualTo(transition);
    assertThat(transition).hasToString(transition.from() + "_TO_" + transition.to());
  }

  @ParameterizedTest
  @MethodSource("illegal")
  void refusesEachIllegalPair(BreakerState from, BreakerState to) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakerTransition.between(from, to))
        .withMessage("a breaker cannot go from " + from + " to " + to);
  }
}
