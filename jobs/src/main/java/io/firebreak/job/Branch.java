package io.firebreak.job;

/** By which policy the stages after the measures judge; each branch has operators of its own. */
enum Branch {
  /** By the policy in force: what they decide counts. */
  ACTIVE(""),
  /** By the shadow policy: what they decide is only written down. */
  SHADOW("shadow-");

  private final String prefix;

  Branch(String prefix) {
    this.prefix = prefix;
  }

  /** Before the uids and names of its operators. */
  String prefix() {
    return prefix;
  }

  /** The uid of one of its operators. */
  String uid(String uid) {
    return prefix + uid;
  }
}
