package io.firebreak.job.feed.cryptofeed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.RejectReason;
import java.io.IOException;

/** Single values of a message; each refusal names the field and the value. */
final class JsonValues {
  private JsonValues() {}

  /** A text or a number as text; empty where it is null. */
  static String text(JsonParser parser, String field) throws IOException, BadMessageException {
    return switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
      case VALUE_NULL -> "";
      default -> throw bad(RejectReason.UNPARSEABLE, field, "a text", shown(parser));
    };
  }

  /** A finite number or the text of one; NaN where it is null. */
  static double number(JsonParser parser, String field, RejectReason ifNotFinite)
      throws IOException, BadMessageException {
    double value =
        switch (parser.currentToken()) {
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
          case VALUE_STRING -> number(parser.getText(), field);
          case VALUE_NULL -> {
            yield Double.NaN;
          }
          default -> throw bad(RejectReason.UNPARSEABLE, field, "a number", shown(parser));
        };
    if (!Double.isFinite(value) && parser.currentToken() != JsonToken.VALUE_NULL) {
      throw bad(ifNotFinite, field, "finite", shown(parser));
    }
    return withoutSignOfZero(value);
  }

  /** A number that stands in a text: decimal, with or without an exponent. */
  static double number(String text, String field) throws BadMessageException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean decimal = (c >= '0' && c <= '9') || ".+-eE".indexOf(c) >= 0;
      if (!decimal) {
        throw bad(RejectReason.UNPARSEABLE, field, "a number", text);
      }
    }
    try {
      return withoutSignOfZero(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw bad(RejectReason.UNPARSEABLE, field, "a number", text);
    }
  }

  /** Plus zero takes the sign from a negative zero and changes nothing else. */
  static double withoutSignOfZero(double value) {
    return value + 0.0;
  }

  /** True or false; where it is neither, what was known before. */
  static Boolean truth(JsonParser parser, Boolean before) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> {
        parser.skipChildren();
        yield before;
      }
    };
  }

  static String shown(JsonParser parser) throws IOException {
    String text = parser.getText();
    return text == null ? "empty" : text;
  }

  static BadMessageException bad(RejectReason reason, String field, String allowed, String value) {
    return new BadMessageException(
        reason, field + " must be " + allowed + ", was " + BadMessageException.shortened(value));
  }
}
