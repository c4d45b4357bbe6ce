package io.firebreak.scope;

import io.firebreak.model.ScoreView;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.stress.SeverityLevels;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The severity of a scope: what at least a quorum of its sighted members reaches, measure by
 * measure. One asset alone, however hard it burns, does not move its scope.
 *
 * @param members the sighted members, ordered by asset
 * @param size how many must reach a level
 */
record Quorum(List<MemberSeverity> members, int size) {

  /** The measures that the quorum reaches; NaN where fewer members than it know theirs. */
  ScoreView severity() {
    double families = reached(member -> member.families());
    double hits = reached(member -> member.bandHit() ? 1 : 0);
    return new ScoreView(
        reached(MemberSeverity::score),
        reached(MemberSeverity::fragility),
        Double.NaN,
        Double.NaN,
        Double.isNaN(families) ? 0 : (int) families,
        hits == 1,
        Double.NaN);
  }

  /** What a breaker can tell apart. */
  long code(BreakerPolicy policy) {
    if (members.isEmpty()) {
      return ScopeMark.BLIND;
    }
    return members.size() < size ? ScopeMark.PARTIAL : SeverityLevels.code(severity(), policy);
  }

  /** Bid depth of all members that know theirs, USD; NaN where none does. In the order of names. */
  double depthUsd() {
    double sum = Double.NaN;
    for (MemberSeverity member : members) {
      if (!Double.isNaN(member.depthUsd())) {
        sum = Double.isNaN(sum) ? member.depthUsd() : sum + member.depthUsd();
      }
    }
    return sum;
  }

  private double reached(ToDoubleFunction<MemberSeverity> measure) {
    double[] known =
        members.stream().mapToDouble(measure).filter(x -> !Double.isNaN(x)).sorted().toArray();
    return known.length < size ? Double.NaN : known[known.length - size];
  }
}
