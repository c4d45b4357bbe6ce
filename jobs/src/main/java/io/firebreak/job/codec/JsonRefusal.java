package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonParser;
import io.firebreak.model.RejectReason;
import java.io.IOException;

/** Why a JSON text is not what it should be: the field, what is allowed, and the value. */
final class JsonRefusal extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_CHARACTERS = 80;

  private final RejectReason reason;

  JsonRefusal(RejectReason reason, String message) {
    // A refusal is an ordinary result of reading: a stack trace would cost more than the parsing.
    super(message, null, false, false);
    this.reason = reason;
  }

  static JsonRefusal at(JsonParser parser, RejectReason reason, String allowed) throws IOException {
    return new JsonRefusal(
        reason, field(parser) + " must be " + allowed + ", was " + shortened(parser.getText()));
  }

  RejectReason reason() {
    return reason;
  }

  /** The path of the field that the parser stands at, for example {@code book.bidPrices.3}. */
  static String field(JsonParser parser) {
    String path = parser.getParsingContext().pathAsPointer().toString();
    return path.isEmpty() ? "record" : shortened(path.substring(1).replace('/', '.'));
  }

  static String shortened(String text) {
    if (text == null) {
      return "nothing";
    }
    return text.length() <= SHOWN_CHARACTERS
        ? text
        : text.substring(0, SHOWN_CHARACTERS) + "... (" + text.length() + " characters)";
  }
}
