package io.firebreak.model;

import java.io.Serializable;

/**
 * One message of the control topic, unread.
 *
 * @param source topic or file
 * @param position offset or line
 * @param payload the message as text
 * @param notBeforeMillis event time before which the gate does not judge it; 0 for at once, as a
 *     live message is
 */
public record ControlMessage(String source, long position, String payload, long notBeforeMillis)
    implements Serializable {

  /** A live message. */
  public ControlMessage(String source, long position, String payload) {
    this(source, position, payload, 0);
  }
}
