package io.firebreak.job.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * What an attempt that crashed had issued after its last checkpoint, so that the next attempt
 * contradicts nobody silently: a decision that comes out the same again is the same record, byte
 * for byte, with the revision that it had; one with other content supersedes it with the next
 * revision, and so does all that follows it within its key: what the lost attempt had said of the
 * key since then, under whatever sequence, is superseded with it.
 *
 * <p>Entries of a key end when its sequence has passed them, or an hour of event time after their
 * decision: another subtask issues that key now. The revision of a key that was ever decided
 * otherwise stays, one entry a topic and key. O(log n) per record while there are entries.
 */
public final class Issued {
  private record Place(String topic, String key, long sequence) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = topic.compareTo(other.topic);
      order = order == 0 ? key.compareTo(other.key) : order;
      return order == 0 ? Long.compare(sequence, other.sequence) : order;
    }
  }

  private static final long KEPT_MILLIS = 3_600_000;

  /** Sequence of the entry that holds the revision of a key. */
  private static final long OF_KEY = Long.MIN_VALUE;

  private final TreeMap<Place, IssuedRecord> records = new TreeMap<>();
  private final TreeMap<Place, Integer> revisions = new TreeMap<>();

  /** A record that is out there; the highest revision of a decision counts. */
  public void add(Outgoing seen) {
    byte[] json = bytes(seen);
    if (Revision.in(json)) {
      add(
          new IssuedRecord(
              seen.topic().topicName(),
              seen.key(),
              seen.sequence(),
              seen.timeMillis(),
              Revision.of(json),
              digest(json)));
    }
  }

  /** The same, as it is remembered in state. */
  public void add(IssuedRecord seen) {
    if (seen.revision() > 0) {
      revisions.merge(new Place(seen.topic(), seen.key(), OF_KEY), seen.revision(), Math::max);
    }
    if (seen.sequence() == OF_KEY) {
      return;
    }
    records.merge(
        new Place(seen.topic(), seen.key(), seen.sequence()),
        seen,
        (one, other) -> other.revision() >= one.revision() ? other : one);
  }

  /** The record as it must go out, with its revision. */
  public Outgoing revised(Outgoing next) {
    byte[] json = bytes(next);
    if ((records.isEmpty() && revisions.isEmpty()) || !Revision.in(json)) {
      return next;
    }
    String topic = next.topic().topicName();
    Place ofKey = new Place(topic, next.key(), OF_KEY);
    IssuedRecord before = records.get(new Place(topic, next.key(), next.sequence()));
    if (before != null && !digest(json).equals(before.content())) {
      int least = 1 + highestFrom(topic, next.key(), next.sequence());
      revisions.merge(ofKey, least, Math::max);
    }
    forget(topic, next.key(), next.sequence());
    int revision = revisions.getOrDefault(ofKey, 0);
    return revision == 0 ? next : withRevision(next, revision);
  }

  private int highestFrom(String topic, String key, long sequence) {
    Place last = new Place(topic, key, Long.MAX_VALUE);
    return records.subMap(new Place(topic, key, sequence), true, last, true).values().stream()
        .mapToInt(IssuedRecord::revision)
        .max()
        .orElse(0);
  }

  /** What is still to be waited for at a watermark. O(n). */
  public List<IssuedRecord> remaining(long watermarkMillis) {
    records.values().removeIf(seen -> seen.timeMillis() < watermarkMillis - KEPT_MILLIS);
    List<IssuedRecord> remaining = new ArrayList<>(records.values());
    revisions.forEach(
        (place, revision) ->
            remaining.add(
                new IssuedRecord(place.topic, place.key, OF_KEY, Long.MAX_VALUE, revision, "")));
    return remaining;
  }

  private void forget(String topic, String key, long sequence) {
    records
        .subMap(new Place(topic, key, Long.MIN_VALUE), true, new Place(topic, key, sequence), true)
        .clear();
  }

  /** A revised record is another event to a consumer that drops repeated ids. */
  private static Outgoing withRevision(Outgoing next, int revision) {
    String json = new String(Revision.with(bytes(next), revision), StandardCharsets.UTF_8);
    String id = revision == 0 ? next.id() : next.id() + "#" + revision;
    return new Outgoing(next.topic(), next.key(), next.timeMillis(), next.sequence(), id, json);
  }

  private static byte[] bytes(Outgoing outgoing) {
    return outgoing.json().getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] json) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Revision.with(json, 0));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
