package io.firebreak.consumer;

import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The newest notice of each key, ordered by key; bounded by the number of keys. */
final class Newest<N extends Notice> {
  private final ConcurrentNavigableMap<String, N> notices = new ConcurrentSkipListMap<>();

  /** Takes a notice in; false where it was known or superseded. */
  boolean offer(N heard) {
    N held = notices.putIfAbsent(heard.key(), heard);
    while (held != null) {
      if (!heard.version().supersedes(held.version())) {
        return false;
      }
      if (notices.replace(heard.key(), held, heard)) {
        return true;
      }
      // Another thread was faster: it is judged against that one.
      held = notices.get(heard.key());
    }
    return true;
  }

  /** The newest notice of a key, null for none. */
  N of(String key) {
    return notices.get(key);
  }

  List<N> all() {
    return List.copyOf(notices.values());
  }
}
