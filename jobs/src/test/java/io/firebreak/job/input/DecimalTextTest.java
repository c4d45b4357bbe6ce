package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  private static double parse(String text) {
    byte[] bytes = ("," + text + ",").getBytes(UTF_8);
    return DecimalText.parse(bytes, 1, bytes.length - 1);
  }

  @Property
  void equalsTheReferenceOnPlainDecimals(
      @ForAll long digits, @ForAll @IntRange(min = 0, max = 25) int scale) {
    String text = BigDecimal.valueOf(digits, scale).toPlainString();
    // Adding zero drops the sign of a negative zero.
    assertThat(parse(text)).isEqualTo(Double.parseDouble(text) + 0.0);
  }

  @Property
  void equalsTheReferenceOnEveryDouble(@ForAll double value) {
    assertThat(parse(Double.toString(value))).isEqualTo(value + 0.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "1.2.3", "1e", "0x1", "1f", " 1", "1,", "--1"})
  void refusesWhatIsNoDecimal(String text) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "NaN", "inf", "-Infinity", "1e999"})
  void saysWhatIsNotFinite(String text) {
    assertThat(Double.isFinite(parse(text))).isFalse();
  }
}
