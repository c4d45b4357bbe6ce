package io.firebreak.scope;

import java.util.List;

/**
 * What is kept of all assets together: about 60 bytes for each asset that has not left, see {@link
 * Membership}, and as much for each scope that a policy has ever named.
 *
 * @param members ordered by asset
 * @param marks ordered by scope
 */
public record ScopeSeverityState(List<MemberSeverity> members, List<ScopeMark> marks) {
  /** Nothing has been heard. */
  static final ScopeSeverityState UNHEARD = new ScopeSeverityState(List.of(), List.of());
}
