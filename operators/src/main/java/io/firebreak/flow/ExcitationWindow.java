package io.firebreak.flow;

/**
 * Counts in windows of one length.
 *
 * @param window index of the running window since the epoch, {@link Long#MIN_VALUE} before the
 *     first
 * @param count events in it
 * @param closed moments of the windows before
 */
public record ExcitationWindow(long window, long count, CountMoments closed) {

  static ExcitationWindow unseen() {
    return new ExcitationWindow(Long.MIN_VALUE, 0, CountMoments.unseen());
  }

  /** The same at a later window, what lies between closed. */
  ExcitationWindow movedTo(long now, double kept) {
    if (window == Long.MIN_VALUE || now <= window) {
      return window == Long.MIN_VALUE ? new ExcitationWindow(now, 0, closed) : this;
    }
    CountMoments moments = closed.plus((double) count, kept).plusEmpty(now - window - 1, kept);
    return new ExcitationWindow(now, 0, moments);
  }

  ExcitationWindow plus(long events) {
    return new ExcitationWindow(window, count + events, closed);
  }
}
