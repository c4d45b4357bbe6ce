package io.firebreak.operator;

import io.firebreak.control.Approval;
import io.firebreak.control.Bench;
import io.firebreak.control.ControlFormat;
import io.firebreak.control.ControlMemory;
import io.firebreak.control.KeyUse;
import io.firebreak.control.OperatorOverride;
import io.firebreak.control.PolicyTimeline;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.OverrideNotice;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyUse;
import io.firebreak.policy.ScopePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * What the gate keeps: {@code "policy-timeline"} (one entry for each accepted version and override,
 * never ended: replays need them all), {@code "gate-clock"} (one long), {@code "waiting"} (messages
 * whose time has not come), {@code "key-sequences"} (one entry a key of the ring), {@code
 * "approvals"} (documents that wait for a second person, at most a hundred).
 */
final class GateState {
  private final ListState<PolicyEntry> timelineState;
  private final ListState<Long> clockState;
  private final ListState<ControlMessage> waitingState;
  private final ListState<KeyUse> usesState;
  private final ListState<Approval> approvalsState;

  private final List<PolicyEntry> timeline = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private final List<OperatorOverride> overrides = new ArrayList<>();
  private final List<Outdated> outdated = new ArrayList<>();
  private final List<ControlMessage> waiting = new ArrayList<>();
  private ControlMemory memory = ControlMemory.EMPTY;
  private long clockMillis = Long.MIN_VALUE;
  // A clock that has been restored may be hours old: nothing is judged by it.
  private boolean heard;

  /**
   * An entry that the rules of this release would refuse.
   *
   * @param entry the entry
   * @param errors what they say against it
   */
  record Outdated(PolicyEntry entry, List<String> errors) {}

  private GateState(OperatorStateStore store) throws Exception {
    timelineState = store.getListState(descriptor("policy-timeline", PolicyEntry.class));
    clockState = store.getListState(new ListStateDescriptor<>("gate-clock", Types.LONG));
    waitingState = store.getListState(descriptor("waiting", ControlMessage.class));
    usesState = store.getListState(descriptor("key-sequences", KeyUse.class));
    approvalsState = store.getListState(descriptor("approvals", Approval.class));
  }

  /** The state in a store, as it was kept there. */
  static GateState in(OperatorStateStore store, ControlFormat format) throws Exception {
    GateState state = new GateState(store);
    for (PolicyEntry entry : state.timelineState.get()) {
      state.enter(entry, Held.of(entry, format));
    }
    for (long restored : state.clockState.get()) {
      state.clockMillis = restored;
    }
    state.waitingState.get().forEach(state.waiting::add);
    List<KeyUse> uses = new ArrayList<>();
    state.usesState.get().forEach(uses::add);
    List<Approval> approvals = new ArrayList<>();
    state.approvalsState.get().forEach(approvals::add);
    state.memory = new ControlMemory(uses, approvals);
    return state;
  }

  void snapshot() throws Exception {
    timelineState.update(timeline);
    clockState.update(List.of(clockMillis));
    waitingState.update(waiting);
    usesState.update(memory.uses());
    approvalsState.update(memory.approvals());
  }

  /** Event time of the gate, {@link Long#MIN_VALUE} before the first clock record. */
  long clockMillis() {
    return clockMillis;
  }

  void advance(long timeMillis) {
    heard = true;
    clockMillis = Math.max(clockMillis, timeMillis);
  }

  ControlMemory memory() {
    return memory;
  }

  void remember(ControlMemory remembered) {
    memory = remembered;
  }

  long nextSequence() {
    return timeline.isEmpty() ? 1 : timeline.get(timeline.size() - 1).sequence() + 1;
  }

  Bench bench(long tickMillis) {
    PolicyTimeline accepted = new PolicyTimeline(List.copyOf(policies), lastVersion());
    return new Bench(clockMillis, tickMillis, accepted, nextSequence());
  }

  /** An entry of the timeline, and what it says. */
  void enter(PolicyEntry entry, Held held) {
    timeline.add(entry);
    if (!held.errors().isEmpty()) {
      outdated.add(new Outdated(entry, held.errors()));
    }
    if (held.policy() != null && held.policy().use() == PolicyUse.ACTIVE) {
      policies.add(held.policy());
    }
    if (held.override() != null) {
      overrides.add(held.override());
    }
  }

  /** No clock record has been heard since the start, or the restore. */
  boolean deaf() {
    return !heard;
  }

  /**
   * What an earlier release accepted, this one would refuse, and is in force now or may be later.
   */
  List<Outdated> outdated() {
    Set<Long> governing =
        new PolicyTimeline(policies, 0)
            .replacedFrom(clockMillis).stream().map(Policy::version).collect(Collectors.toSet());
    return outdated.stream().filter(o -> governing.contains(o.entry().version())).toList();
  }

  long lastVersion() {
    return timeline.stream().mapToLong(PolicyEntry::version).max().orElse(-1);
  }

  boolean isDue(ControlMessage message) {
    return heard && message.notBeforeMillis() <= clockMillis;
  }

  void await(ControlMessage message) {
    waiting.add(message);
  }

  /** The messages whose time has come; they wait no longer. */
  List<ControlMessage> due() {
    List<ControlMessage> due = waiting.stream().filter(this::isDue).toList();
    waiting.removeAll(due);
    return due;
  }

  /**
   * A notice for each asset of each override that has begun since an earlier time of the clock, and
   * for the breaker of the scope itself. An override of the cluster wakes all groups and the assets
   * that the policy in force names; every other asset that was heard is told by its scopes.
   */
  List<OverrideNotice> noticesSince(long beforeMillis) {
    List<OverrideNotice> notices = new ArrayList<>();
    for (OperatorOverride override : overrides) {
      long from = override.fromMillis();
      if (from <= beforeMillis || from > clockMillis || !override.ofBreaker()) {
        continue;
      }
      long at = beforeMillis == Long.MIN_VALUE ? Math.max(from, clockMillis) : from;
      if (override.inForceAt(at)) {
        for (String key : keysOf(override, at)) {
          notices.add(new OverrideNotice(key, at, override.sequence()));
        }
      }
    }
    return notices;
  }

  private List<String> keysOf(OperatorOverride override, long atMillis) {
    Policy policy = new PolicyTimeline(policies, 0).at(atMillis);
    boolean all = override.assets().isEmpty();
    List<String> keys = new ArrayList<>(all ? policy.namedAssets() : override.assets());
    if (all) {
      keys.add(ScopePolicy.CLUSTER);
      policy.scopeGroups().keySet().forEach(name -> keys.add("group:" + name));
    } else if (!override.scope().startsWith("asset:")) {
      keys.add(override.scope());
    }
    return keys;
  }

  private static <T> ListStateDescriptor<T> descriptor(String name, Class<T> type) {
    return new ListStateDescriptor<>(name, TypeInformation.of(type));
  }
}
