package io.firebreak.systemic;

import io.firebreak.measure.DecayingMoments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells a venue's fault from a move of the market.
 *
 * <p>Every fresh venue is held against the consolidated price, and that against its own anchor. A
 * majority of at least two that agrees on a price near the anchor makes those that do not suspects
 * (LOCAL); one that agrees on a price away from it makes the move real (GLOBAL), whoever stands
 * apart beside it. Without a majority no price is to be trusted (SPLIT). What a venue usually is
 * off by, the basis of a future or of a quote asset, is learned once a minute, not while it stands
 * apart. O(n log n) in the venues.
 */
public final class Dislocations {
  /** Venues remembered per asset; beyond, the one that was quiet longest makes room. */
  public static final int MAX_VENUES = 12;

  private static final double ANCHOR_HALF_LIFE = 900;
  private static final double USUAL_HALF_LIFE = 604_800;
  private static final long SAMPLE_MILLIS = 60_000;
  // What a venue is off by is known after an hour: 1 - 2^(-1 h / 7 d).
  private static final double USUAL_WEIGHT = 1 - Math.pow(2, -3_600 / USUAL_HALF_LIFE);

  private Dislocations() {}

  /** Judges the venues; without a consolidated price the verdict is UNKNOWN. */
  public static DislocationStep step(
      DislocationState before, VenueSnapshot now, DislocationPolicy policy) {
    List<VenueDislocation> seen = new ArrayList<>();
    List<VenueBasis> venues = new ArrayList<>(before.venues());
    for (VenueQuote quote : fresh(now, policy)) {
      VenueBasis usual = taken(venues, quote.venue());
      VenueDislocation venue = against(usual, quote, now, policy);
      seen.add(venue);
      venues.add(after(usual, venue, now.timeMillis()));
    }
    int agreeing = (int) seen.stream().filter(venue -> !venue.apart()).count();
    double move = move(before.anchor(), now);
    DislocationVerdict verdict = verdict(new Tally(seen.size(), agreeing, move), policy);
    boolean same = verdict == before.verdict() && before.sinceMillis() != Long.MIN_VALUE;
    long since = same ? before.sinceMillis() : now.timeMillis();
    long stands = now.timeMillis() - since;
    return new DislocationStep(
        new DislocationState(bounded(venues), anchored(before.anchor(), now), verdict, since),
        new Dislocation(
            verdict, stands, stands >= policy.persistMillis(), move, seen.size(), agreeing, seen));
  }

  private record Tally(int fresh, int agreeing, double moveBps) {}

  private static DislocationVerdict verdict(Tally tally, DislocationPolicy policy) {
    if (tally.fresh() < policy.minVenues()) {
      return DislocationVerdict.UNKNOWN;
    }
    if (tally.agreeing() < 2 || 2 * tally.agreeing() <= tally.fresh()) {
      return DislocationVerdict.SPLIT;
    }
    if (Math.abs(tally.moveBps()) >= policy.moveBps()) {
      return DislocationVerdict.GLOBAL;
    }
    boolean all = tally.agreeing() == tally.fresh();
    return all ? DislocationVerdict.AGREED : DislocationVerdict.LOCAL;
  }

  private static List<VenueQuote> fresh(VenueSnapshot now, DislocationPolicy policy) {
    return now.venues().stream()
        .filter(quote -> now.timeMillis() - quote.priceMillis() <= policy.freshMillis())
        .filter(quote -> quote.priceUsd() > 0 && now.consolidatedUsd() > 0)
        .sorted(Comparator.comparing(VenueQuote::venue))
        .toList();
  }

  private static VenueDislocation against(
      VenueBasis usual, VenueQuote quote, VenueSnapshot now, DislocationPolicy policy) {
    double bps = 1e4 * Math.log(quote.priceUsd() / now.consolidatedUsd());
    boolean apart = Math.abs(bps) > policy.faultBps();
    boolean still = apart && usual.apartMillis() != Long.MIN_VALUE;
    DecayingMoments moments = usual.usualBps();
    double deviation = moments.standardDeviation();
    boolean known = moments.weight() >= USUAL_WEIGHT && deviation > 0;
    return new VenueDislocation(
        quote.venue(),
        bps,
        known ? (bps - moments.mean()) / deviation : Double.NaN,
        apart,
        still ? now.timeMillis() - usual.apartMillis() : 0);
  }

  private static VenueBasis after(VenueBasis usual, VenueDislocation venue, long timeMillis) {
    DecayingMoments moments = usual.usualBps();
    boolean due = !moments.seen() || timeMillis - moments.updatedMillis() >= SAMPLE_MILLIS;
    return new VenueBasis(
        usual.venue(),
        due && !venue.apart() ? moments.plus(venue.bps(), timeMillis, USUAL_HALF_LIFE) : moments,
        venue.apart() ? timeMillis - venue.apartMillis() : Long.MIN_VALUE,
        timeMillis);
  }

  /** Takes a venue out of the list, which gets it back as it is afterwards. */
  private static VenueBasis taken(List<VenueBasis> venues, String name) {
    for (int i = 0; i < venues.size(); i++) {
      if (venues.get(i).venue().equals(name)) {
        return venues.remove(i);
      }
    }
    return VenueBasis.unseen(name);
  }

  private static List<VenueBasis> bounded(List<VenueBasis> venues) {
    Comparator<VenueBasis> byName = Comparator.comparing(VenueBasis::venue);
    if (venues.size() > MAX_VENUES) {
      venues.sort(
          Comparator.comparingLong(VenueBasis::seenMillis).reversed().thenComparing(byName));
      venues.subList(MAX_VENUES, venues.size()).clear();
    }
    venues.sort(byName);
    return venues;
  }

  private static double move(DecayingMoments anchor, VenueSnapshot now) {
    boolean known = anchor.seen() && now.consolidatedUsd() > 0;
    return known ? 1e4 * (Math.log(now.consolidatedUsd()) - anchor.mean()) : Double.NaN;
  }

  private static DecayingMoments anchored(DecayingMoments anchor, VenueSnapshot now) {
    return now.consolidatedUsd() > 0
        ? anchor.plus(Math.log(now.consolidatedUsd()), now.timeMillis(), ANCHOR_HALF_LIFE)
        : anchor;
  }
}
