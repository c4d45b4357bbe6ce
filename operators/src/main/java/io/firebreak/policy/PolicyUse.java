package io.firebreak.policy;

/** What a policy is for. */
public enum PolicyUse {
  /** It governs. */
  ACTIVE,
  /** It is judged by beside the one that governs, and moves nothing but shadow outputs. */
  SHADOW,
  /** From its effective time on there is no shadow. */
  SHADOW_END
}
