package io.firebreak.job.feed;

import io.firebreak.model.RejectReason;

/**
 * A message that cannot be used, and why. Without a stack trace: bad ones may come by the hundred
 * thousand.
 */
public final class BadMessageException extends Exception {
  private static final long serialVersionUID = 1;
  private static final int SHOWN_CHARACTERS = 80;

  private final RejectReason reason;

  /**
   * A refusal.
   *
   * @param reason what kind of fault it is
   * @param message the field, what is allowed, and the value
   */
  public BadMessageException(RejectReason reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  /** What kind of fault it is. */
  public RejectReason reason() {
    return reason;
  }

  /** A value as a message may show it: its beginning, where it is long. */
  public static String shortened(String text) {
    return text.length() <= SHOWN_CHARACTERS
        ? text
        : text.substring(0, SHOWN_CHARACTERS) + "... (" + text.length() + " characters)";
  }
}
