package io.firebreak.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
  private static final String DOCUMENT = "version: 1\n";
  private static final String ISSUED = Keys.ISSUED;
  private static final long AGE = 60_000;
  private static final Freshness NOW = new Freshness(Keys.ISSUED_MILLIS, AGE);

  @Test
  void trueSignatureOfAKnownKeyIsAdmitted() {
    Admission admission = Admission.of(Keys.sealed("ann", 1, DOCUMENT), Keys.RING, -1, NOW);
    assertThat(admission.errors()).isEmpty();
    assertThat(admission.key().role()).isEqualTo(KeyRole.AUTHOR);
    assertThat(admission.signer()).isEqualTo("ann");
  }

  @Test
  void unsignedDocumentIsRefusedWhereThereIsARing() {
    assertThat(Admission.of(Envelope.unsigned(DOCUMENT), Keys.RING, -1, NOW).errors())
        .containsExactly("message must be a signed envelope, was unsigned");
  }

  @Test
  void withoutARingEverythingIsAdmittedUnsigned() {
    Admission admission = Admission.of(Envelope.unsigned(DOCUMENT), KeyRing.NONE, -1, NOW);
    assertThat(admission.admitted()).isTrue();
    assertThat(admission.signer()).isEqualTo("unsigned");
  }

  @Test
  void keyThatIsNotInTheRingIsRefused() {
    assertThat(Admission.of(Keys.sealed("mallory", 1, DOCUMENT), Keys.RING, -1, NOW).errors())
        .containsExactly("keyId must be a key of the ring, was \"mallory\"");
  }

  @Test
  void sequenceMustBeAboveTheLast() {
    assertThat(Admission.of(Keys.sealed("ann", 5, DOCUMENT), Keys.RING, 5, NOW).errors())
        .containsExactly("sequence of key ann must be above 5, was 5 (replayed)");
    assertThat(Admission.of(Keys.sealed("ann", 6, DOCUMENT), Keys.RING, 5, NOW).admitted())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"60000, true", "60001, false", "-60000, true", "-60001, false"})
  void envelopeIsOfNow(long ageMillis, boolean admitted) {
    Freshness now = new Freshness(Keys.ISSUED_MILLIS + ageMillis, AGE);
    Envelope envelope = Keys.sealed("ann", 1, DOCUMENT);
    assertThat(Admission.of(envelope, Keys.RING, -1, now).admitted()).isEqualTo(admitted);
  }

  @Test
  void oldEnvelopeIsToldItsTimeAndTheGates() {
    Freshness later = new Freshness(Keys.ISSUED_MILLIS + 86_400_000, AGE);
    assertThat(Admission.of(Keys.sealed("ann", 1, DOCUMENT), Keys.RING, -1, later).errors())
        .containsExactly(
            "issuedAt of key ann must be at most 60000 ms before or after the gate's event time"
                + " 1970-01-02T00:10:00Z, was 1970-01-01T00:10:00Z (too old)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "1970-01-01", "+1000000000-12-31T23:59:59Z"})
  void envelopeSaysWhenItWasSigned(String issuedAt) {
    Envelope envelope = Keys.signed("ann", new Envelope(DOCUMENT, "ann", 1, issuedAt, ""));
    assertThat(Admission.of(envelope, Keys.RING, -1, NOW).errors())
        .singleElement()
        .asString()
        .startsWith("issuedAt of key ann must be");
  }

  @Test
  void everyPartOfTheEnvelopeIsUnderTheSignature() {
    Envelope genuine = Keys.sealed("ann", 1, DOCUMENT);
    String signature = genuine.signature();
    assertForged(new Envelope("version: 2\n", "ann", 1, ISSUED, signature));
    assertForged(new Envelope(DOCUMENT, "bob", 1, ISSUED, signature));
    assertForged(new Envelope(DOCUMENT, "ann", 2, ISSUED, signature));
    assertForged(new Envelope(DOCUMENT, "ann", 1, "2026-01-01T00:00:00Z", signature));
    assertForged(new Envelope(DOCUMENT, "ann-2", 1, ISSUED, signature));
  }

  @Test
  void forgedEnvelopeIsNotToldTheSequence() {
    Envelope forged = new Envelope("x", "ann", 1, "", Keys.sealed("ann", 1, "y").signature());
    assertThat(Admission.of(forged, Keys.RING, 41, NOW).errors().toString()).doesNotContain("41");
  }

  @Test
  void sameDocumentHasTheSameHashInEveryEnvelope() {
    assertThat(Keys.sealed("ann", 1, DOCUMENT).documentHash())
        .isEqualTo(Keys.sealed("bob", 7, DOCUMENT).documentHash())
        .isNotEqualTo(Keys.sealed("ann", 1, DOCUMENT + " ").documentHash());
  }

  private static void assertForged(Envelope envelope) {
    assertThat(Admission.of(envelope, Keys.RING, -1, NOW).errors())
        .singleElement()
        .asString()
        .startsWith("signature must be that of key");
  }
}
