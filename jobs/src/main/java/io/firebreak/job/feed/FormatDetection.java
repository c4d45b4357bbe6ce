package io.firebreak.job.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the format of a message by the names of its fields. Native events have {@code kind} and
 * {@code venue}; Tardis messages {@code type} and {@code exchange}, with times as texts; those of
 * cryptofeed {@code exchange} and {@code symbol}, with times as numbers.
 */
public final class FormatDetection {
  private static final JsonFactory FACTORY = new JsonFactory();

  private FormatDetection() {}

  /** The format, or empty where the bytes are no JSON object of a known one. */
  public static Optional<FeedFormat> of(byte[] message) {
    Map<String, JsonToken> fields = fields(message);
    if (isText(fields, "kind") && isText(fields, "venue")) {
      return Optional.of(FeedFormat.NATIVE);
    }
    // The type alone does not tell: in a trade of cryptofeed it is the order's.
    boolean timed = isText(fields, "localTimestamp") || isText(fields, "timestamp");
    if (isText(fields, "type") && isText(fields, "exchange") && timed) {
      return Optional.of(FeedFormat.TARDIS);
    }
    boolean counted = isNumber(fields, "receipt_timestamp") || isNumber(fields, "timestamp");
    if (isText(fields, "exchange") && isText(fields, "symbol") && counted) {
      return Optional.of(FeedFormat.CRYPTOFEED);
    }
    return Optional.empty();
  }

  private static boolean isText(Map<String, JsonToken> fields, String name) {
    return fields.get(name) == JsonToken.VALUE_STRING;
  }

  private static boolean isNumber(Map<String, JsonToken> fields, String name) {
    JsonToken token = fields.get(name);
    return token != null && token.isNumeric();
  }

  /** The fields of the outermost object; none where it is not whole. */
  private static Map<String, JsonToken> fields(byte[] message) {
    Map<String, JsonToken> fields = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(message)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Map.of();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        fields.put(name, parser.nextToken());
        parser.skipChildren();
      }
      return parser.currentToken() == JsonToken.END_OBJECT ? fields : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }
}
