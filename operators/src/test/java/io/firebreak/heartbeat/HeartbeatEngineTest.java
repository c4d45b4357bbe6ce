package io.firebreak.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Heartbeat;
import io.firebreak.policy.Policy;
import io.firebreak.scope.Membership;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.Ticks;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartbeatEngineTest {
  private static final long START = Ticks.GRID.endOf(1_000_000);
  private static final long INTERVAL = Policy.v0().breaker().heartbeatMillis();
  private final HeartbeatEngine engine = new HeartbeatEngine();
  private HeartbeatState state;
  private long deadline;

  private List<Heartbeat> at(long endMillis, ScopeNews... news) {
    Step<HeartbeatState, Heartbeat> step = engine.step(state, Ticks.at(endMillis, List.of(news)));
    state = step.state();
    deadline = step.deadlineMillis();
    return step.outputs();
  }

  private static ScopeNews news(String asset, ScopeNews.Kind kind) {
    return new ScopeNews(asset, START, kind);
  }

  @Test
  void firstSightBeatsAtOnce() {
    assertThat(at(START, news("BTC", ScopeNews.Kind.SIGHTED)))
        .containsExactly(new Heartbeat(START, false, 1, 0, START + INTERVAL + 5_000, 1, 0));
    assertThat(deadline).isEqualTo(START + INTERVAL);
  }

  @Test
  void nextBeatComesExactlyAfterTheInterval() {
    at(START, news("BTC", ScopeNews.Kind.SIGHTED));
    assertThat(at(START + INTERVAL - 250)).isEmpty();
    assertThat(at(START + INTERVAL)).hasSize(1);
  }

  @Test
  void newsInBetweenDoesNotShiftTheBeat() {
    at(START, news("BTC", ScopeNews.Kind.SIGHTED));
    assertThat(at(START + 250, news("ETH", ScopeNews.Kind.SIGHTED))).isEmpty();
    assertThat(deadline).isEqualTo(START + INTERVAL);
  }

  @Test
  void blindOnlyWhenAllAreBlind() {
    at(START, news("BTC", ScopeNews.Kind.SIGHTED), news("ETH", ScopeNews.Kind.BLIND));
    assertThat(at(START + INTERVAL).get(0).blind()).isFalse();
    at(START + INTERVAL + 250, news("BTC", ScopeNews.Kind.BLIND));
    assertThat(at(START + 2 * INTERVAL).get(0).blind()).isTrue();
  }

  @Test
  void raisedBreakersAreCounted() {
    at(START, news("BTC", ScopeNews.Kind.RAISED), news("ETH", ScopeNews.Kind.SIGHTED));
    assertThat(at(START + INTERVAL).get(0).raised()).isEqualTo(1);
    at(START + INTERVAL + 250, news("BTC", ScopeNews.Kind.CALM));
    assertThat(at(START + 2 * INTERVAL).get(0).raised()).isZero();
  }

  @Test
  void anAssetThatIsBlindAndSilentForThirtyDaysIsNotCountedAnyMore() {
    at(START, news("BTC", ScopeNews.Kind.SIGHTED), news("XRP", ScopeNews.Kind.BLIND));
    at(START + Membership.LEAVES_MILLIS - INTERVAL);
    assertThat(state.scopes()).hasSize(2);
    assertThat(at(START + Membership.LEAVES_MILLIS).get(0).assets()).isEqualTo(1);
  }

  @Test
  void anAssetWhoseBreakerIsRaisedIsCountedHoweverLong() {
    at(START, news("XRP", ScopeNews.Kind.BLIND), news("XRP", ScopeNews.Kind.RAISED));
    assertThat(at(START + 2 * Membership.LEAVES_MILLIS).get(0).assets()).isEqualTo(1);
  }

  @Test
  void validityIsThreeTicksWhereThatIsLonger() {
    TickGrid minutes = new TickGrid(60_000);
    Tick<ScopeNews> tick =
        new Tick<>(
            "cluster",
            59_999,
            minutes,
            List.of(news("BTC", ScopeNews.Kind.SIGHTED)),
            Policy.v0(),
            QuoteRates.UNKNOWN);
    assertThat(engine.step(null, tick).outputs().get(0).validUntilMillis())
        .isEqualTo(59_999 + INTERVAL + 180_000);
  }

  @Test
  void moreEmptyTicksChangeNothing() {
    at(START, news("BTC", ScopeNews.Kind.SIGHTED));
    HeartbeatState before = state;
    for (long end = START + 250; end < START + INTERVAL; end += 250) {
      at(end);
    }
    assertThat(state).isEqualTo(before);
  }
}
