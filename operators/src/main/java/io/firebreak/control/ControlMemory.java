package io.firebreak.control;

import io.firebreak.model.PolicyEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the gate remembers of envelopes.
 *
 * @param uses how far each key has been used, one entry a key of the ring
 * @param approvals documents that wait for a second person, oldest first, at most {@value #MOST}
 */
public record ControlMemory(List<KeyUse> uses, List<Approval> approvals) {
  /** Nothing has been signed yet. */
  public static final ControlMemory EMPTY = new ControlMemory(List.of(), List.of());

  private static final int MOST = 100;

  public ControlMemory {
    uses = List.copyOf(uses);
    approvals = List.copyOf(approvals);
  }

  /** Highest sequence of a key, -1 for none. */
  long lastSequence(String keyId) {
    return uses.stream()
        .filter(u -> u.keyId().equals(keyId))
        .mapToLong(KeyUse::sequence)
        .max()
        .orElse(-1);
  }

  /** After an authentic envelope of a key. */
  ControlMemory used(String keyId, long sequence) {
    List<KeyUse> kept = new ArrayList<>(uses);
    kept.removeIf(use -> use.keyId().equals(keyId));
    kept.add(new KeyUse(keyId, sequence));
    return new ControlMemory(kept, approvals);
  }

  /** How far keys have been used, as an entry of the timeline says it. */
  public String sequences(String signedBy) {
    List<String> keys = List.of(signedBy.split("\\+", -1));
    return uses.stream()
        .filter(use -> keys.contains(use.keyId()))
        .map(use -> use.keyId() + " " + use.sequence())
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** After the envelopes behind an entry of the timeline of an earlier run. */
  public ControlMemory used(PolicyEntry entry) {
    ControlMemory after = this;
    for (String use : entry.keySequences().split(",", -1)) {
      int space = use.indexOf(' ');
      if (space > 0) {
        String key = use.substring(0, space);
        long sequence = Long.parseLong(use.substring(space + 1));
        after = after.used(key, Math.max(sequence, after.lastSequence(key)));
      }
    }
    return after;
  }

  /** What waits under a hash, newly opened where nothing does. */
  Approval approval(String documentHash, long nowMillis) {
    return approvals.stream()
        .filter(approval -> approval.documentHash().equals(documentHash))
        .findFirst()
        .orElse(Approval.opened(documentHash, nowMillis));
  }

  /** With a document that waits; when too many do, the oldest is forgotten. */
  ControlMemory waiting(Approval approval) {
    List<Approval> kept = new ArrayList<>(without(approval.documentHash()).approvals());
    kept.add(approval);
    return new ControlMemory(uses, kept.subList(Math.max(0, kept.size() - MOST), kept.size()));
  }

  /** Without a document: it is in force, or refused. */
  ControlMemory without(String documentHash) {
    List<Approval> kept = new ArrayList<>(approvals);
    kept.removeIf(approval -> approval.documentHash().equals(documentHash));
    return new ControlMemory(uses, kept);
  }

  /** Without the documents that have waited for too long. */
  ControlMemory since(long oldestMillis) {
    return new ControlMemory(
        uses, approvals.stream().filter(a -> a.sinceMillis() >= oldestMillis).toList());
  }
}
