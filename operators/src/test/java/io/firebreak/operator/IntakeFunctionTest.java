package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.LateRecord;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.ProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntakeFunctionTest {
  private static final boolean TAPE = true;
  private static final boolean LIVE = false;

  private OneInputStreamOperatorTestHarness<Ingested, MarketEvent> intake = open(TAPE, null);

  @AfterEach
  void close() throws Exception {
    intake.close();
  }

  @Test
  void eventIsNormalisedOnce() throws Exception {
    read(trade("binance", "BTCUSDT", 5_000));
    assertThat(intake.extractOutputValues())
        .singleElement()
        .extracting(MarketEvent::asset, MarketEvent::quote)
        .containsExactly("BTC", "USDT");
  }

  @Test
  void unknownInstrumentIsADeadLetterThatNamesIt() throws Exception {
    read(trade("nowhere", "???", 5_000));
    assertThat(deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.reason()).isEqualTo(RejectReason.UNKNOWN_INSTRUMENT);
              assertThat(letter.message()).contains("nowhere", "???");
            });
  }

  @Test
  void impossiblePriceIsADeadLetter() throws Exception {
    read(trade("binance", "BTCUSDT", 5_000).price(-1));
    assertThat(deadLetters())
        .extracting(DeadLetter::reason)
        .containsExactly(RejectReason.BAD_PRICE);
    assertThat(intake.extractOutputValues()).isEmpty();
  }

  @Test
  void deadLetterOfTheSourcePassesAsItIs() throws Exception {
    DeadLetter letter =
        new DeadLetter("file", 7, RejectReason.UNPARSEABLE, "no number", "x,y", 4_000);
    intake.processElement(Ingested.of(letter), 4_000);
    assertThat(deadLetters()).containsExactly(letter);
  }

  @Test
  void clockGoesOutBesides() throws Exception {
    intake.processElement(Ingested.clock(4_999), 4_999);
    assertThat(side(IntakeFunction.CLOCK)).containsExactly(4_999L);
    assertThat(intake.extractOutputValues()).isEmpty();
  }

  @Test
  void eventOfATapeAtTheWatermarkIsLateAndOneAfterItIsNot() throws Exception {
    intake.processWatermark(new Watermark(5_000));
    read(trade("binance", "BTCUSDT", 5_000));
    read(trade("binance", "BTCUSDT", 5_001));
    assertThat(late()).extracting(LateRecord::eventTimeMillis).containsExactly(5_000L);
    assertThat(intake.extractOutputValues()).hasSize(1);
  }

  @Test
  void whatWasLateBeforeARestoreIsLateAfterIt() throws Exception {
    intake.processWatermark(new Watermark(5_000));
    read(trade("binance", "BTCUSDT", 6_000));
    OperatorSubtaskState snapshot = intake.snapshot(1, 1);
    intake.close();
    intake = open(TAPE, snapshot);
    read(trade("binance", "BTCUSDT", 5_000));
    assertThat(late()).hasSize(1);
  }

  @Test
  void liveSourceLeavesTheJudgementToTheStages() throws Exception {
    intake.close();
    intake = open(LIVE, null);
    intake.processWatermark(new Watermark(5_000));
    read(trade("binance", "BTCUSDT", 4_000));
    assertThat(late()).isEmpty();
    assertThat(intake.extractOutputValues()).hasSize(1);
  }

  @Test
  void heartbeatIsCountedAndGoesNoFurther() throws Exception {
    intake.processElement(
        Ingested.of(MarketEvent.of(EventKind.HEARTBEAT, "binance", "").at(5_000).build()), 5_000);
    assertThat(intake.extractOutputValues()).isEmpty();
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void rosterHearsOfAnInstrumentOnceAndAgainOnlyWhereItIsEarlier() throws Exception {
    read(trade("binance", "BTCUSDT", 5_000));
    read(trade("binance", "BTCUSDT", 6_000));
    read(trade("binance", "BTCUSDT", 4_000));
    assertThat(side(IntakeFunction.VENUE_NEWS))
        .extracting(MarketEvent::eventTimeMillis)
        .containsExactly(5_000L, 4_000L);
  }

  @Test
  void disconnectOfAVenueNeedsNoInstrument() throws Exception {
    read(MarketEvent.of(EventKind.DISCONNECT, "deribit", "").from("file", 1).at(5_000));
    assertThat(deadLetters()).isEmpty();
    assertThat(side(IntakeFunction.VENUE_NEWS)).hasSize(1);
  }

  private static MarketEventBuilder trade(String venue, String symbol, long timeMillis) {
    return MarketEvent.of(EventKind.TRADE, venue, symbol)
        .from("file", timeMillis)
        .at(timeMillis)
        .price(100)
        .quantity(2);
  }

  private void read(MarketEventBuilder event) throws Exception {
    MarketEvent built = event.build();
    intake.processElement(Ingested.of(built), built.eventTimeMillis());
  }

  private List<DeadLetter> deadLetters() {
    return side(IntakeFunction.DEAD_LETTER);
  }

  private List<LateRecord> late() {
    return side(TickFunction.LATE);
  }

  private <T> List<T> side(OutputTag<T> tag) {
    List<T> values = new ArrayList<>();
    var queue = intake.getSideOutput(tag);
    if (queue != null) {
      queue.forEach(record -> values.add(record.getValue()));
    }
    return values;
  }

  private static OneInputStreamOperatorTestHarness<Ingested, MarketEvent> open(
      boolean tape, OperatorSubtaskState restored) {
    try {
      OneInputStreamOperatorTestHarness<Ingested, MarketEvent> harness =
          new OneInputStreamOperatorTestHarness<>(
              new ProcessOperator<>(new IntakeFunction(InstrumentCatalog.inferred(), tape)));
      harness.setup();
      if (restored != null) {
        harness.initializeState(restored);
      }
      harness.open();
      return harness;
    } catch (Exception e) {
      throw new IllegalStateException("the operator did not open", e);
    }
  }
}
