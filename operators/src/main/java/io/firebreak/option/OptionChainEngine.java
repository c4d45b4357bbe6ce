package io.firebreak.option;

import io.firebreak.model.EventKind;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.MarketEvent;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * Turns the option quotes of one asset on one venue into one implied volatility per tick. The key
 * is {@link #key}: a chain is too large to rest beside the other measures of its asset.
 *
 * <p>State and work of a tick are bounded by three expiries of 48 strikes: a fraction of a
 * millisecond, and O(1) per event. What is kept is said at {@link ChainWork}. A tick without quotes
 * gives nothing: a consumer keeps the last record and asks it for its age.
 */
public final class OptionChainEngine
    implements TickEngine<ChainState, MarketEvent, ImpliedVolatilityTick> {
  private static final long serialVersionUID = 1;

  /** The key of a chain. */
  public static String key(MarketEvent event) {
    return event.venue() + "|" + event.asset();
  }

  /** The only kind that this stage understands. */
  public static boolean takes(EventKind kind) {
    return kind == EventKind.OPTION_QUOTE;
  }

  @Override
  public Step<ChainState, ImpliedVolatilityTick> step(ChainState before, Tick<MarketEvent> tick) {
    List<MarketEvent> quotes = tick.inputs().stream().filter(event -> takes(event.kind())).toList();
    if (quotes.isEmpty()) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    MarketEvent any = quotes.get(0);
    ChainWork work = new ChainWork(before, quotes, tick.endMillis());
    ImpliedVolatilityTick reading =
        new ChainReading(work.expiries(), tick.endMillis()).tick(any.venue(), any.asset());
    ChainState state = new ChainState(any.venue(), any.asset(), work.toStates());
    return new Step<>(state, List.of(reading), Step.NO_DEADLINE);
  }
}
