package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "0,0 s",
    "999,999 ms",
    "90000,1 min 30 s",
    "86400000,1 d",
    "90061001,1 d 1 h 1 min 1 s 1 ms"
  })
  void wordsNameEveryUnitThatIsThere(long millis, String words) {
    assertThat(Durations.words(millis)).isEqualTo(words);
  }
}
