package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are those of {@link Double#parseDouble}, to the last bit. */
class FlatScannerTest {
  private static final long LARGEST = 999_999_999_999_999_999L;

  @Property(tries = 50_000)
  void readsEighteenDigitsToTheLastBit(
      @ForAll @LongRange(min = 0, max = LARGEST) long digits,
      @ForAll @IntRange(min = 0, max = 12) int decimals) {
    assertExact(BigDecimal.valueOf(digits, decimals).toPlainString());
  }

  /** The nearest decimals to the middle between two doubles, where rounding is hardest. */
  @Property(tries = 50_000)
  void readsWhatIsNearHalfWayToTheLastBit(
      @ForAll @LongRange(min = 1, max = LARGEST) long digits,
      @ForAll @IntRange(min = 0, max = 12) int decimals,
      @ForAll @IntRange(min = -1, max = 1) int off) {
    double near = BigDecimal.valueOf(digits, decimals).doubleValue();
    BigDecimal middle =
        new BigDecimal(near).add(new BigDecimal(Math.nextUp(near))).divide(BigDecimal.valueOf(2));
    long nearest = middle.movePointRight(decimals).setScale(0, RoundingMode.HALF_EVEN).longValue();
    long other = Math.min(LARGEST, Math.max(0, nearest + off));
    assertExact(BigDecimal.valueOf(other, decimals).toPlainString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "12345678", "1634865952.2434578", "9007199254740993", "9007199254740992.5"})
  void readsTheLimitsOfADouble(String number) {
    assertExact(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456789", "12345.1234567890123", "1e23", "-0", "01", "1."})
  void leavesTheRestToTheStrictReader(String number) {
    assertThat(scanner(number).number(0)).isEqualTo(FlatScanner.FAILED);
  }

  private static void assertExact(String number) {
    FlatScanner scanner = scanner(number);
    assertThat(scanner.number(0)).isEqualTo(number.length());
    assertThat(scanner.number()).isEqualTo(Double.parseDouble(number));
  }

  private static FlatScanner scanner(String number) {
    FlatScanner scanner = new FlatScanner();
    scanner.begin(number.getBytes(StandardCharsets.US_ASCII));
    return scanner;
  }
}
