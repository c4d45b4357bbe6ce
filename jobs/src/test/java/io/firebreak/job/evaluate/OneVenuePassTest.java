package io.firebreak.job.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeRecord;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneVenuePassTest {
  @Test
  void isOnePassWhereEachAssetHasOneInstrument() {
    assertThat(OneVenuePass.plan(List.of(trace("AAVE", "a"), trace("BTC", "a"))))
        .isEqualTo(List.of(Map.of("AAVE", "a|AAVE", "BTC", "a|BTC")));
  }

  @Test
  void givesEachInstrumentItsTurn() {
    assertThat(
            OneVenuePass.plan(List.of(trace("AAVE", "b"), trace("AAVE", "a"), trace("BTC", "a"))))
        .isEqualTo(List.of(Map.of("AAVE", "a|AAVE", "BTC", "a|BTC"), Map.of("AAVE", "b|AAVE")));
  }

  @Test
  void itsTapeHasTheEventsOfItsInstrumentsAlone() {
    Tape.Factory all = () -> List.of(heartbeat("a"), heartbeat("b"), heartbeat("a")).iterator();

    List<String> venues = new ArrayList<>();
    Iterator<TapeRecord> some = new OneVenueTape(all, Set.of("a|AAVE")).open();
    some.forEachRemaining(record -> venues.add(record.event().venue()));

    assertThat(venues).containsExactly("a", "a");
  }

  private static InstrumentTrace trace(String asset, String venue) {
    return new InstrumentTrace(new InstrumentTrace.Source(asset, venue, asset, 0));
  }

  private static TapeRecord heartbeat(String venue) {
    return TapeRecord.of(MarketEvent.of(EventKind.HEARTBEAT, venue, "AAVE").build());
  }
}
