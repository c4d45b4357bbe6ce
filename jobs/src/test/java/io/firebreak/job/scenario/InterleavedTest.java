package io.firebreak.job.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterleavedTest {
  private static Iterator<MarketEvent> events(String venue, long... times) {
    return Arrays.stream(times)
        .mapToObj(time -> MarketEvent.of(EventKind.HEARTBEAT, venue, "").at(time).build())
        .iterator();
  }

  private static List<String> merged(Iterator<MarketEvent> market, Iterator<MarketEvent> others) {
    List<String> merged = new ArrayList<>();
    new Interleaved(market, others)
        .forEachRemaining(event -> merged.add(event.venue() + event.eventTimeMillis()));
    return merged;
  }

  @Test
  void goesByTimeAndTheMarketFirst() {
    assertThat(merged(events("m", 1, 3, 5), events("o", 2, 3, 9)))
        .containsExactly("m1", "o2", "m3", "o3", "m5", "o9");
  }

  @Test
  void eitherMayBeEmpty() {
    assertThat(merged(events("m"), events("o", 2))).containsExactly("o2");
    assertThat(merged(events("m", 2), events("o"))).containsExactly("m2");
  }
}
