package io.firebreak.systemic;

import static io.firebreak.systemic.MarketRun.old;
import static io.firebreak.systemic.MarketRun.price;
import static io.firebreak.systemic.MarketRun.stressed;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.RestoredStream;
import io.firebreak.Snapshots;
import io.firebreak.model.LeadLagPair;
import io.firebreak.model.MarketRisk;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarketRiskEngineTest {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60_000;

  private final MarketRun run = new MarketRun();

  /** Prices of a random walk, one step a second; the same for the same seed. */
  private static double[] walk(long seed, int steps) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] prices = new double[steps];
    double price = 100;
    for (int i = 0; i < steps; i++) {
      price *= 1 + random.nextDouble(-0.001, 0.001);
      prices[i] = price;
    }
    return prices;
  }

  private static long end(int second) {
    return (second + 1) * SECOND - 1;
  }

  @Test
  void secondWithoutReadingsGivesNothing() {
    assertThat(run.all(end(0))).isEmpty();
  }

  @Test
  void unknownIsNotZero() {
    MarketRisk risk = run.at(price("BTC", end(0), 100));
    assertThat(
            new double[] {
              risk.meanCorrelation(),
              risk.absorptionRatio(),
              risk.absorptionShift(),
              risk.stressIndex(),
              risk.withdrawal(),
              risk.liquidationRatio()
            })
        .containsOnly(Double.NaN);
    assertThat(risk.leadLag()).isEmpty();
    assertThat(risk.assets()).isOne();
  }

  /** Thirty effective returns of a minute each are needed. */
  @Test
  void assetsThatMoveAsOneAreFullyCorrelated() {
    double[] prices = walk(1, 34 * 60);
    MarketRisk last = null;
    for (int i = 0; i < prices.length; i++) {
      last = run.at(price("BTC", end(i), prices[i]), price("ETH", end(i), 2 * prices[i]));
    }
    assertThat(last.correlatedAssets()).isEqualTo(2);
    assertThat(last.meanCorrelation()).isGreaterThan(1 - 1e-9);
    assertThat(last.absorptionRatio()).isGreaterThan(1 - 1e-5);
  }

  @Test
  void priceThatHasNotMovedOnIsNoReturnOfZero() {
    double[] prices = walk(2, 34 * 60);
    MarketRisk last = null;
    for (int i = 0; i < prices.length; i++) {
      last = run.at(price("BTC", end(i), prices[i]), old("ETH", end(i), 100, end(0)));
    }
    assertThat(last.assets()).isEqualTo(2);
    assertThat(last.correlatedAssets()).isOne();
  }

  @Test
  void theAssetThatMovesFirstIsNamed() {
    double[] prices = walk(3, 300);
    MarketRisk last = null;
    for (int i = 2; i < prices.length; i++) {
      last = run.at(price("BTC", end(i), prices[i]), price("SOL", end(i), prices[i - 2]));
    }
    LeadLagPair pair = last.leadLag().get(0);
    assertThat(pair.asset()).isEqualTo("BTC");
    assertThat(pair.other()).isEqualTo("SOL");
    assertThat(pair.lagMillis()).isEqualTo(2 * SECOND);
    assertThat(pair.correlation()).isGreaterThan(0.95);
  }

  @Test
  void pairsAndShownPairsAreBounded() {
    double[] prices = walk(4, 60);
    MarketRisk last = null;
    for (int i = 0; i < prices.length; i++) {
      last = run.at(assets(12, end(i), prices[i]));
    }
    assertThat(run.state().pairs()).hasSize(8);
    assertThat(last.leadLag()).hasSize(3);
  }

  @Test
  void meansAreOverTheAssetsThatKnow() {
    MarketRisk risk =
        run.at(
            stressed("BTC", end(0), 0.2, 10),
            stressed("ETH", end(0), 0.4, 60),
            price("SOL", end(0), 100));
    assertThat(risk.withdrawal()).isEqualTo((0.2 + 0.4) / 2);
    assertThat(risk.highestScoreAsset()).isEqualTo("ETH");
    assertThat(risk.activeCascades()).isOne();
  }

  @Test
  void assetThatIsSilentForMoreThanFiveMinutesHasNoPart() {
    run.at(stressed("BTC", end(0), 0.2, 0));
    assertThat(run.at(price("ETH", end(300), 100)).withdrawal()).isEqualTo(0.2);
    assertThat(run.at(price("ETH", end(301), 100)).withdrawal()).isNaN();
  }

  /** The index needs an hour of samples of what is usual. */
  @Test
  void stressRisesWithWithdrawal() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 120; i++) {
      run.at(stressed("BTC", i * MINUTE, random.nextDouble(0.1), 0));
    }
    double usual = run.at(stressed("BTC", 120 * MINUTE, 0.05, 0)).stressIndex();
    double high = run.at(stressed("BTC", 121 * MINUTE, 1, 0)).stressIndex();
    assertThat(usual).isBetween(0.1, 0.5);
    assertThat(high).isGreaterThan(0.9);
  }

  @Test
  void moreAssetsThanThereIsRoomForAreCountedNotKept() {
    MarketRisk risk = run.at(assets(40, end(0), 100));
    assertThat(risk.refusedPrices()).isEqualTo(10);
    assertThat(run.state().readings()).hasSize(30);
  }

  @Test
  void stateIsAtMostThirtyTwoKilobytes() {
    double[] prices = walk(6, 20);
    for (int i = 0; i < prices.length; i++) {
      run.at(assets(30, end(i), prices[i]));
    }
    for (int i = 0; i < 33; i++) {
      run.at(assets(30, end(20) + i * MINUTE, 100 + i % 2));
    }
    for (int i = 0; i < 200; i++) {
      run.at(assets(30, end(20) + 40 * MINUTE + 1_000L * i, 100 + i % 2));
    }
    assertThat(Snapshots.bytes(run.state())).hasSizeBetween(16_000, 32_000);
  }

  @Test
  void restoresMakeNoDifference() {
    double[] a = walk(7, 2_000);
    double[] b = walk(8, 2_000);
    RestoredStream.assertExact(
        MarketRiskState.unseen(),
        a.length,
        i ->
            state ->
                run.step(
                        state,
                        end(i),
                        price("BTC", end(i), a[i]),
                        price("ETH", end(i), a[i] + b[i]))
                    .state());
  }

  private static AssetReading[] assets(int count, long endMillis, double price) {
    List<String> names =
        IntStream.range(0, count).mapToObj(i -> i == 0 ? "BTC" : "X" + (100 + i)).toList();
    return names.stream().map(name -> price(name, endMillis, price)).toArray(AssetReading[]::new);
  }
}
