package io.firebreak.consumer;

/** A message of the guard about one key. */
interface Notice {

  /** What it is about: a scope or an asset. */
  String key();

  /** Which of two notices about it counts. */
  Version version();
}
