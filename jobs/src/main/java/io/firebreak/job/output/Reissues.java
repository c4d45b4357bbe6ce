package io.firebreak.job.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Settles what was written more than once.
 *
 * <p>Records of one key and sequence are one decision. If their content is the same they collapse.
 * If a later attempt wrote other content, that supersedes: both are kept, and the later gets the
 * revision of the earlier plus one. Where a record has no revision (late records, dead letters,
 * replies, measures) every different content is kept as it is, in the order of its bytes.
 */
final class Reissues {
  private static final Comparator<PartLine> BY_DECISION =
      Comparator.comparing(PartLine::key)
          .thenComparingLong(PartLine::sequence)
          .thenComparingLong(PartLine::attempt)
          .thenComparing(PartLine::json, Arrays::compare);

  private final List<PartLine> lines = new ArrayList<>();

  void add(PartLine line) {
    lines.add(line);
  }

  /** What remains, in the order of a result. */
  List<PartLine> resolved() {
    lines.sort(BY_DECISION);
    List<PartLine> kept = new ArrayList<>(lines.size());
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !sameDecision(lines.get(start), lines.get(i))) {
        settle(lines.subList(start, i), kept);
        start = i;
      }
    }
    kept.sort(PartLine.BY_PLACE);
    return kept;
  }

  private static boolean sameDecision(PartLine a, PartLine b) {
    return a.sequence() == b.sequence() && a.key().equals(b.key());
  }

  private static void settle(List<PartLine> decision, List<PartLine> kept) {
    if (decision.size() == 1) {
      kept.add(decision.get(0));
    } else if (Revision.in(decision.get(0).json())) {
      supersede(decision, kept);
    } else {
      decision.stream()
          .sorted(Comparator.comparing(PartLine::json, Arrays::compare))
          .forEach(line -> addIfNew(line, kept));
    }
  }

  private static void supersede(List<PartLine> decision, List<PartLine> kept) {
    PartLine last = decision.get(0);
    kept.add(last);
    int revision = Revision.of(last.json());
    for (PartLine next : decision.subList(1, decision.size())) {
      if (!Arrays.equals(Revision.with(next.json(), revision), with(last, revision))) {
        int least = next.attempt() > last.attempt() ? revision + 1 : revision;
        revision = Math.max(least, Revision.of(next.json()));
        kept.add(revised(next, revision));
        last = next;
      }
    }
  }

  private static byte[] with(PartLine line, int revision) {
    return Revision.with(line.json(), revision);
  }

  private static PartLine revised(PartLine line, int revision) {
    return new PartLine(
        line.timeMillis(), line.sequence(), line.attempt(), line.key(), with(line, revision));
  }

  private static void addIfNew(PartLine line, List<PartLine> kept) {
    PartLine last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    if (last == null || !sameDecision(last, line) || !Arrays.equals(last.json(), line.json())) {
      kept.add(line);
    }
  }
}
