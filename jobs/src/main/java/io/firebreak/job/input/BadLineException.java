package io.firebreak.job.input;

import io.firebreak.model.RejectReason;

/** A line that is no record. Without a stack trace: bad lines may come by the hundred thousand. */
final class BadLineException extends Exception {
  private static final long serialVersionUID = 1;

  private final RejectReason reason;

  BadLineException(RejectReason reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  RejectReason reason() {
    return reason;
  }
}
