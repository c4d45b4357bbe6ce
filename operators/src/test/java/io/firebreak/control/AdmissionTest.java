package io.firebreak.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final String DOCUMENT = "version: 1\n";

  @Test
  void trueSignatureOfAKnownKeyIsAdmitted() {
    Admission admission = Admission.of(Keys.sealed("ann", 1, DOCUMENT), Keys.RING, -1);
    assertThat(admission.errors()).isEmpty();
    assertThat(admission.key().role()).isEqualTo(KeyRole.AUTHOR);
    assertThat(admission.signer()).isEqualTo("ann");
  }

  @Test
  void unsignedDocumentIsRefusedWhereThereIsARing() {
    assertThat(Admission.of(Envelope.unsigned(DOCUMENT), Keys.RING, -1).errors())
        .containsExactly("message must be a signed envelope, was unsigned");
  }

  @Test
  void withoutARingEverythingIsAdmittedUnsigned() {
    Admission admission = Admission.of(Envelope.unsigned(DOCUMENT), KeyRing.NONE, -1);
    assertThat(admission.admitted()).isTrue();
    assertThat(admission.signer()).isEqualTo("unsigned");
  }

  @Test
  void keyThatIsNotInTheRingIsRefused() {
    assertThat(Admission.of(Keys.sealed("mallory", 1, DOCUMENT), Keys.RING, -1).errors())
        .containsExactly("keyId must be a key of the ring, was \"mallory\"");
  }

  @Test
  void sequenceMustBeAboveTheLast() {
    assertThat(Admission.of(Keys.sealed("ann", 5, DOCUMENT), Keys.RING, 5).errors())
        .containsExactly("sequence of key ann must be above 5, was 5 (replayed)");
    assertThat(Admission.of(Keys.sealed("ann", 6, DOCUMENT), Keys.RING, 5).admitted()).isTrue();
  }

  @Test
  void everyPartOfTheEnvelopeIsUnderTheSignature() {
    Envelope genuine = Keys.sealed("ann", 1, DOCUMENT);
    String signature = genuine.signature();
    assertForged(new Envelope("version: 2\n", "ann", 1, "", signature));
    assertForged(new Envelope(DOCUMENT, "bob", 1, "", signature));
    assertForged(new Envelope(DOCUMENT, "ann", 2, "", signature));
    assertForged(new Envelope(DOCUMENT, "ann", 1, "2026-01-01T00:00:00Z", signature));
    assertForged(new Envelope(DOCUMENT, "ann-2", 1, "", signature));
  }

  @Test
  void forgedEnvelopeIsNotToldTheSequence() {
    Envelope forged = new Envelope("x", "ann", 1, "", Keys.sealed("ann", 1, "y").signature());
    assertThat(Admission.of(forged, Keys.RING, 41).errors().toString()).doesNotContain("41");
  }

  @Test
  void sameDocumentHasTheSameHashInEveryEnvelope() {
    assertThat(Keys.sealed("ann", 1, DOCUMENT).documentHash())
        .isEqualTo(Keys.sealed("bob", 7, DOCUMENT).documentHash())
        .isNotEqualTo(Keys.sealed("ann", 1, DOCUMENT + " ").documentHash());
  }

  private static void assertForged(Envelope envelope) {
    assertThat(Admission.of(envelope, Keys.RING, -1).errors())
        .singleElement()
        .asString()
        .startsWith("signature must be that of key");
  }
}
