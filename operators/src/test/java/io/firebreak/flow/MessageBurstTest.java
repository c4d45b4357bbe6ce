package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import io.firebreak.measure.DecayingMoments;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBurstTest {

  @Test
  void surpriseEqualsTheReference() {
    assertThat(MessageBurst.surprise(120, 20, 0.1)).isCloseTo(12.909944, within(1e-6));
  }

  @Test
  void withoutOverdispersionItIsThatOfPoisson() {
    assertThat(MessageBurst.surprise(130, 100, 0)).isEqualTo(3);
  }

  @Test
  void firstMinuteSaysNothing() {
    BurstState state = steady(120);
    assertThat(MessageBurst.surprise(state, 59_999)).isNaN();
    assertThat(MessageBurst.surprise(state, 60_000)).isNotNaN();
    assertThat(MessageBurst.surprise(BurstState.unseen(), 60_000)).isNaN();
  }

  @Test
  void steadyMessagesAreTheirMean() {
    assertThat(MessageBurst.usual(steady(300), 300_000)).isCloseTo(20, within(1e-9));
  }

  @Test
  void burstIsSurprisingAndCalmIsNot() {
    BurstState state = steady(300);
    assertThat(MessageBurst.surprise(MessageBurst.plus(state, 20, 300_000), 300_000))
        .isCloseTo(0, within(1e-6));
    assertThat(MessageBurst.surprise(MessageBurst.plus(state, 120, 300_000), 300_000))
        .isCloseTo(100 / Math.sqrt(20), within(1e-6));
  }

  @Test
  void firstMessageAfterSilenceIsNoBurst() {
    BurstState state = MessageBurst.plus(BurstState.unseen(), 1, 0);
    state = MessageBurst.plus(state, 1, 100_000_000);
    assertThat(MessageBurst.surprise(state, 100_000_000)).isLessThan(1.01);
  }

  @Test
  void messageOfAnOldSecondIsNotCounted() {
    BurstState state = MessageBurst.plus(BurstState.unseen(), 1, 5_000);
    assertThat(MessageBurst.plus(state, 1, 4_999)).isSameAs(state);
    assertThat(MessageBurst.messages(MessageBurst.plus(state, 1, 5_000), 5_000)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void silenceInClosedFormEqualsSecondBySecond(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BurstState state = BurstState.unseen();
    DecayingMoments naive = new DecayingMoments(0, 0, 0, 0);
    long second = 0;
    for (int i = 0; i < 300; i++) {
      int messages = random.nextInt(1, 40);
      state = MessageBurst.plus(state, messages, second * 1_000);
      int empty = random.nextInt(6);
      naive = naive.plus(messages, (second + 1) * 1_000, 600);
      for (int e = 1; e <= empty; e++) {
        naive = naive.plus(0, (second + 1 + e) * 1_000, 600);
      }
      second += 1 + empty;
    }
    assertThat(MessageBurst.usual(state, second * 1_000)).isCloseTo(naive.mean(), within(1e-9));
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        BurstState.unseen(), 200, i -> state -> MessageBurst.plus(state, i % 7, 431L * i));
  }

  private static BurstState steady(int seconds) {
    BurstState state = BurstState.unseen();
    for (int i = 0; i < seconds; i++) {
      state = MessageBurst.plus(state, 20, i * 1_000L);
    }
    return state;
  }
}
