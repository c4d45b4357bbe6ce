package io.firebreak.scope;

import io.firebreak.model.StressEvent;
import io.firebreak.policy.Policy;
import io.firebreak.stress.DepthChange;
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
 * when a breaker could decide otherwise, or when the depth of a raised one has fallen by the share
 * at which a pace is told again. Assets leave by {@link Membership}. One key takes all assets: it
 * reads the sparse letters and never ticks. O(n log n) per tick with letters in the number of
 * assets, times the groups of each.
 */
public final class ScopeSeverityEngine
    implements TickEngine<ScopeSeverityState, StressEvent, StressEvent> {
  private static final long serialVersionUID = 1;

  @Override
  public Step<ScopeSeverityState, StressEvent> step(
      ScopeSeverityState state, Tick<StressEvent> tick) {
    ScopeSeverityState before = state == null ? ScopeSeverityState.UNHEARD : state;
    TreeMap<String, MemberSeverity> members = new TreeMap<>();
    before.members().forEach(member -> members.put(member.asset(), member));
    for (StressEvent letter : tick.inputs()) {
      MemberSeverity known = members.get(letter.asset());
      members.put(letter.asset(), MemberSeverity.after(known, letter, tick.endMillis()));
    }

    members.values().removeIf(member -> member.left(tick.endMillis()));
    TreeMap<String, ScopeMark> marks = new TreeMap<>();
    before.marks().forEach(mark -> marks.put(mark.scope(), mark));
    List<StressEvent> letters = new ArrayList<>();
    quorums(members, tick.policy())
        .forEach((scope, quorum) -> write(scope, quorum, marks, tick).ifPresent(letters::add));
    return new Step<>(
        new ScopeSeverityState(List.copyOf(members.values()), List.copyOf(marks.values())),
        letters,
        Step.NO_DEADLINE);
  }

  private static SortedMap<String, Quorum> quorums(
      SortedMap<String, MemberSeverity> members, Policy policy) {
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
        (scope, sighted) ->
            quorums.put(
                scope, new Quorum(sighted, policy.breaker().scopes().quorum(sighted.size()))));
    return quorums;
  }

  private static Optional<StressEvent> write(
      String scope, Quorum quorum, SortedMap<String, ScopeMark> marks, Tick<?> tick) {
    ScopeMark before =
        marks.getOrDefault(scope, new ScopeMark(scope, ScopeMark.PARTIAL, 0, Double.NaN));
    long code = quorum.code(tick.policy().breaker());
    double share = tick.policy().breaker().limits().paceChangeShare();
    double depthUsd = quorum.depthUsd();
    boolean shallower = code > 0 && new DepthChange(before.depthUsd(), depthUsd).fell(share);
    if (code == before.code() && !shallower) {
      return Optional.empty();
    }
    // Members that get lost prove nothing; the code is kept, so that calm is told when they return.
    boolean silent = code == ScopeMark.PARTIAL && before.code() != ScopeMark.BLIND;
    long sequence = before.sequence() + (silent ? 0 : 1);
    marks.put(scope, new ScopeMark(scope, code, sequence, silent ? before.depthUsd() : depthUsd));
    ScopeLetter letter =
        new ScopeLetter(
            scope,
            ScopeLetter.kind(before.code(), code),
            quorum.severity(),
            depthUsd,
            Double.NaN,
            sequence);
    return silent ? Optional.empty() : Optional.of(letter.at(tick));
  }
}
