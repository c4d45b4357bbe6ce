package io.firebreak.job;

/** Short names for people, made of the uids. */
final class Names {
  private Names() {}

  /** The uid without its version, hyphens as spaces. */
  static String of(String uid) {
    return uid.substring(0, uid.lastIndexOf("-v")).replace('-', ' ');
  }
}
