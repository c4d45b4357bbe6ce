package io.firebreak.consolidation;

import io.firebreak.policy.ConsolidationPolicy;
import io.firebreak.tick.QuoteRates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The median of the venues' prices, one vote a venue.
 *
 * <p>With an even number of venues the previous consolidated price is the odd vote: of two venues
 * that disagree the one that stayed is believed until the other is followed. So no single venue can
 * move the price as long as another one is fresh. A venue that is alone for the moment is believed
 * within the fault distance of the previous price only, as long as another one has spoken in the
 * last minute: others were quiet, and did not agree. O(n log n) in the number of instruments.
 */
public final class Consolidation {
  /** As long after a venue's last price its silence is no consent. */
  private static final long RECENT_MILLIS = 60_000;

  private Consolidation() {}

  /**
   * Consolidates what the instruments last said.
   *
   * @param instruments all instruments of the asset
   * @param previousUsd consolidated price before, NaN for none
   * @param nowMillis end of the tick
   * @param policy freshness and fault threshold
   * @param rates quote rates of the tick before
   */
  @SuppressWarnings("TooManyParameters")
  public static Consolidated consolidate(
      List<VenuePrice> instruments,
      double previousUsd,
      long nowMillis,
      ConsolidationPolicy policy,
      QuoteRates rates) {
    List<Vote> votes = votes(instruments, nowMillis, policy, rates);
    if (votes.isEmpty()) {
      return Consolidated.none();
    }
    boolean suspect =
        votes.size() == 1
            && votes.get(0).bpsFrom(previousUsd) > policy.venueFaultBps()
            && othersSpoke(votes.get(0), instruments, nowMillis);
    double price = suspect ? previousUsd : median(votes, previousUsd);
    Vote farthest = votes.get(0);
    int beyond = 0;
    long newest = Long.MIN_VALUE;
    boolean measured = true;
    for (Vote vote : votes) {
      farthest = vote.bpsFrom(price) > farthest.bpsFrom(price) ? vote : farthest;
      beyond += vote.bpsFrom(price) > policy.venueFaultBps() ? 1 : 0;
      newest = Math.max(newest, vote.priceMillis());
      measured &= vote.measured();
    }
    return new Consolidated(
        price,
        newest,
        votes.size(),
        farthest.bpsFrom(price),
        farthest.venue(),
        beyond == 1 && (suspect || votes.size() > 1),
        measured);
  }

  /**
   * What one venue says an asset is worth.
   *
   * @param venue venue identifier
   * @param priceUsd its price, the middle one of its instruments
   * @param priceMillis event time of it
   * @param measured its quote asset has a measured rate
   */
  public record Vote(String venue, double priceUsd, long priceMillis, boolean measured) {
    double bpsFrom(double price) {
      return 1e4 * Math.abs(priceUsd / price - 1);
    }
  }

  /** The votes of the venues whose price is fresh, ordered by venue. */
  public static List<Vote> votes(
      List<VenuePrice> instruments, long nowMillis, ConsolidationPolicy policy, QuoteRates rates) {
    TreeMap<String, List<Vote>> byVenue = new TreeMap<>();
    for (VenuePrice instrument : instruments) {
      double rate = QuoteConversion.usdPerUnit(instrument.quote(), rates, policy);
      if (instrument.fresh(nowMillis, policy) && !Double.isNaN(rate)) {
        byVenue
            .computeIfAbsent(instrument.venue(), venue -> new ArrayList<>())
            .add(
                new Vote(
                    instrument.venue(),
                    instrument.price() * rate,
                    instrument.priceMillis(),
                    QuoteConversion.measured(instrument.quote(), rates)));
      }
    }
    List<Vote> votes = new ArrayList<>();
    byVenue.values().forEach(sameVenue -> votes.add(middle(sameVenue)));
    return votes;
  }

  private static boolean othersSpoke(Vote alone, List<VenuePrice> instruments, long nowMillis) {
    return instruments.stream()
        .filter(instrument -> !instrument.venue().equals(alone.venue()))
        .anyMatch(instrument -> instrument.priceMillis() > nowMillis - RECENT_MILLIS);
  }

  private static Vote middle(List<Vote> votes) {
    votes.sort(Comparator.comparingDouble(Vote::priceUsd));
    return votes.get((votes.size() - 1) / 2);
  }

  private static double median(List<Vote> votes, double previousUsd) {
    List<Double> prices = new ArrayList<>();
    votes.forEach(vote -> prices.add(vote.priceUsd()));
    if (prices.size() % 2 == 0 && !Double.isNaN(previousUsd)) {
      prices.add(previousUsd);
    }
    prices.sort(Comparator.naturalOrder());
    int middle = prices.size() / 2;
    return prices.size() % 2 == 1
        ? prices.get(middle)
        : (prices.get(middle - 1) + prices.get(middle)) / 2;
  }
}
