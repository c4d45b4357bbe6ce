package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.firebreak.control.ControlFormat.Opened;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands on the control topic, reading it gives errors, never an exception. */
class ControlFuzzTest {
  private static final PolicyDocuments DOCUMENTS = new PolicyDocuments();

  @Property(tries = 2_000)
  void anyTextIsReadOrRefused(@ForAll String message) {
    read(message);
  }

  @Property(tries = 3_000)
  void anythingLikeADocumentIsReadOrRefused(@ForAll("documents") String message) {
    read(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001\u0002",
        "\uD800",
        "\uFEFFversion: 1",
        "override: \u0000",
        "override: [1]",
        "{\"override\": null}",
        "{\"payload\": null}",
        "%TAG ! x",
        "!!java.net.URL http://x",
        "a: &a [*a]",
        "assets: {BTC: {haircut: {classes: {x: 1}}}}",
        "groups: {g: {assets: {a: 1}}}",
        "override: halt\nttl: 99999999999999999999\nfrom: 9999999999999999999999",
        "version: 99999999999999999999999"
      })
  void poisonIsReadOrRefused(String message) {
    read(message);
  }

  private static void read(String message) {
    assertThatCode(
            () -> {
              Opened opened = DOCUMENTS.open(message);
              if (opened.envelope() == null) {
                return;
              }
              String document = opened.envelope().payload();
              if (DOCUMENTS.isOverride(document)) {
                DOCUMENTS.readOverride(document);
              } else {
                DOCUMENTS.read(document);
              }
            })
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(
            "override",
            "payload",
            "version",
            "groups",
            "assets",
            "breaker",
            "haircut",
            "expires",
            "ttl",
            ": ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\n",
            "  ",
            "\"",
            "1",
            "-",
            "&a",
            "*a",
            "halt",
            "null",
            "!",
            "|",
            "#",
            "1e9",
            "BTC")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join("", words));
  }
}
