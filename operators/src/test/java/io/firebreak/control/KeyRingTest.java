package io.firebreak.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {
  @Test
  void goodRingHasNothingAgainstIt() {
    assertThat(Keys.RING.violations()).isEmpty();
  }

  @Test
  void everyErrorIsToldAtOnce() {
    VerifyingKey bad = new VerifyingKey("a b", KeyRole.AUTHOR, " ", "AAAA");
    assertThat(new KeyRing(List.of(bad, bad)).violations())
        .contains("key id must be unique, was twice a b")
        .hasSize(7);
  }

  @Test
  void findsAKeyByItsId() {
    assertThat(Keys.RING.find("bob").owner()).isEqualTo("Bob");
    assertThat(Keys.RING.find("BOB")).isNull();
  }
}
