package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.ControlFormat;
import io.firebreak.control.ControlRules;
import io.firebreak.control.ControlSetup;
import io.firebreak.control.Envelope;
import io.firebreak.control.Keys;
import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverrideProposal;
import io.firebreak.control.PlainNotation;
import io.firebreak.model.ControlKind;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.ControlOutcome;
import io.firebreak.model.ControlReply;
import io.firebreak.model.OverrideNotice;
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

/** A gate with a key ring. A message is {@code key sequence document}. */
class SignedGateTest {
  private static final ControlSetup SETUP =
      ControlSetup.trusting(Keys.RING, ControlRules.defaults());

  private TwoInputStreamOperatorTestHarness<Long, ControlMessage, TimelineRecord> gate =
      open(SETUP, null);
  private int messages;

  @AfterEach
  void close() throws Exception {
    gate.close();
  }

  @Test
  void entryNamesTheSignerAndWhatChanges() throws Exception {
    clock(10_000);
    say("ann 1 1 asap 35");
    PolicyEntry entry = log().get(1);
    assertThat(entry.author()).isEqualTo("Ann");
    assertThat(entry.signedBy()).isEqualTo("ann");
    assertThat(entry.changes()).isEqualTo("breaker.watchScore: 40.0 -> 35.0 (tightens)");
  }

  @Test
  void usedSequencesSurviveARestore() throws Exception {
    clock(10_000);
    say("ann 5 1 asap 35");
    restore();
    clock(10_000);
    say("ann 5 2 asap 34");
    assertThat(last().errors()).contains("(replayed)");
    say("ann 6 2 asap 34");
    assertThat(last().outcome()).isEqualTo(ControlOutcome.ACCEPTED);
  }

  @Test
  void documentThatAwaitsApprovalSurvivesARestore() throws Exception {
    clock(10_000);
    say("ann 1 1 asap 45");
    assertThat(last().outcome()).isEqualTo(ControlOutcome.AWAITS_APPROVAL);
    restore();
    clock(10_000);
    say("bob 1 1 asap 45");
    assertThat(last().outcome()).isEqualTo(ControlOutcome.ACCEPTED);
    assertThat(last().signedBy()).isEqualTo("ann+bob");
  }

  @Test
  void restoredClockJudgesNothing() throws Exception {
    clock(10_000);
    restore();
    say("ann 1 1 asap 35");
    assertThat(replies()).isEmpty();
    clock(Keys.ISSUED_MILLIS + 3_600_001);
    assertThat(last().errors()).contains("(too old)");
  }

  @Test
  void diffAfterARestoreIsAgainstTheRestoredPolicy() throws Exception {
    clock(10_000);
    say("ann 1 1 asap 35");
    restore();
    clock(20_000);
    say("ann 2 2 asap 30");
    assertThat(log()).last().extracting(PolicyEntry::changes).asString().contains("35.0 -> 30.0");
  }

  @Test
  void overrideJoinsTheTimelineAtOnceAndIsNoticedWhenItBegins() throws Exception {
    clock(10_000);
    say("eve 1 HALT asset:BTC 12500 60000");
    assertThat(gate.extractOutputValues())
        .last()
        .extracting(TimelineRecord::kind)
        .isEqualTo(TimelineRecord.Kind.OVERRIDE);
    assertThat(log()).last().extracting(PolicyEntry::kind).isEqualTo(ControlKind.OVERRIDE);
    clock(12_499);
    assertThat(notices()).isEmpty();
    clock(13_000);
    clock(14_000);
    assertThat(notices()).containsExactly(new OverrideNotice("BTC", 12_500, 2));
  }

  @Test
  void overrideIsNoticedAfterARestoreToo() throws Exception {
    clock(10_000);
    say("eve 1 HALT asset:BTC 12500 60000");
    restore();
    clock(13_000);
    assertThat(notices()).hasSize(1);
  }

  @Test
  void overrideOfTheClusterWakesItsScopesAndEveryAssetThatThePolicyNames() throws Exception {
    clock(10_000);
    say("eve 1 HALT cluster asap 60000");
    clock(11_000);
    assertThat(notices())
        .filteredOn(OverrideNotice::ofAsset)
        .extracting(OverrideNotice::asset)
        .containsExactlyElementsOf(Policy.v0().namedAssets());
    assertThat(notices())
        .filteredOn(notice -> !notice.ofAsset())
        .extracting(OverrideNotice::asset)
        .containsExactly("cluster", "group:majors", "group:stables");
  }

  @Test
  void overrideOfAGroupWakesItsOwnBreaker() throws Exception {
    clock(10_000);
    say("eve 1 HALT group:majors asap 60000");
    clock(11_000);
    assertThat(notices())
        .extracting(OverrideNotice::asset)
        .containsExactly("BTC", "ETH", "group:majors");
  }

  @Test
  void newGateGoesOnFromTheTimelineOfTheOneBefore() throws Exception {
    clock(10_000);
    say("ann 1 1 asap 35");
    say("eve 5 HALT asset:BTC 12500 60000");
    List<PolicyEntry> before = log();
    begin(SETUP.continuing(before));
    clock(11_000);
    assertThat(log()).isEqualTo(before);
    clock(13_000);
    assertThat(notices()).containsExactly(new OverrideNotice("BTC", 12_500, 3));
    say("ann 2 2 asap 34");
    assertThat(log()).last().extracting(PolicyEntry::sequence).isEqualTo(4L);
    assertThat(log()).last().extracting(PolicyEntry::changes).asString().contains("35.0 -> 34.0");
  }

  @Test
  void newGateTakesNoEnvelopeThatTheOneBeforeHasUsed() throws Exception {
    clock(10_000);
    say("ann 3 1 asap 45");
    say("bob 7 1 asap 45");
    assertThat(log()).last().extracting(PolicyEntry::keySequences).isEqualTo("ann 3,bob 7");
    begin(SETUP.continuing(log()));
    clock(11_000);
    say("bob 7 2 asap 46");
    assertThat(last().errors()).contains("must be above 7, was 7 (replayed)");
  }

  @Test
  void policyOfTheConfigurationJoinsWhereItIsNewer() throws Exception {
    PolicyEntry newer =
        new PolicyEntry(1_000, 2_000, 0, "initial", new PlainNotation().write(Policy.v0()), 9);
    begin(SETUP.continuing(List.of(newer)));
    clock(10_000);
    assertThat(log()).containsExactly(newer);
  }

  @Test
  void policyThatTheRulesOfTodayRefuseStaysInForceAndIsTold() throws Exception {
    clock(10_000);
    say("ann 1 1 asap 35");
    OperatorSubtaskState snapshot = gate.snapshot(1, 1);
    gate.close();
    gate = open(SETUP, new Stricter(), snapshot);
    clock(20_000);
    assertThat(last().source()).isEqualTo("policy-log");
    assertThat(last().version()).isEqualTo(1);
    assertThat(last().accepted()).isTrue();
    assertThat(last().errors()).endsWith("watchScore must be above 36, was 35.0");
    say("ann 2 2 asap 30");
    assertThat(last().outcome()).isEqualTo(ControlOutcome.REFUSED);
    say("ann 3 2 asap 40");
    assertThat(last().outcome())
        .as("it is looser than what is kept")
        .hasToString("AWAITS_APPROVAL");
  }

  @Test
  void messageWithATimeWaitsForTheClock() throws Exception {
    ControlMessage timed = new ControlMessage("script", 0, "ann 1 1 asap 35", 12_000);
    begin(SETUP.hearing(List.of(timed)));
    clock(10_000);
    assertThat(replies()).isEmpty();
    clock(12_000);
    assertThat(last().outcome()).isEqualTo(ControlOutcome.ACCEPTED);
    clock(13_000);
    assertThat(replies()).hasSize(1);
  }

  private void clock(long timeMillis) throws Exception {
    gate.processElement1(timeMillis, timeMillis);
  }

  private void say(String message) throws Exception {
    gate.processElement2(new ControlMessage("control-0", messages++, message), 0);
  }

  private void begin(ControlSetup setup) throws Exception {
    gate.close();
    gate = open(setup, null);
  }

  private void restore() throws Exception {
    OperatorSubtaskState snapshot = gate.snapshot(1, 1);
    gate.close();
    gate = open(SETUP, snapshot);
  }

  private List<PolicyEntry> log() {
    return side(PolicyGateFunction.POLICY_LOG);
  }

  private List<OverrideNotice> notices() {
    return side(PolicyGateFunction.NOTICES);
  }

  private List<ControlReply> replies() {
    return side(PolicyGateFunction.REPLIES);
  }

  private ControlReply last() {
    return replies().get(replies().size() - 1);
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
      ControlSetup setup, OperatorSubtaskState restored) {
    return open(setup, new Sealing(), restored);
  }

  private static TwoInputStreamOperatorTestHarness<Long, ControlMessage, TimelineRecord> open(
      ControlSetup setup, ControlFormat format, OperatorSubtaskState restored) {
    try {
      TwoInputStreamOperatorTestHarness<Long, ControlMessage, TimelineRecord> harness =
          new TwoInputStreamOperatorTestHarness<>(
              new CoProcessOperator<>(
                  new PolicyGateFunction(
                      List.of(Policy.v0()), format, setup, new TickGrid(1_000))));
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

  /** Seals what it opens, so that a test writes a line for an envelope. */
  private static class Sealing implements ControlFormat {
    private static final long serialVersionUID = 1;
    private static final PlainNotation PLAIN = new PlainNotation();

    @Override
    public Opened open(String message) {
      List<String> words = List.of(message.split(" ", 3));
      Envelope envelope = Keys.sealed(words.get(0), Long.parseLong(words.get(1)), words.get(2));
      return new Opened(envelope, List.of());
    }

    @Override
    public boolean isOverride(String document) {
      return PLAIN.isOverride(document);
    }

    @Override
    public PolicyProposal read(String document) {
      return PLAIN.read(document);
    }

    @Override
    public OverrideProposal readOverride(String document) {
      return PLAIN.readOverride(document);
    }

    @Override
    public String write(Policy policy) {
      return PLAIN.write(policy);
    }

    @Override
    public String write(OperatorOverride override) {
      return PLAIN.write(override);
    }

    @Override
    public OperatorOverride accepted(String document) {
      return PLAIN.accepted(document);
    }
  }

  /** Rules of a later release: the level of WATCH is above 36. */
  private static final class Stricter extends Sealing {
    private static final long serialVersionUID = 1;

    @Override
    public PolicyProposal read(String document) {
      PolicyProposal read = readAccepted(document);
      return read.errors().isEmpty() ? read : new PolicyProposal(null, "", read.errors());
    }

    @Override
    public PolicyProposal readAccepted(String document) {
      PolicyProposal read = super.read(document);
      double score = read.policy().breaker().watchScore();
      List<String> errors =
          score > 36 ? List.of() : List.of("watchScore must be above 36, was " + score);
      return new PolicyProposal(read.policy(), "", errors);
    }
  }
}
