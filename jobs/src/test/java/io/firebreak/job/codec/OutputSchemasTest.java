package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.model.MarketEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputSchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> names() {
    return OutputSchemas.documents().keySet().stream();
  }

  static Stream<String> outputs() {
    return OutputSchemas.records().keySet().stream();
  }

  static Stream<MarketEvent> events() {
    return MarketEventJsonTest.events();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isCheckedInAsGenerated(String name) throws IOException {
    try (InputStream file = OutputSchemas.class.getResourceAsStream("/schema/" + name + ".json")) {
      assertThat(file).as("run OutputSchemas.main on src/main/resources/schema").isNotNull();
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(OutputSchemas.documents().get(name));
    }
  }

  @Test
  void avroIsCheckedInAsGenerated() throws IOException {
    String name = "/schema/" + EventSchema.NAME + ".avsc";
    try (InputStream file = OutputSchemas.class.getResourceAsStream(name)) {
      assertThat(file).as("run OutputSchemas.main on src/main/resources/schema").isNotNull();
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(OutputSchemas.avro());
    }
  }

  @Test
  void avroHasTheFieldsOfJson() {
    assertThat(EventSchema.avro().getFields())
        .extracting(Schema.Field::name)
        .containsExactlyElementsOf(() -> EventSchema.document().get("properties").fieldNames());
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void describesWhatIsWritten(String name) throws IOException {
    for (long missing : new long[] {0, -1, 0x5555_5555_5555_5555L}) {
      Record sample = SampleRecords.of(OutputSchemas.records().get(name), missing);
      assertThat(breaches(schema(name), JSON.readTree(JsonFormat.write(sample)), name)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void describesEveryKindOfEvent(MarketEvent event) throws IOException {
    JsonNode json = JSON.readTree(MarketEventJson.write(event));
    assertThat(breaches(schema(EventSchema.NAME), json, "event")).isEmpty();
  }

  @Test
  void saysTheUnitOfANumber() throws IOException {
    JsonNode properties = schema("breaker-signal.v1").get("properties");
    assertThat(properties.at("/paceUsdPerSecond/description").textValue())
        .isEqualTo("US dollars per second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"asset-metrics.v1", "market-risk.v1"})
  void everyMeasureSaysItsUnit(String name) throws IOException {
    assertThat(withoutUnit(schema(name), name)).isEmpty();
  }

  @Test
  void requiresWhatCannotBeMissing() throws IOException {
    assertThat(schema("clock-tick.v1").get("required"))
        .map(JsonNode::textValue)
        .contains("clockMillis");
  }

  /** Fields with numbers, counts aside, that have no description. */
  private static List<String> withoutUnit(JsonNode schema, String path) {
    List<String> found = new ArrayList<>();
    JsonNode number = schema.path("items").isMissingNode() ? schema : schema.get("items");
    boolean measure = number.path("type").toString().contains("number");
    if (measure && !schema.has("description")) {
      found.add(path);
    }
    number
        .path("properties")
        .properties()
        .forEach(field -> found.addAll(withoutUnit(field.getValue(), path + "." + field.getKey())));
    return found;
  }

  private static JsonNode schema(String name) throws IOException {
    return JSON.readTree(OutputSchemas.documents().get(name));
  }

  /** The part of JSON Schema that the generator uses. */
  private static List<String> breaches(JsonNode schema, JsonNode value, String path) {
    List<String> found = new ArrayList<>();
    if (!allows(schema.get("type"), value)) {
      found.add(path + " is " + value.getNodeType());
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      found.add(path + " is " + value);
    }
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.textValue())) {
        found.add(path + " lacks " + name);
      }
    }
    value
        .properties()
        .forEach(
            field -> {
              JsonNode inner = schema.path("properties").path(field.getKey());
              found.addAll(breaches(inner, field.getValue(), path + "." + field.getKey()));
            });
    if (value.isArray()) {
      value.forEach(item -> found.addAll(breaches(schema.get("items"), item, path + "[]")));
    }
    return found;
  }

  private static boolean allows(JsonNode type, JsonNode value) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      return Stream.of(type.get(0), type.get(1)).anyMatch(one -> allows(one, value));
    }
    return switch (type.textValue()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      default -> value.isNull();
    };
  }

  private static boolean contains(JsonNode constants, JsonNode value) {
    for (JsonNode constant : constants) {
      if (constant.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
