package io.firebreak.job.codec;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.util.Set;

/**
 * The native JSON of a market event: the components of {@link MarketEvent} by name, except source
 * and position, which are where the text stands.
 *
 * <p>{@code kind}, {@code venue}, {@code instrument} and {@code eventTimeMillis} are required, and
 * what the kind needs ({@link MarketEventPayload}). Reading never throws: it gives an event or a
 * reason. Plausible prices, sizes and times are judged later; here they are only finite.
 */
public final class MarketEventJson {
  /** Components that the transport gives. */
  static final Set<String> GIVEN = Set.of("source", "position");

  /** Components that must be in the text. */
  static final Set<String> REQUIRED = Set.of("kind", "venue", "instrument", "eventTimeMillis");

  private static final int MAX_DEPTH = 4;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          // Read on purpose, so that the refusal can name the field that is NaN.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  private static final RecordShape<MarketEvent> SHAPE =
      RecordShape.of(MarketEvent.class)
          .without(GIVEN)
          .require(false, EventValues.OPTIONAL_WHOLE)
          .require(true, REQUIRED);

  private static final JsonMapper WRITER =
      JsonFormat.mapper().rebuild().addMixIn(MarketEvent.class, WithoutSource.class).build();

  private MarketEventJson() {}

  @JsonIgnoreProperties({"source", "position"})
  private interface WithoutSource {}

  /**
   * An event, or why there is none.
   *
   * @param event the event, null when refused
   * @param reason why it was refused, null for an event
   * @param message what was wrong, with field and value; empty for an event
   */
  public record Parsed(MarketEvent event, RejectReason reason, String message) {}

  /**
   * Reads one event as {@link #parse} does, if the text is a plain one: about a trade, say, with
   * its fields in one order. It allocates nothing but the event.
   *
   * @return the event, or null where {@code parse} must judge
   */
  public static MarketEvent plain(byte[] json, String source, long position) {
    return FlatEvents.read(json, source, position);
  }

  /**
   * Reads one event.
   *
   * @param json one JSON object in UTF-8
   * @param source file or topic that it came from
   * @param position line or offset in it
   */
  public static Parsed parse(byte[] json, String source, long position) {
    MarketEvent flat = FlatEvents.read(json, source, position);
    return flat == null ? strictly(json, source, position) : new Parsed(flat, null, "");
  }

  /** The reader that judges; the other one reads only what this one would read alike. */
  static Parsed strictly(byte[] json, String source, long position) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      MarketEvent event = event(parser, source, position);
      if (parser.nextToken() != null) {
        return refused(RejectReason.UNPARSEABLE, "record must be one JSON object, more follows");
      }
      MarketEventPayload.check(event);
      return new Parsed(event, null, "");
    } catch (JsonRefusal refusal) {
      return refused(refusal.reason(), refusal.getMessage());
    } catch (JsonProcessingException e) {
      return refused(
          RejectReason.UNPARSEABLE,
          "not JSON: " + JsonRefusal.shortened(e.getOriginalMessage().replace('\n', ' ')));
    } catch (IOException e) {
      return refused(RejectReason.UNPARSEABLE, "not UTF-8 text: " + e.getMessage());
    }
  }

  /** The event as JSON, without line breaks. */
  public static String write(MarketEvent event) {
    try {
      return WRITER.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "MarketEvent cannot be written: " + e.getOriginalMessage(), e);
    }
  }

  private static MarketEvent event(JsonParser parser, String source, long position)
      throws IOException, JsonRefusal {
    if (parser.currentToken() == null) {
      throw new JsonRefusal(RejectReason.UNPARSEABLE, "record must be a JSON object, was empty");
    }
    return EventValues.event(SHAPE.read(parser), source, position);
  }

  private static Parsed refused(RejectReason reason, String message) {
    return new Parsed(null, reason, message);
  }
}
