package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.OrderAction;
import io.firebreak.model.OrderMessage;
import io.firebreak.model.RejectReason;
import io.firebreak.model.Side;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarketEventJsonTest {
  private static final String HEAD =
      "{'kind':'TRADE','venue':'binance','instrument':'BTCUSDT','eventTimeMillis':1000";
  private static final String TRADE = HEAD + ",'price':100.5,'quantity':2}";

  static Stream<MarketEvent> events() {
    return Stream.of(
        event(EventKind.TRADE).side(Side.SELL).price(1.5).quantity(2).id("t-1").sequence(9).build(),
        event(EventKind.LIQUIDATION)
            .listed("BTC", "USDT", InstrumentRole.PERPETUAL)
            .price(3)
            .quantity(4)
            .build(),
        event(EventKind.BAR).bar(new Bar(1, 2, 0.5, 1.5, Double.NaN, 60_000)).build(),
        event(EventKind.BOOK_SNAPSHOT).book(book()).ingestedAt(77).build(),
        event(EventKind.BOOK_DELTA).book(book()).build(),
        event(EventKind.DERIVATIVE_TICKER)
            .ticker(new DerivativeTicker(1, Double.NaN, 2, 0.0001))
            .build(),
        event(EventKind.OPTION_QUOTE)
            .option(new OptionQuote(5, 6e4, true, 1, 2, Double.NaN, 0.6, 7))
            .build(),
        event(EventKind.VOLATILITY_INDEX).price(0.55).build(),
        event(EventKind.EXPOSURE_LADDER)
            .exposures(new Exposures(new double[] {9, 8}, new double[] {1, 2}, 0.1))
            .build(),
        event(EventKind.HEARTBEAT).build());
  }

  @ParameterizedTest
  @MethodSource("events")
  void readsBackWhatItWrites(MarketEvent event) {
    Parsed parsed = parse(MarketEventJson.write(event));
    assertThat(parsed.message()).isEmpty();
    assertThat(parsed.event())
        .usingRecursiveComparison()
        .withEqualsForType(Double::equals, Double.class)
        .isEqualTo(event);
  }

  @Test
  void fillsInWhatTheTextLeavesOut() {
    MarketEvent event = parseQuoted(TRADE).event();
    assertThat(event)
        .isEqualTo(event(EventKind.TRADE).at(1000).price(100.5).quantity(2).build())
        .extracting(MarketEvent::source, MarketEvent::position, MarketEvent::sequence)
        .containsExactly("market-0", 42L, 42L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        ",'colour':1}|UNPARSEABLE|colour is not a known field",
        ",'source':'x'}|UNPARSEABLE|source is not a known field",
        ",'venue':'x'}|UNPARSEABLE|venue is there twice",
        ",'price':'1'}|UNPARSEABLE|price must be a number, was 1",
        ",'price':null}|UNPARSEABLE|price must be a number, was null",
        ",'price':NaN,'quantity':1}|BAD_PRICE|price must be finite, was NaN",
        ",'price':1e999,'quantity':1}|BAD_PRICE|price must be finite, was 1e999",
        ",'price':1,'quantity':-Infinity}|BAD_SIZE|quantity must be finite, was -Infinity",
        ",'quantity':1}|BAD_PRICE|price is missing for TRADE",
        ",'price':1}|BAD_SIZE|quantity is missing for TRADE",
        ",'sequence':1.5}|UNPARSEABLE|sequence must be a 64-bit whole number, was 1.5",
        ",'sequence':92233720368547758080}|UNPARSEABLE|"
            + "sequence must be a 64-bit whole number, was 92233720368547758080",
        ",'side':'buy'}|UNPARSEABLE|side must be one of [BUY, SELL, UNKNOWN], was buy",
        ",'bar':{}}|UNPARSEABLE|bar.intervalMillis is missing",
        ",'bar':[]}|UNPARSEABLE|bar must be a JSON object, was [",
        ",'id':7}|UNPARSEABLE|id must be a text, was 7",
        ",'price':1,'quantity':1}{}|UNPARSEABLE|record must be one JSON object, more follows",
        ",'book':{'bidPrices':[1,'x']}}|UNPARSEABLE|book.bidPrices.1 must be a number, was x",
      })
  void namesFieldAndValueOfWhatIsWrong(String tail, RejectReason reason, String message) {
    Parsed parsed = parseQuoted(HEAD + tail);
    assertThat(parsed).isEqualTo(new Parsed(null, reason, message));
  }

  @ParameterizedTest
  @CsvSource({"kind,UNPARSEABLE", "venue,UNPARSEABLE", "instrument,UNPARSEABLE"})
  void requiresTheHead(String field, RejectReason reason) {
    Parsed parsed = parseQuoted(TRADE.replaceFirst("'" + field + "':'\\w+',", ""));
    assertThat(parsed).isEqualTo(new Parsed(null, reason, field + " is missing"));
  }

  @Test
  void requiresTheEventTime() {
    Parsed parsed = parseQuoted(TRADE.replace(",'eventTimeMillis':1000", ""));
    assertThat(parsed.message()).isEqualTo("eventTimeMillis is missing");
  }

  @Test
  void tellsAnUnknownKindFromABrokenRecord() {
    Parsed parsed = parseQuoted(TRADE.replace("'TRADE'", "'RUMOUR'"));
    assertThat(parsed.reason()).isEqualTo(RejectReason.UNKNOWN_TYPE);
    assertThat(parsed.message()).startsWith("kind must be one of").endsWith("was RUMOUR");
  }

  @Test
  void requiresThePayloadOfTheKind() {
    Parsed parsed = parseQuoted(TRADE.replace("'TRADE'", "'BAR'"));
    assertThat(parsed.message()).isEqualTo("bar is missing for BAR");
  }

  @Test
  void refusesThePayloadOfAnotherKind() {
    Parsed parsed = parseQuoted(TRADE.replace("}", ",'ticker':{}}"));
    assertThat(parsed.message()).isEqualTo("ticker must be absent for TRADE");
  }

  @Test
  void anOrderMayNameItsParticipantAndItsAction() {
    String order =
        HEAD.replace("TRADE", "ORDER") + ",'order':{'participant':'desk','action':'CANCEL'}}";
    assertThat(parseQuoted(order).event().order())
        .isEqualTo(new OrderMessage("desk", OrderAction.CANCEL));
    assertThat(parseQuoted(HEAD.replace("TRADE", "ORDER") + ",'order':{}}").event().order())
        .isEqualTo(new OrderMessage("", null));
    assertThat(parseQuoted(HEAD.replace("TRADE", "ORDER") + "}").event().order()).isNull();
  }

  @Test
  void refusesAnOrderOfAnotherKindAndAnActionThatIsNone() {
    assertThat(parseQuoted(TRADE.replace("}", ",'order':{}}")).message())
        .isEqualTo("order must be absent for TRADE");
    String order = HEAD.replace("TRADE", "ORDER") + ",'order':{'action':'AMEND'}}";
    assertThat(parseQuoted(order).message()).contains("action").contains("AMEND");
  }

  @Test
  void refusesABookWithUnequalSides() {
    String book = "'book':{'bidPrices':[1],'bidQuantities':[],'askPrices':[],'askQuantities':[]}}";
    Parsed parsed = parseQuoted(HEAD.replace("TRADE", "BOOK_DELTA") + "," + book);
    assertThat(parsed.message())
        .isEqualTo("book.bidQuantities must have one entry per price, 1, was 0");
  }

  @Test
  void refusesAnEmptyRecord() {
    assertThat(parse("").message()).isEqualTo("record must be a JSON object, was empty");
  }

  @Property(tries = 2000)
  void neverThrowsOnDamagedText(
      @ForAll @IntRange(max = 80) int at, @ForAll byte value, @ForAll boolean cut) {
    byte[] json = TRADE.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    json[at] = value;
    byte[] damaged = cut ? Arrays.copyOf(json, at) : json;
    assertThatCode(() -> MarketEventJson.parse(damaged, "s", 1)).doesNotThrowAnyException();
  }

  @Property(tries = 2000)
  void neverThrowsOnAnyBytes(@ForAll byte[] bytes) {
    assertThatCode(() -> MarketEventJson.parse(bytes, "s", 1)).doesNotThrowAnyException();
  }

  private static MarketEventBuilder event(EventKind kind) {
    return MarketEvent.of(kind, "binance", "BTCUSDT").from("market-0", 42).at(1_760_133_600_000L);
  }

  private static BookLevels book() {
    return new BookLevels(
        new double[] {99, 98}, new double[] {1, 2}, new double[] {101}, new double[] {0});
  }

  private static Parsed parseQuoted(String json) {
    return parse(json.replace('\'', '"'));
  }

  private static Parsed parse(String json) {
    return MarketEventJson.parse(json.getBytes(StandardCharsets.UTF_8), "market-0", 42);
  }
}
