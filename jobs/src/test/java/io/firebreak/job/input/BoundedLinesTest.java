package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedLinesTest {
  /** Lines as text, with their length instead where they are long, and ! where they are faulty. */
  private static List<String> lines(String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (BoundedLines lines = new BoundedLines(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      while (lines.advance()) {
        String line = lines.text().length() > 9 ? "" + lines.text().length() : lines.text();
        found.add(line + (lines.fault() == null ? "" : "!"));
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'a', a",
    "'a|', a",
    "'a|b', a+b",
    "'|b||', '+b+'",
  })
  void splitsAtLineEnds(String text, String expected) throws IOException {
    assertThat(String.join("+", lines(text.replace('|', '\n')))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void keepsALineOfExactlyTheLimit(String end) throws IOException {
    String longest = "x".repeat(BoundedLines.MAX_LINE_BYTES);
    assertThat(lines("a" + end + longest + end + "b" + end)).containsExactly("a", "1048576", "b");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5_000_000})
  void cutsALineBeyondTheLimitAndGoesOn(int beyond) throws IOException {
    String tooLong = "x".repeat(BoundedLines.MAX_LINE_BYTES + beyond);
    assertThat(lines("a\n" + tooLong + "\nb\n")).containsExactly("a", "1024!", "b");
    assertThat(lines("a\n" + tooLong)).containsExactly("a", "1024!");
  }
}
