package io.firebreak.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CrashView;
import io.firebreak.tick.MarketContext;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import io.firebreak.tick.TimelineRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BreadthTest {
  private static final long START = 1_000_000_000;
  private BreadthState state;

  private List<String> told(long millis, AssetFall... falls) {
    Step<BreadthState, TimelineRecord> step =
        new BreadthEngine().step(state, Ticks.at(millis, List.of(falls)));
    state = step.state();
    return step.outputs().stream()
        .map(record -> record.asset() + "=" + (int) record.usdPerUnit())
        .toList();
  }

  private static AssetFall fall(String asset, long millis, boolean falling) {
    return new AssetFall(asset, Ticks.GRID.endOf(millis), falling);
  }

  private static CrashView own(long countedMillis, boolean countedFalling) {
    return new CrashView(0, 0, 0, 0, 1, false, countedMillis, countedFalling);
  }

  private static MarketContext market(double falling, double live) {
    Map<String, Double> values = Map.of(Breadth.FALLING, falling, Breadth.LIVE, live);
    return values::get;
  }

  @Test
  void countsAssetsAndThoseThatFall() {
    assertThat(told(START, fall("A", START, false), fall("B", START, true)))
        .containsExactly("assets-falling=1", "assets-live=2");
    assertThat(told(START + 250, fall("A", START + 250, true))).containsExactly("assets-falling=2");
  }

  @Test
  void saysNothingWhenNothingChanged() {
    told(START, fall("A", START, true));
    assertThat(told(START + 600_000, fall("A", START + 600_000, true))).isEmpty();
  }

  @Test
  void silentAssetCountsNoMore() {
    told(START, fall("A", START, true), fall("B", START, false));
    long later = START + BreadthEngine.LIVE_MILLIS;
    assertThat(told(later, fall("B", later, false)))
        .containsExactly("assets-falling=0", "assets-live=1");
  }

  @Test
  void assetsAreBounded() {
    AssetFall[] many =
        Stream.concat(
                Stream.of(fall("first", START, true)),
                IntStream.range(0, BreadthEngine.MAX_ASSETS)
                    .mapToObj(i -> fall("A" + i, START + 1_000, false)))
            .toArray(AssetFall[]::new);
    assertThat(told(START + 1_000, many))
        .containsExactly("assets-falling=0", "assets-live=" + BreadthEngine.MAX_ASSETS);
  }

  @Test
  void shareIsThatOfTheOthers() {
    assertThat(Breadth.ofOthers(market(3, 5), own(START, true), START + 250)).isEqualTo(0.5);
    assertThat(Breadth.ofOthers(market(3, 5), own(START, false), START + 250)).isEqualTo(0.75);
    assertThat(Breadth.ofOthers(market(3, 5), own(Long.MIN_VALUE, false), START)).isEqualTo(0.6);
  }

  @Test
  void withoutOthersThereIsNoBreadth() {
    assertThat(Breadth.ofOthers(market(1, 1), own(START, true), START + 250)).isZero();
    assertThat(Breadth.ofOthers(MarketContext.UNKNOWN, own(START, true), START + 250)).isZero();
  }

  @Test
  void assetTellsWhatChangedAndThatItIsThere() {
    CrashView calm = own(START, false);
    assertThat(AssetFall.due(calm, START + 250)).isFalse();
    assertThat(AssetFall.due(own(START, true), START + 250)).isTrue();
    assertThat(AssetFall.due(calm, START + AssetFall.REPEAT_MILLIS)).isTrue();
    assertThat(AssetFall.due(own(Long.MIN_VALUE, false), START)).isTrue();
    assertThat(AssetFall.due(CrashView.unknown(), START)).isFalse();
  }
}
