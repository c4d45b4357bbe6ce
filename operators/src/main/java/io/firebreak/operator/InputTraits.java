package io.firebreak.operator;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What a stage must know of its inputs: their time, their total order and where they come from.
 *
 * @param <I> input of the stage
 */
public interface InputTraits<I> extends Serializable {

  /** Event time, epoch milliseconds. */
  long eventTimeMillis(I input);

  /** A total order within a tick that does not depend on arrival. */
  Comparator<I> order();

  /** Source of the input, empty for a derived one. */
  String source(I input);

  /** Position in that source. */
  long position(I input);
}
