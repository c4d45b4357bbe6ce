package io.firebreak.job.input;

import java.io.Serializable;

/**
 * Where a record stands.
 *
 * @param source its file, topic or generator
 * @param position line or offset in it
 */
public record SourcePosition(String source, long position) implements Serializable {}
