package io.firebreak.consumer;

import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The provisional signals that may still hold, by scope and id. One that is over is forgotten a
 * minute later, so that a withdrawn one that comes again in between stays withdrawn; bounded by the
 * signals of that minute.
 */
final class Provisionals {
  private static final long KEPT_MILLIS = 60_000;

  private final ConcurrentNavigableMap<String, ProvisionalNotice> notices =
      new ConcurrentSkipListMap<>();

  /** Takes a notice in; false where it, or the verdict on it, was known. */
  boolean offer(ProvisionalNotice heard) {
    long oldest = heard.validUntilMillis() - KEPT_MILLIS;
    notices.values().removeIf(held -> held.validUntilMillis() < oldest);
    boolean[] taken = new boolean[1];
    notices.compute(
        prefix(heard.scope()) + heard.id(),
        (key, held) -> {
          taken[0] = held == null || heard.status().compareTo(held.status()) > 0;
          return taken[0] ? heard : held;
        });
    return taken[0];
  }

  /** What holds for a scope at a time. */
  List<ProvisionalNotice> of(String scope, long nowMillis) {
    String from = prefix(scope);
    return notices.subMap(from, from + Character.MAX_VALUE).values().stream()
        .filter(heard -> heard.holds(nowMillis))
        .toList();
  }

  private static String prefix(String scope) {
    return scope + '\n';
  }
}
