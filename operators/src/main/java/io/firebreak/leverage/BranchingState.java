package io.firebreak.leverage;

/**
 * State of the branching ratio of forced orders; 120 bytes.
 *
 * @param shorter counts in windows of ten seconds
 * @param longer counts in windows of a minute
 */
public record BranchingState(WindowCounts shorter, WindowCounts longer) {

  /** Nothing observed. */
  public static BranchingState unseen() {
    return new BranchingState(WindowCounts.unseen(), WindowCounts.unseen());
  }
}
