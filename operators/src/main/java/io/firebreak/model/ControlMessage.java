package io.firebreak.model;

/**
 * One message of the control topic, unread.
 *
 * @param source topic or file
 * @param position offset or line
 * @param payload the message as text
 */
public record ControlMessage(String source, long position, String payload) {}
