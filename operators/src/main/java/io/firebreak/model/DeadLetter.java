package io.firebreak.model;

/**
 * A record that could not be used, kept whole.
 *
 * @param source the file or topic that it came from
 * @param position line or offset in it
 * @param reason why it was refused
 * @param message what was wrong, with the value
 * @param original the record's bytes as UTF-8 text (invalid bytes replaced); of a binary format in
 *     Base64 after {@code base64:}
 * @param referenceTimeMillis event time up to which the source had been read: places the letter in
 *     the output order, and says roughly when it came
 */
public record DeadLetter(
    String source,
    long position,
    RejectReason reason,
    String message,
    String original,
    long referenceTimeMillis) {}
