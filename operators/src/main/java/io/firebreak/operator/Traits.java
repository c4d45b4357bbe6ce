package io.firebreak.operator;

import io.firebreak.crash.AssetFall;
import io.firebreak.haircut.TailReading;
import io.firebreak.haircut.TailReport;
import io.firebreak.heartbeat.ScopeNews;
import io.firebreak.market.MarketEventOrder;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.ProvisionalInput;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.model.VenueTick;
import io.firebreak.scope.ScopeMove;
import io.firebreak.scope.VenueFault;
import io.firebreak.systemic.AssetReading;
import java.util.Comparator;
import java.util.function.ToLongFunction;

/** Time, order and origin of the inputs of each stage. */
public final class Traits {
  private Traits() {}

  /** Market events, as they came from their sources. */
  public static InputTraits<MarketEvent> marketEvents() {
    return new MarketEvents();
  }

  /** Ticks of instruments. */
  public static InputTraits<VenueTick> venueTicks() {
    return derived(VenueTick::eventTimeMillis, () -> Orders.VENUE_TICKS);
  }

  /** Ticks first, by instrument; then chains, by venue; then events in their own order. */
  public static InputTraits<AssetInput> assetInputs() {
    return new AssetInputs();
  }

  /** Measures of an asset, in the order of their ticks. */
  public static InputTraits<AssetRisk> assetRisks() {
    return derived(AssetRisk::eventTimeMillis, () -> Orders.ASSET_RISKS);
  }

  /** What the assets of the market say. */
  public static InputTraits<AssetReading> assetReadings() {
    return derived(AssetReading::eventTimeMillis, () -> Orders.ASSET_READINGS);
  }

  /** Falls of all assets. */
  public static InputTraits<AssetFall> assetFalls() {
    return derived(AssetFall::eventTimeMillis, () -> Orders.ASSET_FALLS);
  }

  /** What the calibration of a tail hears of an asset. */
  public static InputTraits<TailReading> tailReadings() {
    return derived(TailReading::eventTimeMillis, () -> Orders.TAIL_READINGS);
  }

  /** Calibrated multiples of all assets. */
  public static InputTraits<TailReport> tailReports() {
    return derived(TailReport::eventTimeMillis, () -> Orders.TAIL_REPORTS);
  }

  /** Measures before haircuts. */
  public static InputTraits<StressInput> stressInputs() {
    return derived(StressInput::eventTimeMillis, () -> Orders.STRESS_INPUTS);
  }

  /** Letters first, then notices and alerts. */
  public static InputTraits<BreakerInput> breakerInputs() {
    return derived(BreakerInput::eventTimeMillis, () -> Orders.BREAKER_INPUTS);
  }

  /** Alerts by the letter that completed them. */
  public static InputTraits<CascadeAlert> alerts() {
    return derived(CascadeAlert::eventTimeMillis, () -> Orders.ALERTS);
  }

  /** Letters of all assets. */
  public static InputTraits<StressEvent> letters() {
    return derived(StressEvent::eventTimeMillis, () -> Orders.LETTERS);
  }

  /** Faults of the venues of an asset, one a tick. */
  public static InputTraits<VenueFault> venueFaults() {
    return derived(VenueFault::eventTimeMillis, () -> Orders.VENUE_FAULTS);
  }

  /** Scopes before assets. */
  public static InputTraits<ScopeMove> scopeMoves() {
    return derived(ScopeMove::eventTimeMillis, () -> Orders.SCOPE_MOVES);
  }

  /** States of breakers before what is judged by them. */
  public static InputTraits<ProvisionalInput> provisionalInputs() {
    return derived(ProvisionalInput::eventTimeMillis, () -> Orders.PROVISIONAL_INPUTS);
  }

  /** News of all assets. */
  public static InputTraits<ScopeNews> scopeNews() {
    return derived(ScopeNews::eventTimeMillis, () -> Orders.SCOPE_NEWS);
  }

  private interface TimeOf<I> extends ToLongFunction<I>, java.io.Serializable {}

  private interface OrderOf<I>
      extends java.util.function.Supplier<Comparator<I>>, java.io.Serializable {}

  private static <I> InputTraits<I> derived(TimeOf<I> time, OrderOf<I> order) {
    return new Derived<>(time, order);
  }

  private record Derived<I>(TimeOf<I> time, OrderOf<I> ordering) implements InputTraits<I> {
    @Override
    public long eventTimeMillis(I input) {
      return time.applyAsLong(input);
    }

    @Override
    public Comparator<I> order() {
      return ordering.get();
    }

    @Override
    public String source(I input) {
      return "";
    }

    @Override
    public long position(I input) {
      return -1;
    }
  }

  private record MarketEvents() implements InputTraits<MarketEvent> {
    @Override
    public long eventTimeMillis(MarketEvent event) {
      return event.eventTimeMillis();
    }

    @Override
    public Comparator<MarketEvent> order() {
      return MarketEventOrder.TOTAL;
    }

    @Override
    public String source(MarketEvent event) {
      return event.source();
    }

    @Override
    public long position(MarketEvent event) {
      return event.position();
    }
  }

  private record AssetInputs() implements InputTraits<AssetInput> {
    @Override
    public long eventTimeMillis(AssetInput input) {
      return input.eventTimeMillis();
    }

    @Override
    public Comparator<AssetInput> order() {
      return Orders.ASSET_INPUTS;
    }

    @Override
    public String source(AssetInput input) {
      return input.event() == null ? "" : input.event().source();
    }

    @Override
    public long position(AssetInput input) {
      return input.event() == null ? -1 : input.event().position();
    }
  }

  /** The total orders of derived inputs. */
  private static final class Orders {
    static final Comparator<VenueTick> VENUE_TICKS = Comparator.comparing(VenueTick::instrumentKey);
    static final Comparator<ImpliedVolatilityTick> IMPLIED =
        Comparator.comparing(ImpliedVolatilityTick::venue);
    static final Comparator<AssetInput> ASSET_INPUTS =
        Comparator.<AssetInput, Boolean>comparing(input -> input.tick() == null)
            .thenComparing(AssetInput::tick, Comparator.nullsLast(VENUE_TICKS))
            .thenComparing(AssetInput::implied, Comparator.nullsLast(IMPLIED))
            .thenComparing(AssetInput::event, Comparator.nullsLast(MarketEventOrder.TOTAL));
    static final Comparator<AssetRisk> ASSET_RISKS =
        Comparator.comparing(AssetRisk::asset).thenComparingLong(AssetRisk::eventTimeMillis);
    static final Comparator<AssetReading> ASSET_READINGS =
        Comparator.comparing(AssetReading::asset);
    static final Comparator<AssetFall> ASSET_FALLS = Comparator.comparing(AssetFall::asset);
    static final Comparator<TailReading> TAIL_READINGS =
        Comparator.comparingLong(TailReading::eventTimeMillis);
    static final Comparator<TailReport> TAIL_REPORTS = Comparator.comparing(TailReport::asset);
    static final Comparator<StressInput> STRESS_INPUTS =
        Comparator.<StressInput, Boolean>comparing(input -> input.risk() == null);
    static final Comparator<BreakerInput> BREAKER_INPUTS =
        Comparator.<BreakerInput, Boolean>comparing(input -> input.letter() == null)
            .thenComparingLong(input -> input.letter() == null ? 0 : input.letter().sequence())
            .thenComparing(input -> input.alert() == null ? "" : input.alert().id())
            .thenComparingLong(input -> input.notice() == null ? 0 : input.notice().sequence())
            .thenComparing(input -> input.around() == null ? "" : input.around().scope());
    static final Comparator<StressEvent> LETTERS =
        Comparator.comparing(StressEvent::asset).thenComparingLong(StressEvent::sequence);
    static final Comparator<VenueFault> VENUE_FAULTS = Comparator.comparing(VenueFault::venue);
    static final Comparator<ScopeMove> SCOPE_MOVES =
        Comparator.comparing(ScopeMove::asset).thenComparing(ScopeMove::scope);
    static final Comparator<CascadeAlert> ALERTS =
        Comparator.comparing(CascadeAlert::form).thenComparing(CascadeAlert::id);
    static final Comparator<ProvisionalInput> PROVISIONAL_INPUTS =
        Comparator.<ProvisionalInput, Boolean>comparing(input -> input.signal() != null)
            .thenComparing(ProvisionalInput::scope)
            .thenComparing(input -> input.signal() == null ? "" : input.signal().id());
    static final Comparator<ScopeNews> SCOPE_NEWS =
        Comparator.comparing(ScopeNews::asset).thenComparing(ScopeNews::kind);
  }
}
