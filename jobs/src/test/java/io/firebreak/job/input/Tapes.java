package io.firebreak.job.input;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Short tapes, and what they play as short texts. */
final class Tapes {
  private Tapes() {}

  /** Events of one source at the given times; a negative time is a dead letter. */
  static List<TapeRecord> recording(String source, long... times) {
    List<TapeRecord> records = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      records.add(
          times[i] < 0
              ? TapeRecord.of(new DeadLetter(source, i, RejectReason.UNPARSEABLE, "bad", "line", 0))
              : TapeRecord.of(event(source, i, times[i])));
    }
    return records;
  }

  static MarketEvent event(String source, long position, long millis) {
    return MarketEvent.of(EventKind.TRADE, "venue", "symbol")
        .from(source, position)
        .at(millis)
        .price(1)
        .quantity(1)
        .build();
  }

  static String name(Ingested record) {
    return switch (record.kind()) {
      case EVENT -> record.event().source() + "@" + record.event().eventTimeMillis();
      case DEAD_LETTER -> "dead@" + record.deadLetter().referenceTimeMillis();
      case CLOCK -> "clock@" + record.clockMillis();
    };
  }

  static List<String> play(TapeOptions options, Iterator<TapeRecord> tape) {
    List<String> played = new ArrayList<>();
    new TapePlayer(tape, options).forEachRemaining(record -> played.add(name(record)));
    return played;
  }
}
