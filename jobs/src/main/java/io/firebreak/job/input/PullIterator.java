package io.firebreak.job.input;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** An iterator that is written as one method. */
public abstract class PullIterator<T> implements Iterator<T> {
  private T ahead;
  private boolean ended;

  /** The next element, or null after the last; not called again then. */
  protected abstract T pull();

  @Override
  public final boolean hasNext() {
    if (ahead == null && !ended) {
      ahead = pull();
      ended = ahead == null;
    }
    return ahead != null;
  }

  @Override
  public final T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T element = ahead;
    ahead = null;
    return element;
  }
}
