package io.firebreak.cascade;

import static io.firebreak.cascade.Letters.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operator finds what {@link NaivePattern} finds, whatever the order of arrival. */
class PatternDifferentialTest {
  private static final int STREAMS = 300;
  private static final int LETTERS = 60;

  @ParameterizedTest
  @MethodSource("io.firebreak.cascade.CascadePatterns#all")
  void findsWhatTheNaiveMatcherFinds(LetterPattern pattern) throws Exception {
    int found = 0;
    for (int seed = 0; seed < STREAMS; seed++) {
      Random random = new Random(seed);
      List<StressEvent> letters = letters(pattern, random);
      List<CascadeAlert> expected = NaivePattern.alerts(pattern, letters);
      assertThat(operatorAlerts(pattern, letters, random)).as("seed %d", seed).isEqualTo(expected);
      found += expected.size();
    }
    // Guards the generator: a test that finds nothing proves nothing.
    assertThat(found).isGreaterThan(STREAMS);
  }

  /** Letters on a coarse grid, so that equal times and whole windows are frequent. */
  private static List<StressEvent> letters(LetterPattern pattern, Random random) {
    long stepMillis = List.of(20_000L, 60_000L, 75_000L, 150_000L).get(random.nextInt(4));
    List<StressKind> alphabet = alphabet(pattern, random);
    List<StressEvent> letters = new ArrayList<>();
    long time = NOON;
    for (int i = 1; i <= LETTERS; i++) {
      // One millisecond less now and then: just inside a window instead of just outside.
      time += random.nextInt(3) * stepMillis + (random.nextInt(8) == 0 ? -1 : 0);
      StressKind kind = alphabet.get(random.nextInt(alphabet.size()));
      String venue = random.nextBoolean() ? "binance" : "okx";
      StressEvent letter = Letters.about(venue, Letters.BTC, kind, time, i);
      letters.add(i % 4 == 0 ? Letters.light(letter) : letter);
    }
    return letters;
  }

  /**
   * Three streams in four hold only letters that are read; few kinds make repeated letters and
   * time-outs frequent, and the others hold letters that must be passed over.
   */
  private static List<StressKind> alphabet(LetterPattern pattern, Random random) {
    boolean readOnly = random.nextInt(4) != 0;
    List<StressKind> kinds = new ArrayList<>(List.of(StressKind.values()));
    kinds.removeIf(kind -> readOnly && !pattern.reads(kind));
    Collections.shuffle(kinds, random);
    return kinds.subList(0, kinds.size() - random.nextInt(Math.max(1, kinds.size() - 2)));
  }

  /** Arrival in shuffled chunks, each chunk closed by the watermark of its newest letter. */
  private static List<CascadeAlert> operatorAlerts(
      LetterPattern pattern, List<StressEvent> letters, Random random) throws Exception {
    ReadLetters read = new ReadLetters(pattern);
    try (PatternHarness harness = PatternHarness.open(pattern)) {
      for (List<StressEvent> chunk : chunks(letters, random)) {
        for (StressEvent letter : chunk) {
          if (read.filter(letter)) {
            harness.push(letter);
          }
        }
        harness.watermark(
            chunk.stream().mapToLong(StressEvent::eventTimeMillis).max().orElseThrow());
      }
      assertThat(harness.late()).isEmpty();
      return harness.alerts();
    }
  }

  /** Cuts only between different times: a letter at the watermark would be late. */
  private static List<List<StressEvent>> chunks(List<StressEvent> letters, Random random) {
    List<StressEvent> sorted = new ArrayList<>(letters);
    sorted.sort((a, b) -> Long.compare(a.eventTimeMillis(), b.eventTimeMillis()));
    List<List<StressEvent>> chunks = new ArrayList<>();
    List<StressEvent> chunk = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      chunk.add(sorted.get(i));
      boolean last = i + 1 == sorted.size();
      if (last
          || (sorted.get(i).eventTimeMillis() < sorted.get(i + 1).eventTimeMillis()
              && random.nextInt(4) == 0)) {
        Collections.shuffle(chunk, random);
        chunks.add(chunk);
        chunk = new ArrayList<>();
      }
    }
    return chunks;
  }
}
