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
  void oneKeyUnderTwoOwnersIsRefused() {
    VerifyingKey ann = Keys.RING.find("ann");
    VerifyingKey other = new VerifyingKey("cat", KeyRole.APPROVER, "Cat", ann.publicKey());
    assertThat(new KeyRing(List.of(ann, other)).violations())
        .containsExactly("public key must have one owner, has Ann and, as cat, Cat");
  }

  @Test
  void findsAKeyByItsId() {
    assertThat(Keys.RING.find("bob").owner()).isEqualTo("Bob");
    assertThat(Keys.RING.find("BOB")).isNull();
  }
}
