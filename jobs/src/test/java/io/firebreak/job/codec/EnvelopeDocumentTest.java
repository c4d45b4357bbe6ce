package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.ControlFormat.Opened;
import io.firebreak.control.Ed25519;
import io.firebreak.control.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeDocumentTest {

  @Test
  void readsBackWhatItWrites() {
    Envelope envelope =
        new Envelope("version: 1\n# \"ünïcode\"\n", "ann", 7, "2026-01-01T00:00:00Z", "")
            .signedBy(Ed25519.generate().getPrivate());
    Opened opened = EnvelopeDocument.open(EnvelopeDocument.write(envelope));
    assertThat(opened.errors()).isEmpty();
    assertThat(opened.envelope()).isEqualTo(envelope);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "version: 1\n", "{\"version\":1}", "[]", "{version: 1}"})
  void documentWithoutAnEnvelopeIsUnsigned(String document) {
    Opened opened = EnvelopeDocument.open(document);
    if (opened.envelope() != null) {
      assertThat(opened.envelope()).isEqualTo(Envelope.unsigned(document));
    } else {
      assertThat(opened.errors()).singleElement().asString().startsWith("message is not JSON");
    }
  }

  @Test
  void everyErrorOfAnEnvelopeIsTold() {
    Opened opened = EnvelopeDocument.open("{\"payload\": 1, \"sequence\": 0, \"colour\": \"red\"}");
    assertThat(opened.envelope()).isNull();
    assertThat(opened.errors())
        .contains(
            "envelope.payload must be a text, was 1",
            "envelope.keyId must be a text, was empty",
            "envelope.signature must be a text, was empty",
            "envelope.sequence must be at least 1, was 0")
        .anyMatch(error -> error.startsWith("envelope.colour is not a known key"))
        .hasSize(5);
  }

  @Test
  void lineFeedCannotMoveWhatIsSigned() {
    String envelope =
        "{\"payload\":\"version: 1\",\"keyId\":\"a\\n1\",\"sequence\":1,\"signature\":\"AA==\"}";
    assertThat(EnvelopeDocument.open(envelope).errors())
        .singleElement()
        .asString()
        .contains("one line each");
  }
}
