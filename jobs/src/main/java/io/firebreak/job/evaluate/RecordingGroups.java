package io.firebreak.job.evaluate;

import io.firebreak.job.input.FileSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which files are played as one run: those that overlap in time, or follow each other within the
 * hour at the same resolution, directly or through others. Files apart in time are runs of their
 * own, so that one market's state does not become the next one's past.
 */
public final class RecordingGroups {
  private static final long FOLLOWS_MILLIS = 3_600_000;

  private RecordingGroups() {}

  /** The groups by their beginning, the files of each by theirs. O(n²) in the worst case. */
  public static List<List<FileSpan>> of(List<FileSpan> files) {
    List<List<FileSpan>> groups = new ArrayList<>();
    for (FileSpan file : files.stream().sorted(byTime()).toList()) {
      List<FileSpan> joined = new ArrayList<>();
      for (List<FileSpan> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> together(other, file))) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      joined.add(file);
      joined.sort(byTime());
      groups.add(joined);
    }
    return groups;
  }

  private static boolean together(FileSpan before, FileSpan file) {
    long gap = file.fromMillis() - before.toMillis();
    // A bar file ends at the moment at which the next one begins: touching is no overlap.
    return gap < 0 || (before.intervalMillis() == file.intervalMillis() && gap <= FOLLOWS_MILLIS);
  }

  private static Comparator<FileSpan> byTime() {
    return Comparator.comparingLong(FileSpan::fromMillis).thenComparing(FileSpan::name);
  }
}
