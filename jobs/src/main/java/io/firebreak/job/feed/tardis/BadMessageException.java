package io.firebreak.job.feed.tardis;

import io.firebreak.model.RejectReason;
import java.io.IOException;

/** A message that cannot be used, and why. */
final class BadMessageException extends IOException {
  private static final long serialVersionUID = 1;

  private final RejectReason reason;

  BadMessageException(String message) {
    this(RejectReason.UNPARSEABLE, message);
  }

  BadMessageException(RejectReason reason, String message) {
    super(message);
    this.reason = reason;
  }

  RejectReason reason() {
    return reason;
  }

  /** Expected often where a feed is bad; nobody reads the stack. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
