package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.policy.Policy;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LookAheadTest {
  private static final int HOURS = 6_000;
  private static final int FIREBREAK_HOURS = 400;
  private static final List<LayerReading> READINGS =
      Arrays.stream(HaircutKind.values())
          .flatMap(
              kind -> Arrays.stream(Layer.values()).map(layer -> new LayerReading(layer, kind)))
          .toList();

  @Property(tries = 10)
  void anotherFutureLeavesThePastOfEveryPeer(
      @ForAll long seed, @ForAll Peer peer, @ForAll @IntRange(min = 4_400, max = 5_999) int now) {
    HourlyCloses closes = RandomCloses.of(seed, HOURS);
    HourlyCloses other = RandomCloses.withOtherFuture(closes, now, seed + 1);

    assertThat(past(peer, other, now)).isEqualTo(past(peer, closes, now));
  }

  @Property(tries = 10)
  void anotherFutureLeavesThePastOfFirebreak(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = FIREBREAK_HOURS - 1) int now) {
    HourlyCloses closes = RandomCloses.of(seed, FIREBREAK_HOURS);
    HourlyCloses other = RandomCloses.withOtherFuture(closes, now, seed + 1);

    assertThat(firebreak(other, now)).isDeepEqualTo(firebreak(closes, now));
  }

  private static double[] past(Peer peer, HourlyCloses closes, int now) {
    HaircutModel model =
        peer.model(new Horizon(24, 0.01), Policy.v0().haircut().classOf(closes.asset()));
    return Arrays.copyOf(HaircutPath.of(model, closes).haircuts(), now);
  }

  private static double[][] firebreak(HourlyCloses closes, int now) {
    return new FirebreakPaths(Policy.v0(), true, TailHistory.NONE)
        .of(closes, new Horizon(4, 0.01), READINGS).stream()
            .map(path -> Arrays.copyOf(path.haircuts(), now))
            .toArray(double[][]::new);
  }
}
