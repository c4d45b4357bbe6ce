package io.firebreak.stress;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.policy.ContagionPolicy;
import io.firebreak.tick.Tick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The scopes while one tick of letters is worked on. */
final class ScopeStressWork {
  private static final Comparator<AssetStress> LONGEST_UNHEARD =
      Comparator.comparingLong(AssetStress::heardMillis).thenComparing(AssetStress::asset);

  private final Tick<StressEvent> tick;
  private final ContagionPolicy policy;
  private final TreeMap<String, AssetStress> assets = new TreeMap<>();
  private final TreeMap<String, ScopeMark> scopes = new TreeMap<>();
  private final List<StressEvent> sent = new ArrayList<>();
  private double confidence;

  ScopeStressWork(ScopeStressState before, Tick<StressEvent> tick) {
    this.tick = tick;
    policy = tick.policy().stress().contagion();
    if (before != null) {
      before.assets().forEach(asset -> assets.put(asset.asset(), asset));
      before.scopes().forEach(scope -> scopes.put(scope.scope(), scope));
    }
  }

  ScopeStressState state() {
    return new ScopeStressState(List.copyOf(assets.values()), List.copyOf(scopes.values()));
  }

  List<StressEvent> sent() {
    return sent;
  }

  void hear(StressEvent letter) {
    long now = tick.endMillis();
    AssetStress before =
        assets.getOrDefault(
            letter.asset(), new AssetStress(letter.asset(), true, Long.MIN_VALUE, 0, now));
    confidence = letter.confidence();
    boolean stresses = ScopeStressEngine.stresses(letter, policy);
    boolean seen = letter.kind() != StressKind.BLIND;
    assets.put(
        letter.asset(),
        stresses
            ? new AssetStress(letter.asset(), seen, now, letter.score(), now)
            : new AssetStress(letter.asset(), seen, before.stressMillis(), before.score(), now));
    if (stresses && !before.stressed(now, policy.holdMillis())) {
      for (String scope : tick.policy().scopesOf(letter.asset())) {
        send(scope, StressKind.ASSET_STRESS, new Tally(letter.score(), 1, 1), letter.asset());
      }
    }
    if (assets.size() > ScopeStressEngine.MAX_ASSETS) {
      assets.remove(assets.values().stream().min(LONGEST_UNHEARD).orElseThrow().asset());
    }
  }

  /** Tells of each scope in which enough assets are under stress. */
  void judge() {
    TreeMap<String, Tally> tallies = new TreeMap<>();
    for (AssetStress asset : assets.values()) {
      for (String scope : tick.policy().scopesOf(asset.asset())) {
        tallies.merge(scope, tally(asset), Tally::plus);
      }
    }
    tallies.forEach(
        (scope, tally) -> {
          if (tally.stressed() >= policy.assets()
              && tally.stressed() >= policy.share() * tally.seen()
              && due(scope)) {
            send(scope, StressKind.MARKET_STRESS, tally, "");
            ScopeMark mark = scopes.get(scope);
            scopes.put(scope, new ScopeMark(scope, mark.sequence(), tick.endMillis()));
          }
        });
  }

  private record Tally(double score, int stressed, int seen) {
    Tally plus(Tally other) {
      return new Tally(Math.max(score, other.score), stressed + other.stressed, seen + other.seen);
    }
  }

  private Tally tally(AssetStress asset) {
    boolean stressed = asset.stressed(tick.endMillis(), policy.holdMillis());
    return new Tally(
        stressed ? asset.score() : 0, stressed ? 1 : 0, asset.seen() || stressed ? 1 : 0);
  }

  private boolean due(String scope) {
    ScopeMark mark = scopes.get(scope);
    return mark == null
        || mark.toldMillis() == Long.MIN_VALUE
        || tick.endMillis() - mark.toldMillis() >= tick.policy().stress().repeatMillis();
  }

  private void send(String scope, StressKind kind, Tally tally, String subject) {
    ScopeMark mark = scopes.getOrDefault(scope, new ScopeMark(scope, 0, Long.MIN_VALUE));
    scopes.put(scope, new ScopeMark(scope, mark.sequence() + 1, mark.toldMillis()));
    sent.add(
        new StressEvent(
            scope,
            tick.endMillis(),
            kind,
            tally.stressed(),
            tally.seen(),
            kind == StressKind.MARKET_STRESS ? policy.assets() : Double.NaN,
            tally.score(),
            Double.NaN,
            0,
            false,
            Double.NaN,
            Double.NaN,
            false,
            tick.policy().version(),
            mark.sequence() + 1,
            subject,
            confidence,
            Double.NaN));
  }
}
