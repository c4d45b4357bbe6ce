package io.firebreak.job.bench.rolling;

import java.io.Serializable;

/** Names that are made once, as a feed would have interned them. */
final class Names implements Serializable {
  private static final long serialVersionUID = 1;

  private final String[] assets;
  private final String[] instruments;
  private final String[] venues;
  private final String[] sources;

  Names(ReturnStream stream) {
    assets = numbered("A", stream.assets());
    instruments = numbered("AUSDT", stream.assets());
    venues = numbered("venue-", stream.venues());
    sources = numbered("bench-", stream.venues());
  }

  String asset(int number) {
    return assets[number];
  }

  String instrument(int number) {
    return instruments[number];
  }

  String venue(int number) {
    return venues[number];
  }

  String source(int number) {
    return sources[number];
  }

  private static String[] numbered(String prefix, int count) {
    String[] names = new String[count];
    for (int number = 0; number < count; number++) {
      names[number] = prefix + number;
    }
    return names;
  }
}
