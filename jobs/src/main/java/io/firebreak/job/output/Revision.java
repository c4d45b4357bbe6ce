package io.firebreak.job.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The revision in a record's JSON: the field of that name of the record itself, wherever records
 * that grow have left it. All else stays byte for byte as it was written.
 */
final class Revision {
  private record Span(int start, int end) {}

  private static final String FIELD = "revision";
  private static final JsonFactory JSON = new JsonFactory();

  private Revision() {}

  static boolean in(byte[] json) {
    return find(json) != null;
  }

  static int of(byte[] json) {
    Span span = required(json);
    String digits = text(Arrays.copyOfRange(json, span.start, span.end));
    return Integer.parseInt(digits);
  }

  static byte[] with(byte[] json, int revision) {
    Span span = required(json);
    ByteArrayOutputStream replaced = new ByteArrayOutputStream(json.length + 2);
    replaced.write(json, 0, span.start);
    replaced.writeBytes(Integer.toString(revision).getBytes(StandardCharsets.UTF_8));
    replaced.write(json, span.end, json.length - span.end);
    return replaced.toByteArray();
  }

  private static Span required(byte[] json) {
    Span span = find(json);
    if (span == null) {
      throw new IllegalArgumentException("no revision in " + text(json));
    }
    return span;
  }

  private static Span find(byte[] json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return find(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("not a record: " + text(json), e);
    }
  }

  private static Span find(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return null;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals(FIELD);
      JsonToken value = parser.nextToken();
      if (found && value == JsonToken.VALUE_NUMBER_INT) {
        int start = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        return new Span(start, start + parser.getTextLength());
      }
      parser.skipChildren();
    }
    return null;
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
