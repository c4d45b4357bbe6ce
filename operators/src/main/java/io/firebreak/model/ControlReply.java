package io.firebreak.model;

/**
 * The gate's answer to one control message.
 *
 * @param source topic or file of the message
 * @param position offset or line of the message
 * @param eventTimeMillis event time of the gate when it judged
 * @param accepted whether the message is in the timeline now
 * @param version version that it carried, -1 where unreadable
 * @param errors every reason for a refusal, joined by "; "; empty when accepted
 */
public record ControlReply(
    String source,
    long position,
    long eventTimeMillis,
    boolean accepted,
    long version,
    String errors) {}
