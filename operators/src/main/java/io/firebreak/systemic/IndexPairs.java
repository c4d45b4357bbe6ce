package io.firebreak.systemic;

import io.firebreak.model.LeadLagPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lead and lag between the index asset and a few others. Prices of all assets come in the order of
 * their times. O(pairs * lags) for a price of the index asset, O(lags) for one of another.
 *
 * @param indexAsset asset that all others are compared with
 * @param maxPairs pairs at most, in [1, 29]: the others in the order in which they came
 * @param lags the lags that are looked at
 */
record IndexPairs(String indexAsset, int maxPairs, LeadLag lags) {
  private static final Comparator<LeadLagPair> STRONGEST_FIRST =
      Comparator.<LeadLagPair>comparingDouble(pair -> -Math.abs(pair.correlation()))
          .thenComparing(LeadLagPair::other);

  IndexPairs {
    Range.check("maxPairs", maxPairs, 1, 29);
  }

  /** BTC and eight others, up to three seconds, with a memory of ten minutes. */
  static IndexPairs defaults() {
    return new IndexPairs("BTC", 8, new LeadLag(3, 1_000, new HayashiYoshida(600)));
  }

  /** The pairs with one more price. */
  List<PairState> plus(List<PairState> before, AssetReading reading) {
    boolean index = reading.asset().equals(indexAsset);
    List<PairState> after = new ArrayList<>(before.size() + 1);
    boolean known = index;
    for (PairState pair : before) {
      boolean its = pair.other().equals(reading.asset());
      known |= its;
      after.add(index ? leading(pair, reading) : its ? following(pair, reading) : pair);
    }
    if (!known && before.size() < maxPairs) {
      after.add(following(new PairState(reading.asset(), lags.unseen()), reading));
    }
    return after;
  }

  private PairState leading(PairState pair, AssetReading price) {
    return new PairState(
        pair.other(), lags.plusA(pair.lags(), price.priceUsd(), price.eventTimeMillis()));
  }

  private PairState following(PairState pair, AssetReading price) {
    return new PairState(
        pair.other(), lags.plusB(pair.lags(), price.priceUsd(), price.eventTimeMillis()));
  }

  /** The strongest pairs that are known. */
  List<LeadLagPair> strongest(List<PairState> pairs, int most) {
    return pairs.stream()
        .map(this::view)
        .filter(pair -> !Double.isNaN(pair.correlation()))
        .sorted(STRONGEST_FIRST)
        .limit(most)
        .toList();
  }

  private LeadLagPair view(PairState pair) {
    LeadLagView view = lags.view(pair.lags());
    return new LeadLagPair(
        indexAsset,
        pair.other(),
        view.lagMillis(),
        view.correlation(),
        view.atOnce(),
        Double.isFinite(view.ratio()) ? view.ratio() : Double.NaN);
  }
}
