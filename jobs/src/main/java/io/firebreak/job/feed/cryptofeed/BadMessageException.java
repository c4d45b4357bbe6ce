package io.firebreak.job.feed.cryptofeed;

import io.firebreak.model.RejectReason;

/**
 * A message that is no record. Without a stack trace: bad ones may come by the hundred thousand.
 */
final class BadMessageException extends Exception {
  private static final long serialVersionUID = 1;
  private static final int SHOWN_CHARACTERS = 80;

  private final RejectReason reason;

  BadMessageException(RejectReason reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  RejectReason reason() {
    return reason;
  }

  static String shortened(String text) {
    return text.length() <= SHOWN_CHARACTERS
        ? text
        : text.substring(0, SHOWN_CHARACTERS) + "... (" + text.length() + " characters)";
  }
}
