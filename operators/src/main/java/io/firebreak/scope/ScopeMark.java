package io.firebreak.scope;

/**
 * What was said of one scope.
 *
 * @param scope scope id
 * @param code severity of its last letter: a new code is a new letter
 * @param sequence number of its letters
 */
public record ScopeMark(String scope, long code, long sequence) {}
