package io.firebreak.model;

import java.io.Serializable;

/**
 * One accepted entry of the policy timeline.
 *
 * @param acceptedMillis event time of the gate when it accepted the entry
 * @param effectiveFromMillis event time from which the version is in force
 * @param version version of the policy, -1 for an override
 * @param author who proposed it
 * @param document the policy or override as JSON, whole
 * @param sequence running number of the timeline, from 1
 * @param kind policy, override or shadow policy
 * @param signedBy ids of the keys that signed, {@code unsigned} where the gate has no key ring,
 *     empty for what was in force from the start
 * @param changes what it changes, one value a line with before and after; empty where nothing
 * @param keySequences the envelopes behind it, {@code KEY SEQUENCE} joined by commas; empty where
 *     nobody signed
 * @param revision 0, higher for a re-issue with other content after a recovery
 */
public record PolicyEntry(
    long acceptedMillis,
    long effectiveFromMillis,
    long version,
    String author,
    String document,
    long sequence,
    ControlKind kind,
    String signedBy,
    String changes,
    String keySequences,
    int revision)
    implements Serializable {

  /** Entries of before there were overrides and signatures are of neither. */
  public PolicyEntry {
    kind = kind == null ? ControlKind.POLICY : kind;
    signedBy = signedBy == null ? "" : signedBy;
    changes = changes == null ? "" : changes;
    keySequences = keySequences == null ? "" : keySequences;
  }

  /** A policy that nobody signed. */
  public PolicyEntry(
      long acceptedMillis,
      long effectiveFromMillis,
      long version,
      String author,
      String document,
      long sequence) {
    this(
        acceptedMillis,
        effectiveFromMillis,
        version,
        author,
        document,
        sequence,
        ControlKind.POLICY,
        "",
        "",
        "",
        0);
  }
}
