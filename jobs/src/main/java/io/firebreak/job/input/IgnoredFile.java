package io.firebreak.job.input;

import java.io.Serializable;

/**
 * A file of a recording that is not played.
 *
 * @param name its path relative to the recording's directory
 * @param reason why not
 */
public record IgnoredFile(String name, String reason) implements Serializable {}
