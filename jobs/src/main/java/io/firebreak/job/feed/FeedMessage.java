package io.firebreak.job.feed;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.RejectReason;
import java.nio.charset.StandardCharsets;

/**
 * One message as it arrived, and where it stands.
 *
 * @param bytes the message without its line break; never changed
 * @param channel topic or file name that it came from; some formats say there what it is about
 * @param source topic and partition, or file: with {@code position} it is unique
 * @param position offset or line number in its source
 * @param referenceTimeMillis the time by which its place in the stream is known, UTC epoch
 *     milliseconds: the broker's, or that of the record before; 0 where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record FeedMessage(
    byte[] bytes, String channel, String source, long position, long referenceTimeMillis) {

  /** The message as a dead letter. */
  public DeadLetter refused(RejectReason reason, String why) {
    String original = new String(bytes, StandardCharsets.UTF_8);
    return new DeadLetter(source, position, reason, why, original, referenceTimeMillis);
  }
}
