package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * Stress that went from one asset to others.
 *
 * <p>What it means. Read by scope, not by asset: one asset of the scope came under stress, then
 * another one, and within fifteen minutes of the first so many are under stress at once as the
 * policy calls a market's. The first letter names the asset where it began. What it is not. It is
 * no measure of correlation, and assets that fall together because of one piece of news are told
 * alike: who holds several of them as collateral loses either way. An asset counts once, however
 * deep its stress.
 *
 * <p>Bound. Each asset comes under stress at most once per {@code stress.contagion.holdMillis}: at
 * most 3 partial matches an asset with the default policy, of at most 256 assets.
 */
public enum CrossAssetContagion implements LetterPattern {
  /** The pattern. */
  PATTERN;

  private static final PatternCard CARD =
      new PatternCard(
          "cross-asset-contagion",
          1,
          CascadeForm.INFERRED,
          Duration.ofMinutes(15),
          3,
          "By scope: an asset comes under stress, then another one, then many are at once");

  @Override
  public PatternCard card() {
    return CARD;
  }

  @Override
  public boolean reads(StressKind kind) {
    return kind == StressKind.ASSET_STRESS || kind == StressKind.MARKET_STRESS;
  }

  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    if (earlier.size() < 2) {
      boolean another = earlier.isEmpty() || !earlier.get(0).subject().equals(letter.subject());
      return letter.kind() == StressKind.ASSET_STRESS && another;
    }
    return letter.kind() == StressKind.MARKET_STRESS;
  }

  @Override
  public double severityOf(List<StressEvent> letters) {
    return FaultSeverity.of(LetterPattern.last(letters));
  }

  /** Letters of a scope carry its id in place of an asset. */
  @Override
  public String scopeOf(List<StressEvent> letters) {
    return LetterPattern.last(letters).asset();
  }
}
