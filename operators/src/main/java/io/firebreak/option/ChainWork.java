package io.firebreak.option;

import io.firebreak.model.MarketEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The chain while a tick is decided, and the rule of what is kept.
 *
 * <p>Kept are the last expiry within 30 days of the end of the tick and the next two after it: the
 * pair that brackets 30 days, and the expiry that follows when the pair rolls. Of each expiry the
 * 48 strikes nearest to the underlying price, of each option the newest quote of the last ten
 * minutes. Everything else is dropped: a shorter expiry is never asked for again, a longer one is
 * learned from its next quotes when its turn comes.
 *
 * <p>Expiries are chosen from all that the tick brings before any quote is taken, and strikes are
 * cut after all quotes are; so what is kept is a function of the set of quotes, and of two quotes
 * of one option the later in the total order of the stage wins.
 */
final class ChainWork {
  /** A quote that was not renewed for this long no longer counts. */
  static final long QUOTE_LIFE_MILLIS = 600_000;

  /** Maturity of the answer. */
  static final long MATURITY_MILLIS = 2_592_000_000L;

  private final TreeMap<Long, ExpiryQuotes> expiries = new TreeMap<>();

  ChainWork(ChainState before, List<MarketEvent> events, long endMillis) {
    if (before != null) {
      before
          .expiries()
          .forEach(state -> expiries.put(state.expiryMillis(), new ExpiryQuotes(state)));
    }
    for (MarketEvent event : events) {
      expiries.computeIfAbsent(event.option().expiryMillis(), ExpiryQuotes::new);
    }
    choose(endMillis);
    events.forEach(this::take);
    for (ExpiryQuotes expiry : expiries.values()) {
      expiry.forgetBefore(endMillis - QUOTE_LIFE_MILLIS);
      expiry.keepNearest(ExpiryState.MAX_STRIKES);
    }
    expiries.values().removeIf(expiry -> expiry.strikes().isEmpty());
  }

  private void choose(long endMillis) {
    expiries.headMap(endMillis, true).clear();
    Long near = expiries.floorKey(endMillis + MATURITY_MILLIS);
    if (near != null) {
      expiries.headMap(near).clear();
    }
    while (expiries.size()
        > (near == null ? ChainState.MAX_EXPIRIES - 1 : ChainState.MAX_EXPIRIES)) {
      expiries.pollLastEntry();
    }
  }

  private void take(MarketEvent event) {
    ExpiryQuotes expiry = expiries.get(event.option().expiryMillis());
    if (expiry != null) {
      expiry.quote(event.option().strike(), event.option().call(), Premium.of(event));
      expiry.underlying(event.option().underlyingPrice(), event.eventTimeMillis());
    }
  }

  /** Ascending. */
  List<ExpiryQuotes> expiries() {
    return List.copyOf(expiries.values());
  }

  List<ExpiryState> toStates() {
    List<ExpiryState> states = new ArrayList<>();
    expiries.values().forEach(expiry -> states.add(expiry.toState()));
    return states;
  }
}
