package io.firebreak.scope;

import io.firebreak.model.ScoreView;
import io.firebreak.model.StressEvent;
import io.firebreak.policy.ScopePolicy;
import io.firebreak.stress.SeverityLevels;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums up the letters of all assets by group and cluster, and writes a SEVERITY letter of a scope
 * when a breaker could decide otherwise. One key takes all assets: it reads the sparse letters and
 * never ticks. O(n log n) per tick with letters in the number of assets, times the groups of each.
 */
public final class ScopeSeverityEngine
    implements TickEngine<ScopeSeverityState, StressEvent, StressEvent> {
  private static final long serialVersionUID = 1;

  /** The severity of a scope without enough members that know theirs. */
  private static final long UNKNOWN = -1;

  @Override
  public Step<ScopeSeverityState, StressEvent> step(
      ScopeSeverityState state, Tick<StressEvent> tick) {
    ScopeSeverityState before = state == null ? ScopeSeverityState.UNHEARD : state;
    TreeMap<String, MemberSeverity> members = new TreeMap<>();
    before.members().forEach(member -> members.put(member.asset(), member));
    tick.inputs().forEach(letter -> members.put(letter.asset(), MemberSeverity.of(letter)));

    TreeMap<String, ScopeMark> marks = new TreeMap<>();
    before.marks().forEach(mark -> marks.put(mark.scope(), mark));
    List<StressEvent> letters = new ArrayList<>();
    quorums(members, tick.policy().breaker().scopes())
        .forEach((scope, quorum) -> write(scope, quorum, marks, tick).ifPresent(letters::add));
    return new Step<>(
        new ScopeSeverityState(List.copyOf(members.values()), List.copyOf(marks.values())),
        letters,
        Step.NO_DEADLINE);
  }

  private static SortedMap<String, Quorum> quorums(
      SortedMap<String, MemberSeverity> members, ScopePolicy policy) {
    TreeMap<String, List<MemberSeverity>> byScope = new TreeMap<>();
    for (MemberSeverity member : members.values()) {
      for (String scope : policy.scopesOf(member.asset())) {
        List<MemberSeverity> sighted = byScope.computeIfAbsent(scope, s -> new ArrayList<>());
        if (member.sighted()) {
          sighted.add(member);
        }
      }
    }
    TreeMap<String, Quorum> quorums = new TreeMap<>();
    byScope.forEach(
        (scope, sighted) -> quorums.put(scope, new Quorum(sighted, policy.quorum(sighted.size()))));
    return quorums;
  }

  private static Optional<StressEvent> write(
      String scope, Quorum quorum, SortedMap<String, ScopeMark> marks, Tick<?> tick) {
    ScoreView severity = quorum.severity();
    boolean known = !Double.isNaN(severity.score()) || !Double.isNaN(severity.fragility());
    long code = known ? SeverityLevels.code(severity, tick.policy().breaker()) : UNKNOWN;
    ScopeMark before = marks.getOrDefault(scope, new ScopeMark(scope, UNKNOWN, 0));
    if (code == before.code()) {
      return Optional.empty();
    }
    // What is no longer known is remembered, so that calm is told anew when it is known again.
    long sequence = before.sequence() + (known ? 1 : 0);
    marks.put(scope, new ScopeMark(scope, code, sequence));
    return known
        ? Optional.of(
            new ScopeLetter(scope, severity, quorum.depthUsd(), Double.NaN, sequence).at(tick))
        : Optional.empty();
  }
}
