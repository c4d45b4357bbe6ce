package io.firebreak.control;

/**
 * How far a key has been used.
 *
 * @param keyId the key
 * @param sequence highest sequence of an authentic envelope of it
 */
public record KeyUse(String keyId, long sequence) {}
