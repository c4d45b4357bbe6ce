package io.firebreak.model;

/**
 * The gate's answer to one control message.
 *
 * @param source topic or file of the message
 * @param position offset or line of the message
 * @param eventTimeMillis event time of the gate when it judged
 * @param accepted whether the message is in the timeline now
 * @param version version that it carried, -1 where unreadable or no policy
 * @param errors every reason for a refusal, joined by "; "; empty when accepted
 * @param outcome what became of it
 * @param signedBy ids of the keys that signed, {@code unsigned} where the gate has no key ring,
 *     empty where nobody was admitted
 * @param documentHash SHA-256 of the document, hexadecimal; empty where there is none
 */
public record ControlReply(
    String source,
    long position,
    long eventTimeMillis,
    boolean accepted,
    long version,
    String errors,
    ControlOutcome outcome,
    String signedBy,
    String documentHash) {}
