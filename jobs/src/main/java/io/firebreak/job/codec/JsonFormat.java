package io.firebreak.job.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * One JSON form for every record that goes out, the same bytes on every machine.
 *
 * <p>Components in their order, enums by name, doubles in the shortest form that reads back to the
 * same value (the writer is Jackson's own, so it does not change with the Java version). NaN and
 * null are absent; infinities are refused. Reading restores NaN; every other component is required.
 */
public final class JsonFormat {
  private static final JsonMapper MAPPER = newMapper();

  private JsonFormat() {}

  /**
   * A record as JSON, without line breaks.
   *
   * @throws IllegalArgumentException for an infinite number
   */
  public static String write(Record value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          value.getClass().getSimpleName() + " cannot be written: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The record that {@link #write} has written.
   *
   * @throws IllegalArgumentException for text that is not such a record
   */
  public static <R extends Record> R read(String json, Class<R> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  static JsonMapper mapper() {
    return MAPPER;
  }

  private static JsonMapper newMapper() {
    JsonFactory factory =
        new JsonFactoryBuilder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory)
        .addModule(new MissingNumbers())
        .serializationInclusion(JsonInclude.Include.NON_NULL)
        .withConfigOverride(double.class, o -> o.setInclude(MissingNumbers.KNOWN_ONLY))
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
