package io.firebreak.job.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.cascade.CascadePattern;
import io.firebreak.cascade.CascadePatterns;
import io.firebreak.model.StressEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoakLettersTest {
  @Test
  void hasTenTenths() {
    SoakLetters letters = new SoakLetters(1_003);
    assertThat(LongStream.rangeClosed(1, 1_003).filter(letters::isEndOfTenth))
        .hasSize(10)
        .startsWith(101L, 201L)
        .endsWith(903L, 1_003L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000, 20_000, 10_000_000})
  void tenthEndsLaterThanTheWindowOfWhatAnyPatternRead(long number) {
    SoakLetters letters = new SoakLetters(number);
    long tenth = number / 10;
    long endMillis = letters.letter(tenth - 1).eventTimeMillis();
    for (CascadePattern pattern : CascadePatterns.all()) {
      assertThat(backFrom(letters, tenth).takeWhile(letter -> isIn(pattern, letter, endMillis)))
          .isNotEmpty()
          .noneMatch(letter -> pattern.reads(letter.kind()));
    }
  }

  @Test
  void fourTimesSixtyFourAssetsSpeakInATenthAndTheClock() {
    SoakLetters letters = new SoakLetters(10_000_000);
    Set<String> spoke =
        backFrom(letters, 1_000_000).map(StressEvent::asset).collect(Collectors.toSet());
    assertThat(spoke).hasSize(4 * 64 + 1).contains("A0", "A255", "CLOCK");
  }

  private static Stream<StressEvent> backFrom(SoakLetters letters, long end) {
    return LongStream.rangeClosed(1, end).mapToObj(back -> letters.letter(end - back));
  }

  private static boolean isIn(CascadePattern pattern, StressEvent letter, long endMillis) {
    return endMillis - letter.eventTimeMillis() <= pattern.card().within().toMillis();
  }
}
