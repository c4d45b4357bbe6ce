package io.firebreak.scope;

/**
 * What was said of one scope.
 *
 * @param scope scope id
 * @param code severity of its last letter: a new code is a new letter
 * @param sequence number of its letters
 * @param depthUsd depth that its last letter told, USD; NaN where it told none
 */
public record ScopeMark(String scope, long code, long sequence, double depthUsd) {
  /** Nobody of the scope is sighted. */
  static final long BLIND = -1;

  /** Too few are sighted to say anything: what was said stands. */
  static final long PARTIAL = -2;
}
