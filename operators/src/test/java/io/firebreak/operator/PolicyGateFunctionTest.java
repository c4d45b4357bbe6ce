package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.ControlFormat;
import io.firebreak.control.ControlSetup;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.ControlReply;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoProcessOperator;
import org.apache.flink.streaming.util.TwoInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolicyGateFunctionTest {
  private static final long TICK = 1_000;

  private TwoInputStreamOperatorTestHarness<Long, ControlMessage, TimelineRecord> gate = open(null);
  private int messages;

  @AfterEach
  void close() throws Exception {
    gate.close();
  }

  @Test
  void initialPolicyIsInForceBeforeTheFirstClockRecordPasses() throws Exception {
    clock(10_000);
    assertThat(kinds()).containsExactly(TimelineRecord.Kind.POLICY, TimelineRecord.Kind.CLOCK);
    assertThat(log()).extracting(PolicyEntry::version).containsExactly(0L);
  }

  @Test
  void withoutAnyMessageTheClockGoesOn() throws Exception {
    clock(10_000);
    clock(11_000);
    assertThat(gate.extractOutputValues())
        .extracting(TimelineRecord::timeMillis)
        .endsWith(10_000L, 11_000L);
  }

  @Test
  void messageBeforeTheFirstClockRecordWaitsForIt() throws Exception {
    say("1 asap");
    assertThat(replies()).isEmpty();
    clock(10_000);
    assertThat(replies()).singleElement().matches(ControlReply::accepted);
  }

  @Test
  void asSoonAsPossibleIsOneTickAfterTheClock() throws Exception {
    clock(10_000);
    say("1 asap");
    assertThat(log()).last().extracting(PolicyEntry::effectiveFromMillis).isEqualTo(11_000L);
  }

  @Test
  void policyForATimeThatMayBeDecidedIsRefused() throws Exception {
    clock(10_000);
    say("1 10000");
    assertThat(replies()).singleElement().matches(reply -> !reply.accepted());
    say("1 10001");
    assertThat(replies()).last().matches(ControlReply::accepted);
  }

  @Test
  void versionThatIsNotNewerIsRefused() throws Exception {
    clock(10_000);
    say("0 asap");
    assertThat(replies())
        .singleElement()
        .extracting(ControlReply::errors)
        .asString()
        .contains("version must be above 0, was 0");
  }

  @Test
  void unreadableMessageIsAnsweredAndChangesNothing() throws Exception {
    clock(10_000);
    say("poison");
    assertThat(replies()).singleElement().matches(reply -> !reply.accepted());
    assertThat(log()).hasSize(1);
    clock(11_000);
    assertThat(kinds()).last().isEqualTo(TimelineRecord.Kind.CLOCK);
  }

  @Test
  void clockNeverGoesBack() throws Exception {
    clock(10_000);
    clock(9_000);
    assertThat(gate.extractOutputValues())
        .last()
        .extracting(TimelineRecord::timeMillis)
        .isEqualTo(10_000L);
  }

  @Test
  void restoredGateRemembersVersionsClockAndWhatWaits() throws Exception {
    clock(10_000);
    say("3 asap");
    restore();
    clock(10_000);
    say("3 20000");
    assertThat(replies()).singleElement().matches(reply -> !reply.accepted());
    say("4 10000");
    assertThat(replies()).last().matches(reply -> !reply.accepted());
    clock(12_000);
    assertThat(log()).as("the initial policy is not accepted again").isEmpty();
  }

  @Test
  void messageThatWaitedIsJudgedAfterARestore() throws Exception {
    say("1 asap");
    restore();
    clock(10_000);
    assertThat(replies()).singleElement().matches(ControlReply::accepted);
  }

  private void clock(long timeMillis) throws Exception {
    gate.processElement1(timeMillis, timeMillis);
  }

  private void say(String document) throws Exception {
    gate.processElement2(new ControlMessage("control-0", messages++, document), 0);
  }

  private void restore() throws Exception {
    OperatorSubtaskState snapshot = gate.snapshot(1, 1);
    gate.close();
    gate = open(snapshot);
  }

  private List<TimelineRecord.Kind> kinds() {
    return gate.extractOutputValues().stream().map(TimelineRecord::kind).toList();
  }

  private List<PolicyEntry> log() {
    return side(PolicyGateFunction.POLICY_LOG);
  }

  private List<ControlReply> replies() {
    return side(PolicyGateFunction.REPLIES);
  }

  private <T> List<T> side(OutputTag<T> tag) {
    List<T> values = new ArrayList<>();
    var queue = gate.getSideOutput(tag);
    if (queue != null) {
      queue.forEach(record -> values.add(record.getValue()));
    }
    return values;
  }

  private static TwoInputStreamOperatorTestHarness<Long, ControlMessage, TimelineRecord> open(
      OperatorSubtaskState restored) {
    try {
      TwoInputStreamOperatorTestHarness<Long, ControlMessage, TimelineRecord> harness =
          new TwoInputStreamOperatorTestHarness<>(
              new CoProcessOperator<>(
                  new PolicyGateFunction(
                      List.of(Policy.v0()),
                      new VersionAndTime(),
                      ControlSetup.unsigned(),
                      new TickGrid(TICK))));
      harness.setup();
      if (restored != null) {
        harness.initializeState(restored);
      }
      harness.open();
      return harness;
    } catch (Exception e) {
      throw new IllegalStateException("the operator did not open", e);
    }
  }

  /** A document is a version and its effective time. */
  private static final class VersionAndTime implements ControlFormat {
    private static final long serialVersionUID = 1;

    @Override
    public PolicyProposal read(String document) {
      int space = document.indexOf(' ');
      if (space < 0) {
        return new PolicyProposal(null, "", List.of("no version and time: " + document));
      }
      String from = document.substring(space + 1);
      long effective = from.equals("asap") ? Long.MIN_VALUE : Long.parseLong(from);
      long version = Long.parseLong(document.substring(0, space));
      return new PolicyProposal(Policy.v0().effective(version, effective), "risk", List.of());
    }

    @Override
    public String write(Policy policy) {
      return policy.version() + " " + policy.effectiveFromMillis();
    }
  }
}
