package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.Bar;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;

/**
 * Reads {@code ts_ms,venue,asset,open,high,low,close,volume}, or a lone close. The time of a line
 * is the bar's opening; the event is known, and delivered, one interval later.
 */
final class BarLines implements LineReader {
  private final long intervalMillis;
  private final int time;
  private final int open;
  private final int high;
  private final int low;
  private final int close;
  private final int volume;

  BarLines(Columns columns, long intervalMillis) {
    this.intervalMillis = intervalMillis;
    time = columns.at("ts_ms");
    close = columns.at("close");
    boolean lone = columns.find("open") < 0;
    open = lone ? close : columns.at("open");
    high = lone ? close : columns.at("high");
    low = lone ? close : columns.at("low");
    volume = columns.find("volume");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    Bar bar =
        new Bar(
            line.number(open, RejectReason.BAD_PRICE),
            line.number(high, RejectReason.BAD_PRICE),
            line.number(low, RejectReason.BAD_PRICE),
            line.number(close, RejectReason.BAD_PRICE),
            volume(line, instrument),
            intervalMillis);
    return MarketEvent.of(EventKind.BAR, instrument.venue(), instrument.symbol())
        .at(Times.plus(line.time(time), intervalMillis))
        .bar(bar);
  }

  private double volume(Fields line, Instrument instrument) throws BadLineException {
    double value = volume < 0 ? Double.NaN : line.numberIfAny(volume, RejectReason.BAD_SIZE);
    // A mark price is not traded: its zero says nothing about volume.
    return value == 0 && instrument.role() == InstrumentRole.MARK ? Double.NaN : value;
  }
}
