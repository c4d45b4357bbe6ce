package io.firebreak.policy;

/**
 * One value that differs between two policies.
 *
 * @param path where it stands, for example {@code breaker.watchScore}
 * @param before value before, empty where it was absent
 * @param after value after, empty where it is absent
 * @param loosens the change makes the guard less strict, or may
 * @param refusal why it is too much for one change, empty where it is not
 */
public record FieldChange(
    String path, String before, String after, boolean loosens, String refusal) {

  /** The change as a line for people. */
  public String words() {
    return path
        + ": "
        + (before.isEmpty() ? "absent" : before)
        + " -> "
        + (after.isEmpty() ? "absent" : after)
        + (loosens ? " (loosens)" : " (tightens)");
  }
}
