package io.firebreak.control;

import static io.firebreak.model.ControlOutcome.ACCEPTED;
import static io.firebreak.model.ControlOutcome.AWAITS_APPROVAL;
import static io.firebreak.model.ControlOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The level of WATCH is 40; below it tightens, above it loosens. Ticks of a second. */
class CourtTest {
  private static final long CLOCK = 1_000_000;
  private static final long DELAY = ControlRules.defaults().loosenDelayMillis();
  private static final String TIGHTER = "1 asap 35";
  private static final String LOOSER = "1 asap 45";

  private final List<Policy> accepted = new ArrayList<>(List.of(Policy.v0()));
  private ControlMemory memory = ControlMemory.EMPTY;
  private KeyRing ring = Keys.RING;
  private long clockMillis = CLOCK;
  private long sequence;
  private boolean shadows;

  @Test
  void tighteningIsInForceAtTheNextTick() {
    ControlVerdict verdict = say("ann", TIGHTER);
    assertThat(verdict.outcome()).isEqualTo(ACCEPTED);
    assertThat(verdict.policy().effectiveFromMillis()).isEqualTo(CLOCK + 1_000);
    assertThat(verdict.author()).isEqualTo("Ann");
    assertThat(verdict.changes()).containsExactly("breaker.watchScore: 40.0 -> 35.0 (tightens)");
  }

  @Test
  void looseningWaitsForASecondPersonAndThenForTheDelay() {
    ControlVerdict first = say("ann", LOOSER);
    assertThat(first.outcome()).isEqualTo(AWAITS_APPROVAL);
    assertThat(first.policy()).isNull();
    ControlVerdict second = say("bob", LOOSER);
    assertThat(second.outcome()).isEqualTo(ACCEPTED);
    assertThat(second.policy().effectiveFromMillis()).isEqualTo(CLOCK + DELAY);
    assertThat(second.signedBy()).isEqualTo("ann+bob");
  }

  @Test
  void approverMayComeFirst() {
    assertThat(say("bob", LOOSER).outcome()).isEqualTo(AWAITS_APPROVAL);
    assertThat(say("ann", LOOSER).outcome()).isEqualTo(ACCEPTED);
  }

  @Test
  void onePersonWithTwoKeysIsOnePerson() {
    say("ann", LOOSER);
    ControlVerdict verdict = say("ann-2", LOOSER);
    assertThat(verdict.outcome()).isEqualTo(AWAITS_APPROVAL);
    assertThat(verdict.errors()).singleElement().asString().contains("another person than Ann");
  }

  @Test
  void approvalOfAnotherDocumentCountsForNothing() {
    say("ann", LOOSER);
    assertThat(say("bob", "1 asap 44").outcome()).isEqualTo(AWAITS_APPROVAL);
  }

  @Test
  void approvalEndsExactlyAfterItsTime() {
    say("ann", LOOSER);
    clockMillis = CLOCK + ControlRules.defaults().approvalMillis();
    assertThat(say("bob", LOOSER).outcome()).isEqualTo(ACCEPTED);
    accepted.subList(1, accepted.size()).clear();
    say("ann", LOOSER);
    clockMillis += ControlRules.defaults().approvalMillis() + 1;
    assertThat(say("bob", LOOSER).outcome()).isEqualTo(AWAITS_APPROVAL);
  }

  @ParameterizedTest
  @CsvSource({"0, ACCEPTED", "-1, REFUSED"})
  void looseningNamesNoTimeBeforeTheDelay(long after, String outcome) {
    String document = "1 " + (CLOCK + DELAY + after) + " 45";
    say("ann", document);
    assertThat(say("bob", document).outcome()).hasToString(outcome);
  }

  @Test
  void tooLargeAStepIsRefusedEvenByTwo() {
    ControlVerdict verdict = say("ann", "1 asap 61");
    assertThat(verdict.outcome()).isEqualTo(REFUSED);
    assertThat(verdict.errors())
        .containsExactly(
            "breaker.watchScore may change at most by a factor of 1.5 at once, was 40.0 to 61.0");
    assertThat(say("ann", "1 asap 60").outcome()).isEqualTo(AWAITS_APPROVAL);
  }

  @Test
  void stepsThatAreStillToComeDoNotAddUp() {
    assertThat(say("ann", "1 " + (CLOCK + 3_600_000) + " 30").outcome()).isEqualTo(ACCEPTED);
    assertThat(say("ann", "2 " + (CLOCK + 7_200_000) + " 21").errors())
        .containsExactly(
            "breaker.watchScore may change at most by a factor of 1.5 at once, was 40.0 to 21.0");
    assertThat(say("ann", "2 " + (CLOCK + 7_200_000) + " 27").outcome()).isEqualTo(ACCEPTED);
  }

  @Test
  void everyErrorIsToldAtOnce() {
    assertThat(say("eve", "0 999000 61").errors()).hasSize(4);
  }

  @Test
  void keyWithoutTheRoleProposesNothing() {
    assertThat(say("eve", TIGHTER).errors())
        .containsExactly("key must have role AUTHOR, eve has OPERATOR");
    assertThat(say("bob", TIGHTER).errors())
        .singleElement()
        .asString()
        .contains("what tightens needs no approval");
    assertThat(say("ann", "HALT cluster asap 60000").errors())
        .contains("key must have role OPERATOR, ann has AUTHOR");
  }

  @Test
  void sequenceIsUsedUpEvenByARefusal() {
    Envelope envelope = Keys.sealed("ann", 9, "1 asap 61");
    assertThat(judge(envelope).outcome()).isEqualTo(REFUSED);
    assertThat(judge(envelope).errors()).singleElement().asString().contains("(replayed)");
  }

  @Test
  void envelopeOfAnotherTimeUsesUpNothing() {
    clockMillis = CLOCK + 86_400_000;
    assertThat(judge(Keys.sealed("ann", 50, TIGHTER)).errors())
        .singleElement()
        .asString()
        .endsWith("(too old)");
    assertThat(say("ann", TIGHTER).outcome()).isEqualTo(ACCEPTED);
  }

  @Test
  void forgedEnvelopeUsesUpNothing() {
    Envelope genuine = Keys.sealed("ann", 5, TIGHTER);
    judge(new Envelope("1 asap 30", "ann", 50, Keys.ISSUED, genuine.signature()));
    assertThat(judge(genuine).outcome()).isEqualTo(ACCEPTED);
  }

  @Test
  void announcedTighteningIsNotUndoneInPassing() {
    String announced = "1 " + (CLOCK + 3_600_000) + " 35";
    assertThat(say("ann", announced).outcome()).isEqualTo(ACCEPTED);
    assertThat(say("ann", "2 asap 40").outcome()).isEqualTo(AWAITS_APPROVAL);
  }

  @Test
  void withoutARingAPolicyIsJudgedByItselfAlone() {
    ring = KeyRing.NONE;
    ControlVerdict verdict = judge(Envelope.unsigned("1 asap 90"));
    assertThat(verdict.outcome()).isEqualTo(ACCEPTED);
    assertThat(verdict.policy().effectiveFromMillis()).isEqualTo(CLOCK + 1_000);
    assertThat(verdict.signedBy()).isEqualTo("unsigned");
  }

  @Test
  void haltIsOrderedByOneAndReleasedByTwo() {
    ControlVerdict halt = say("eve", "HALT asset:BTC asap 60000");
    assertThat(halt.outcome()).isEqualTo(ACCEPTED);
    assertThat(halt.override().fromMillis()).isEqualTo(CLOCK + 1_000);
    assertThat(halt.override().untilMillis()).isEqualTo(CLOCK + 61_000);
    assertThat(say("eve", "RELEASE asset:BTC asap 60000").outcome()).isEqualTo(AWAITS_APPROVAL);
    ControlVerdict release = say("bob", "RELEASE asset:BTC asap 60000");
    assertThat(release.override().fromMillis()).isEqualTo(CLOCK + DELAY);
  }

  @Test
  void shadowNeedsNoDelayNoSecondPersonAndNoSmallSteps() {
    shadows = true;
    ControlVerdict verdict = say("ann", "~1 asap 90");
    assertThat(verdict.outcome()).isEqualTo(ACCEPTED);
    assertThat(verdict.policy().effectiveFromMillis()).isEqualTo(CLOCK + 1_000);
    assertThat(verdict.changes()).isNotEmpty();
  }

  @Test
  void shadowIsRefusedInWordsWithoutItsStages() {
    ControlVerdict verdict = say("ann", "~1 asap 90");
    assertThat(verdict.outcome()).isEqualTo(REFUSED);
    assertThat(verdict.errors()).anyMatch(error -> error.startsWith("shadow must be absent: "));
  }

  @Test
  void shadowIsProposedByAnAuthor() {
    shadows = true;
    assertThat(say("eve", "~1 asap 90").outcome()).isEqualTo(REFUSED);
  }

  @Test
  void shadowHasANewerVersionToo() {
    shadows = true;
    assertThat(say("ann", "~0 asap 90").outcome()).isEqualTo(REFUSED);
  }

  @Test
  void endOfAShadowChangesNoValue() {
    shadows = true;
    ControlVerdict verdict = say("ann", "#1 asap 40");
    assertThat(verdict.outcome()).isEqualTo(ACCEPTED);
    assertThat(verdict.changes()).isEmpty();
  }

  private ControlVerdict say(String keyId, String document) {
    sequence++;
    String now = Instant.ofEpochMilli(clockMillis).toString();
    return judge(Keys.sealedAt(now, keyId, sequence, document));
  }

  private ControlVerdict judge(Envelope envelope) {
    long last = accepted.get(accepted.size() - 1).version();
    Bench bench = new Bench(clockMillis, 1_000, new PolicyTimeline(accepted, last), 1);
    ControlVerdict verdict =
        new Court(new Sealed(envelope), ring, ControlRules.defaults(), shadows)
            .judge("", memory, bench);
    memory = verdict.memory();
    if (verdict.policy() != null) {
      accepted.add(verdict.policy());
    }
    return verdict;
  }

  /** The plain notation, in an envelope that is already open. */
  private record Sealed(Envelope envelope) implements ControlFormat {
    private static final PlainNotation PLAIN = new PlainNotation();

    @Override
    public Opened open(String message) {
      return new Opened(envelope, List.of());
    }

    @Override
    public boolean isOverride(String document) {
      return PLAIN.isOverride(document);
    }

    @Override
    public io.firebreak.policy.PolicyProposal read(String document) {
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
  }
}
