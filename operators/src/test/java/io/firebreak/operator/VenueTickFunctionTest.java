package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.market.InstrumentState;
import io.firebreak.market.VenueTickEngine;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.Side;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ticks of a second; the first closes at 10,999 with a price of 100. */
class VenueTickFunctionTest {
  private KeyedTwoInputStreamOperatorTestHarness<String, MarketEvent, TimelineRecord, VenueTick>
      harness;

  @BeforeEach
  void closeOneTick() throws Exception {
    harness = opened(null);
    trade(10_000, 100, 1);
    reach(10_999);
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  @Test
  void raisesOnArrivalBeforeTheTickIsDecided() throws Exception {
    trade(11_200, 93, 2);
    assertThat(raised()).extracting(ProvisionalSignal::id).containsExactly("trades@2");
    assertThat(harness.extractOutputValues()).hasSize(1);
  }

  @Test
  void raisesOnceAnInstrumentAndTick() throws Exception {
    trade(11_200, 93, 2);
    trade(11_300, 92, 3);
    trade(12_100, 92, 4);
    assertThat(raised()).extracting(ProvisionalSignal::id).containsExactly("trades@2", "trades@4");
  }

  @Test
  void raisesNothingInsideTheBand() throws Exception {
    trade(11_200, 99.5, 2);
    assertThat(raised()).isEmpty();
  }

  @Test
  void raisesNothingForALateRecord() throws Exception {
    reach(11_999);
    trade(11_999, 93, 2);
    assertThat(raised()).isEmpty();
  }

  @Test
  void ticksAreWhatTheyAreWithoutIt() throws Exception {
    trade(11_200, 93, 2);
    reach(11_999);
    assertThat(harness.extractOutputValues()).extracting(VenueTick::close).contains(93.0);
  }

  @Test
  void bandAndWhatWasRaisedSurviveARestore() throws Exception {
    trade(11_200, 93, 2);
    OperatorSubtaskState snapshot = harness.snapshot(1, 1);
    harness.close();
    harness = opened(snapshot);
    trade(11_300, 92, 3);
    trade(12_100, 92, 4);
    assertThat(raised()).extracting(ProvisionalSignal::id).containsExactly("trades@4");
  }

  private static KeyedTwoInputStreamOperatorTestHarness<
          String, MarketEvent, TimelineRecord, VenueTick>
      opened(OperatorSubtaskState restored) throws Exception {
    Stage<InstrumentState, MarketEvent, VenueTick> stage =
        new Stage<>(
            "venue-tick",
            new VenueTickEngine(VenueProfiles.defaults()),
            Traits.marketEvents(),
            MarketEventType.INSTANCE,
            TypeInformation.of(InstrumentState.class),
            new TickGrid(1_000),
            VenueTick::duplicates,
            Stage.THIRTY_DAYS);
    KeyedTwoInputStreamOperatorTestHarness<String, MarketEvent, TimelineRecord, VenueTick> harness =
        new KeyedTwoInputStreamOperatorTestHarness<>(
            new CoBroadcastWithKeyedOperator<>(
                new VenueTickFunction(stage), List.of(Timeline.STATE)),
            MarketEvent::instrumentKey,
            null,
            Types.STRING,
            128,
            1,
            0);
    harness.setup();
    if (restored != null) {
      harness.initializeState(restored);
    }
    harness.open();
    return harness;
  }

  private void trade(long timeMillis, double price, long position) throws Exception {
    MarketEvent trade =
        MarketEvent.of(EventKind.TRADE, "binance", "BTCUSDT")
            .from("trades", position)
            .listed("BTC", "USDT", InstrumentRole.SPOT)
            .at(timeMillis)
            .sequence(position)
            .id("" + position)
            .side(Side.SELL)
            .price(price)
            .quantity(1)
            .build();
    harness.processElement1(trade, timeMillis);
  }

  private void reach(long timeMillis) throws Exception {
    harness.processElement2(TimelineRecord.clock(timeMillis), timeMillis);
    harness.processBothWatermarks(new Watermark(timeMillis));
  }

  private List<ProvisionalSignal> raised() {
    List<ProvisionalSignal> raised = new ArrayList<>();
    var queue = harness.getSideOutput(VenueTickFunction.PROVISIONAL);
    if (queue != null) {
      queue.forEach(record -> raised.add(record.getValue()));
    }
    return raised;
  }
}
