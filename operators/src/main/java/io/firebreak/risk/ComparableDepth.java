package io.firebreak.risk;

import io.firebreak.consolidation.VenuePrice;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.AssetInput;
import io.firebreak.tick.Tick;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares like with like when books come and go: a book that waits for its snapshot is unknown,
 * not withdrawn.
 *
 * <p>The asset's baseline is the slow mean of the depth of the books that count: those that can be
 * seen, and those that could within the last 15 minutes. Each book carries its own slow mean as
 * well; of these the {@link #share} is that part of the whole which belongs to the books that can
 * be seen now. Depth is judged against that share of the baseline, and enters it divided by it.
 * When a book begins or ceases to count, the baseline is scaled by what its own mean adds or takes;
 * in its first hour it follows newcomers by itself. A book without a mean of its own is weighed by
 * its present depth. O(instruments).
 */
final class ComparableDepth {
  private static final long COUNTED_MILLIS = 15 * 60_000;

  /** From less than this share of the books nothing is learned of the whole. */
  private static final double LEAST_LEARNED = 0.5;

  private static final double LEAST_SPOKEN_FOR = 0.25;

  /** Weight of an hour of samples at the baseline's half-life of four hours. */
  private static final double ONE_HOUR = 1 - Math.pow(2, -0.25);

  private final Tick<AssetInput> tick;
  private final List<VenuePrice> before;
  private final List<VenuePrice> after;
  private final boolean anySeen;

  ComparableDepth(Tick<AssetInput> tick, List<VenuePrice> before, List<VenuePrice> after) {
    this.tick = tick;
    this.before = before;
    this.after = after;
    anySeen = after.stream().anyMatch(VenuePrice::depthSeen);
  }

  /** Part of the usual depth of the books that count which those have that are seen; in [0, 1]. */
  double share() {
    double seen = 0;
    double all = 0;
    for (VenuePrice book : after) {
      double usual = usualUsd(book);
      seen += book.depthSeen() ? usual : 0;
      all += counts(book) ? usual : 0;
    }
    return all > 0 ? seen / all : 1;
  }

  /** The baseline for the books that count now. */
  DecayingMoments rebased(DecayingMoments baseline) {
    double stayed = 0;
    double left = 0;
    double joined = 0;
    for (int i = 0; i < before.size(); i++) {
      VenuePrice book = before.get(i);
      VenuePrice now = find(after, book, i);
      double usual = book.depthCounted() ? usualUsd(book) : 0;
      boolean stays = now != null && counts(now);
      stayed += stays ? usual : 0;
      left += stays ? 0 : usual;
    }
    for (int i = 0; i < after.size(); i++) {
      VenuePrice book = after.get(i);
      VenuePrice then = find(before, book, i);
      boolean counted = then != null && then.depthCounted();
      joined += counts(book) && !counted ? usualUsd(book) : 0;
    }
    if (stayed == 0 || (left == 0 && joined == 0)) {
      return baseline;
    }
    double grown = baseline.weight() >= ONE_HOUR ? 1 + joined / stayed : 1;
    return baseline.scaled(stayed / (stayed + left) * grown);
  }

  /**
   * The depth of all books that count, as the seen ones let it be learned; NaN where they do not.
   */
  static double whole(double seenUsd, double share) {
    return share >= LEAST_LEARNED ? seenUsd / share : Double.NaN;
  }

  /**
   * Depth that liquidations of the whole asset meet, from that of the books that are seen: those
   * that count and cannot be seen are taken to be as thin as they are. What is seen stands for at
   * most four times as much.
   */
  static double spokenFor(double seenUsd, double share) {
    return seenUsd / Math.max(share, LEAST_SPOKEN_FOR);
  }

  /** The instruments, each saying whether its book counts. */
  List<VenuePrice> settled() {
    List<VenuePrice> settled = new ArrayList<>(after.size());
    for (VenuePrice book : after) {
      boolean counts = counts(book);
      settled.add(counts == book.depthCounted() ? book : book.counted(counts, tick.endMillis()));
    }
    return settled;
  }

  private boolean counts(VenuePrice book) {
    boolean recent = tick.endMillis() - book.depthMillis() < COUNTED_MILLIS;
    // With nothing to compare it with, what counted goes on to count.
    return book.depthSeen() || (book.depthCounted() && (recent || !anySeen));
  }

  private double usualUsd(VenuePrice book) {
    double usual = book.usualBidQuote() > 0 ? book.usualBidQuote() : book.bidQuote();
    return UsdAmounts.known(usual * UsdAmounts.rate(book.quote(), tick));
  }

  /** Two lists of the same instruments are ordered alike: nearly always at the same place. */
  private static VenuePrice find(List<VenuePrice> instruments, VenuePrice wanted, int place) {
    String key = wanted.instrumentKey();
    if (place < instruments.size() && instruments.get(place).instrumentKey().equals(key)) {
      return instruments.get(place);
    }
    for (VenuePrice instrument : instruments) {
      if (instrument.instrumentKey().equals(key)) {
        return instrument;
      }
    }
    return null;
  }
}
