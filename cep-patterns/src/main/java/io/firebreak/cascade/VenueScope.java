package io.firebreak.cascade;

import io.firebreak.model.StressEvent;

/** The scope of one venue and one asset, {@code venue:binance|BTC}. */
final class VenueScope {
  private VenueScope() {}

  /** Of a letter whose subject is a venue. */
  static String ofVenue(StressEvent letter) {
    return of(letter.subject(), letter);
  }

  /** Of a letter whose subject is an instrument, {@code venue|symbol}. */
  static String ofInstrument(StressEvent letter) {
    int end = letter.subject().indexOf('|');
    return of(end < 0 ? letter.subject() : letter.subject().substring(0, end), letter);
  }

  private static String of(String venue, StressEvent letter) {
    return "venue:" + venue + "|" + letter.asset();
  }
}
