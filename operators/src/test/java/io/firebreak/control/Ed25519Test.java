package io.firebreak.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ed25519Test {
  /** RFC 8032, section 7.1, test 2: a message of one byte. */
  private static final String SECRET =
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

  private static final String PUBLIC =
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
  private static final String SIGNATURE =
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
          + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

  @Test
  void signsAsTheRfc() throws Exception {
    String signature = Ed25519.sign(Keys.rfcPrivate(SECRET), new byte[] {0x72});
    assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(signature)))
        .isEqualTo(SIGNATURE);
  }

  @Test
  void verifiesAsTheRfc() throws Exception {
    String key = Ed25519.encoded(Keys.rfcPublic(PUBLIC));
    String signature = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(SIGNATURE));
    assertThat(Ed25519.verify(key, new byte[] {0x72}, signature)).isTrue();
    assertThat(Ed25519.verify(key, new byte[] {0x73}, signature)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "AAAA", "MCowBQYDK2VwAyEA"})
  void whatIsNoSignatureVerifiesNothing(String signature) {
    String key = Ed25519.encoded(Ed25519.generate().getPublic());
    assertThat(Ed25519.verify(key, new byte[1], signature)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "AAAA", "MCowBQYDK2VwAyEA"})
  void whatIsNoKeyIsNone(String key) {
    assertThat(Ed25519.isPublicKey(key)).isFalse();
    assertThatThrownBy(() -> Ed25519.privateKey(key)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keysSurviveTheirTextForm() {
    KeyPair pair = Ed25519.generate();
    assertThat(Ed25519.privateKey(Ed25519.encoded(pair.getPrivate()))).isEqualTo(pair.getPrivate());
    assertThat(Ed25519.isPublicKey(Ed25519.encoded(pair.getPublic()))).isTrue();
  }
}
