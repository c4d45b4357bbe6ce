package io.firebreak.systemic;

import io.firebreak.measure.DecayingMoments;
import java.util.ArrayList;
import java.util.List;

/**
 * Exponentially weighted correlation of the assets of a market and what its factors absorb.
 *
 * <p>Returns are taken between the last prices of adjacent samples on a fixed grid; an asset
 * without a price in either has no return there, and its pairs keep what they know. O(n) per price,
 * O(n^2 k) per sample, n at most 30, k a fifth of it.
 *
 * @param policy bound, grid and half-life
 */
public record MarketCorrelation(MarketPolicy policy) {
  /** The one key under which the state is kept. */
  public static final String KEY = "market";

  /** Shared samples below which a correlation is not told. */
  public static final double MIN_SAMPLES = 30;

  // The mean age of an exponential weight equals that of a window of 2 H / ln 2.
  private static final double FAST_HALF_LIFE = 15 * 86_400 * Math.log(2) / 2;
  private static final double SLOW_HALF_LIFE = 365 * 86_400 * Math.log(2) / 2;
  private static final double SLOW_WEIGHT = 1 - Math.pow(2, -15 * 86_400 / SLOW_HALF_LIFE);

  /** The state with one more price; prices come in the order of their times. */
  public MarketState plus(MarketState before, String asset, double priceUsd, long timeMillis) {
    long sample = Math.floorDiv(timeMillis, policy.sampleMillis()) * policy.sampleMillis();
    MarketState state = sample > before.sampleMillis() ? closed(before, sample) : before;
    int at = find(state.assets(), asset);
    if (at < 0) {
      return admitted(state, new MarketAsset(asset, priceUsd, timeMillis, Double.NaN));
    }
    double close = state.assets().get(at).closeUsd();
    return priced(state, at, new MarketAsset(asset, priceUsd, timeMillis, close));
  }

  /** Correlation of two assets in [-1, 1]; NaN while unknown. */
  public double correlation(MarketState state, String asset, String other) {
    int i = find(state.assets(), asset);
    int j = find(state.assets(), other);
    boolean known = i >= 0 && j >= 0;
    return known ? state.returns().correlation(i, j, MIN_SAMPLES) : Double.NaN;
  }

  /** The market after its last closed sample. O(n^2). */
  public MarketView view(MarketState state) {
    double[][] matrix = known(state.returns(), state.assets().size());
    int n = matrix.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        sum += matrix[i][j];
      }
    }
    double mean = n < 2 ? Double.NaN : sum / (n * (n - 1) / 2.0);
    return new MarketView(n, mean, n < 2 ? Double.NaN : state.absorption(), shift(state));
  }

  private static double shift(MarketState state) {
    DecayingMoments slow = state.absorptionSlow();
    boolean enough = slow.weight() >= SLOW_WEIGHT && slow.standardDeviation() > 0;
    return enough
        ? (state.absorptionFast().mean() - slow.mean()) / slow.standardDeviation()
        : Double.NaN;
  }

  private MarketState closed(MarketState state, long nextSample) {
    if (state.sampleMillis() == Long.MIN_VALUE) {
      return at(state, nextSample, state.assets(), state.returns());
    }
    long elapsed = nextSample - state.sampleMillis();
    boolean adjacent = elapsed == policy.sampleMillis();
    double[] sample = new double[state.assets().size()];
    List<MarketAsset> assets = new ArrayList<>(sample.length);
    for (MarketAsset asset : state.assets()) {
      boolean fresh = asset.priceMillis() >= state.sampleMillis();
      double r = Math.log(asset.priceUsd() / asset.closeUsd());
      sample[assets.size()] = fresh ? r : Double.NaN;
      double close = fresh && adjacent ? asset.priceUsd() : Double.NaN;
      assets.add(new MarketAsset(asset.asset(), asset.priceUsd(), asset.priceMillis(), close));
    }
    double kept = Math.pow(2, -elapsed / 1e3 / policy.halfLifeSeconds());
    return absorbed(at(state, nextSample, assets, state.returns().plus(sample, kept)));
  }

  private static MarketState absorbed(MarketState state) {
    double[][] matrix = known(state.returns(), state.assets().size());
    if (matrix.length < 2) {
      return state;
    }
    AbsorptionRatio now = AbsorptionRatio.of(matrix, state.basis());
    long time = state.sampleMillis();
    return new MarketState(
        state.assets(),
        time,
        state.returns(),
        now.basis(),
        now.ratio(),
        state.absorptionFast().plus(now.ratio(), time, FAST_HALF_LIFE),
        state.absorptionSlow().plus(now.ratio(), time, SLOW_HALF_LIFE),
        state.refused());
  }

  /** Correlations of the assets that are known against all those before them in the list. */
  private static double[][] known(CrossProducts returns, int assets) {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < assets; i++) {
      int candidate = i;
      boolean known =
          !Double.isNaN(returns.correlation(i, i, MIN_SAMPLES))
              && chosen.stream()
                  .noneMatch(j -> Double.isNaN(returns.correlation(candidate, j, MIN_SAMPLES)));
      if (known) {
        chosen.add(i);
      }
    }
    double[][] matrix = new double[chosen.size()][chosen.size()];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        matrix[i][j] = i == j ? 1 : returns.correlation(chosen.get(i), chosen.get(j), 0);
      }
    }
    return matrix;
  }

  private MarketState admitted(MarketState state, MarketAsset asset) {
    int size = state.assets().size();
    if (size < policy.maxAssets()) {
      CrossProducts grown = state.returns().grown(size + 1);
      List<MarketAsset> assets = new ArrayList<>(state.assets());
      assets.add(asset);
      return at(state, state.sampleMillis(), assets, grown);
    }
    int quiet = quietest(state.assets());
    boolean room =
        asset.priceMillis() - state.assets().get(quiet).priceMillis() > policy.quietMillis();
    return room
        ? priced(
            at(state, state.sampleMillis(), state.assets(), state.returns().forgotten(quiet, size)),
            quiet,
            asset)
        : refused(state);
  }

  private static int quietest(List<MarketAsset> assets) {
    int quiet = 0;
    for (int i = 1; i < assets.size(); i++) {
      quiet = assets.get(i).priceMillis() < assets.get(quiet).priceMillis() ? i : quiet;
    }
    return quiet;
  }

  private static int find(List<MarketAsset> assets, String name) {
    for (int i = 0; i < assets.size(); i++) {
      if (assets.get(i).asset().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static MarketState priced(MarketState state, int at, MarketAsset asset) {
    List<MarketAsset> assets = new ArrayList<>(state.assets());
    assets.set(at, asset);
    return at(state, state.sampleMillis(), assets, state.returns());
  }

  private static MarketState at(
      MarketState state, long sampleMillis, List<MarketAsset> assets, CrossProducts returns) {
    return new MarketState(
        assets,
        sampleMillis,
        returns,
        state.basis(),
        state.absorption(),
        state.absorptionFast(),
        state.absorptionSlow(),
        state.refused());
  }

  private static MarketState refused(MarketState state) {
    return new MarketState(
        state.assets(),
        state.sampleMillis(),
        state.returns(),
        state.basis(),
        state.absorption(),
        state.absorptionFast(),
        state.absorptionSlow(),
        state.refused() + 1);
  }
}
