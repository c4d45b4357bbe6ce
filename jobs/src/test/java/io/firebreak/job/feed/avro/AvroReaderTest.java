package io.firebreak.job.feed.avro;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import io.firebreak.job.codec.EventSchema;
import io.firebreak.job.codec.MarketEventAvro;
import io.firebreak.job.feed.FeedFormat;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvroReaderTest {
  private static final MarketEvent TRADE =
      MarketEvent.of(EventKind.TRADE, "v", "i")
          .from("t-0", 7)
          .at(1000)
          .price(1)
          .quantity(2)
          .build();
  private static final byte[] BYTES = MarketEventAvro.write(TRADE);

  @TempDir Path directory;
  private final List<String> errors = new ArrayList<>();

  @Test
  void readsPlainMessagesOfTheBundledSchema() {
    assertThat(read(FeedFormat.AVRO.reader(), BYTES)).isEqualTo(Ingested.of(TRADE));
  }

  @Test
  void readsConfluentMessagesOfAKnownSchema() {
    FeedReader reader = AvroReader.of(confluent(Map.of("7", "")), errors);
    assertThat(read(reader, framed(7, BYTES))).isEqualTo(Ingested.of(TRADE));
    assertThat(errors).isEmpty();
  }

  @Test
  void guessesNoSchema() {
    FeedReader reader = AvroReader.of(confluent(Map.of("7", "", "300", "")), errors);
    assertThat(read(reader, framed(8, BYTES)).deadLetter().message())
        .isEqualTo("schema id must be one of [7, 300], was 8");
  }

  @Test
  void keepsTheWholeMessageThatCannotBeRead() {
    String original = read(FeedFormat.AVRO.reader(), new byte[] {1, -1}).deadLetter().original();
    assertThat(Base64.getDecoder().decode(original.substring("base64:".length())))
        .containsExactly(1, -1);
  }

  @Test
  void wantsTheHeaderOfConfluentMessages() {
    FeedReader reader = AvroReader.of(confluent(Map.of("7", "")), errors);
    assertThat(read(reader, new byte[] {0, 0, 0, 7}).deadLetter().message())
        .startsWith("record must begin with a zero byte");
    assertThat(read(reader, new byte[] {1, 0, 0, 0, 7, 0}).deadLetter().message())
        .startsWith("record must begin with a zero byte");
  }

  @Test
  void travelsToTheTaskThatReads() throws Exception {
    FeedReader reader = AvroReader.of(confluent(Map.of("7", "")), errors);
    read(reader, framed(7, BYTES));
    assertThat(read(InstantiationUtil.clone(reader), framed(7, BYTES)).event()).isNotNull();
  }

  @Test
  void asksTheRegistryOnceForEachSchema() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer registry = registry(asked);
    try {
      FeedReader reader = AvroReader.of(registered(address(registry)), errors);
      assertThat(errors).isEmpty();
      assertThat(read(reader, framed(9, BYTES)).event()).isEqualTo(TRADE);
      assertThat(read(reader, framed(9, BYTES)).event()).isEqualTo(TRADE);
      assertThat(asked).hasValue(1);
      assertThat(read(reader, framed(10, BYTES)).deadLetter().message())
          .isEqualTo("schema 10 is not in the registry");
    } finally {
      registry.stop(0);
    }
  }

  @Test
  void namesARegistryThatDoesNotAnswer() throws IOException {
    HttpServer registry = registry(new AtomicInteger());
    String address = address(registry);
    registry.stop(0);
    AvroReader.of(registered(address), errors);
    assertThat(errors)
        .singleElement()
        .asString()
        .startsWith("avro.registry must be a schema registry that answers, was " + address + " (");
  }

  @Test
  void namesEverythingThatIsWrongWithTheOptions() throws IOException {
    Path rubbish = Files.writeString(directory.resolve("rubbish.avsc"), "{\"type\":\"int\"}");
    AvroReader.of(
        new AvroOptions(
            "confluent", "", Map.of("x", "", "1", rubbish.toString(), "2", "absent"), "ftp://r"),
        errors);
    assertThat(errors)
        .anyMatch(e -> e.equals("a key of avro.schemas must be a 32-bit whole number, was x"))
        .anyMatch(e -> e.endsWith("rubbish.avsc: Avro schema must be a record, was int"))
        .anyMatch(e -> e.startsWith("avro.schemas.2 must be a file with an Avro schema"))
        .anyMatch(e -> e.contains("avro.registry") && e.contains("must begin with http"))
        .hasSize(4);
  }

  @Test
  void wantsToKnowTheSchemasOfConfluentMessages() {
    AvroReader.of(confluent(Map.of()), errors);
    assertThat(errors).singleElement().asString().startsWith("avro.schemas or avro.registry must");
  }

  @Property(tries = 2000)
  void givesOneRecordForAnyBytes(@ForAll byte[] bytes) {
    assertThat(read(FeedFormat.AVRO.reader(), bytes)).isNotNull();
    FeedReader numbered = AvroReader.of(confluent(Map.of("7", "")), new ArrayList<>());
    assertThat(read(numbered, framed(7, bytes))).isNotNull();
  }

  private static Ingested read(FeedReader reader, byte[] bytes) {
    List<Ingested> found = new ArrayList<>();
    reader.read(new FeedMessage(bytes, "t", "t-0", 7, 900), found::add);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static AvroOptions confluent(Map<String, String> schemas) {
    return new AvroOptions("confluent", "", schemas, "");
  }

  private static AvroOptions registered(String address) {
    return new AvroOptions("confluent", "", Map.of(), address);
  }

  private static byte[] framed(int id, byte[] bytes) {
    return ByteBuffer.allocate(5 + bytes.length).put((byte) 0).putInt(id).put(bytes).array();
  }

  private static String address(HttpServer server) {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Has schema 9, which is the bundled one. */
  private static HttpServer registry(AtomicInteger asked) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if (path.equals("/schemas/ids/9")) {
            asked.incrementAndGet();
          }
          byte[] answer = answer(path).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.length == 0 ? 404 : 200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String answer(String path) {
    return switch (path) {
      case "/schemas/types" -> "[\"AVRO\"]";
      case "/schemas/ids/9" ->
          JsonNodeFactory.instance
              .objectNode()
              .put("schema", EventSchema.avro().toString())
              .toString();
      default -> "";
    };
  }
}
