package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.control.ControlFormat.Opened;
import io.firebreak.control.Envelope;
import java.util.ArrayList;
import java.util.List;

/**
 * An envelope as it travels: {@code {"payload": "...", "keyId": "...", "sequence": 1, "issuedAt":
 * "...", "signature": "..."}}. A message that is no JSON object with a payload is a document
 * without an envelope.
 */
public final class EnvelopeDocument {
  private static final String PAYLOAD = "payload";

  private EnvelopeDocument() {}

  /** Opens a message. */
  static Opened open(String message) {
    if (!message.stripLeading().startsWith("{")
        || message.length() > 2 * PolicyDocument.MAX_BYTES) {
      return new Opened(Envelope.unsigned(message), List.of());
    }
    try {
      JsonNode root = PolicyDocument.tree(message);
      return root.has(PAYLOAD)
          ? opened((ObjectNode) root)
          : new Opened(Envelope.unsigned(message), List.of());
    } catch (JsonProcessingException e) {
      return new Opened(null, List.of("message is not JSON: " + PolicyDocument.located(e)));
    }
  }

  /** Writes an envelope. */
  public static String write(Envelope envelope) {
    ObjectNode document = JsonFormat.mapper().createObjectNode();
    document.put(PAYLOAD, envelope.payload());
    document.put("keyId", envelope.keyId());
    document.put("sequence", envelope.sequence());
    if (!envelope.issuedAt().isEmpty()) {
      document.put("issuedAt", envelope.issuedAt());
    }
    document.put("signature", envelope.signature());
    return document.toString();
  }

  private static Opened opened(ObjectNode document) {
    List<String> errors = new ArrayList<>();
    RecordMerge merge = new RecordMerge(errors);
    merge.refuseUnknown(
        document, List.of(PAYLOAD, "keyId", "sequence", "issuedAt", "signature"), "envelope.");
    Envelope envelope =
        new Envelope(
            text(document, PAYLOAD, errors),
            text(document, "keyId", errors),
            merge.whole(0, document.get("sequence"), "envelope.sequence"),
            document.has("issuedAt") ? text(document, "issuedAt", errors) : "",
            text(document, "signature", errors));
    if (envelope.sequence() < 1) {
      errors.add("envelope.sequence must be at least 1, was " + envelope.sequence());
    }
    // A line feed in a field before the payload could make two envelopes of one signature.
    if ((envelope.keyId() + envelope.issuedAt()).indexOf('\n') >= 0) {
      errors.add("envelope.keyId and envelope.issuedAt must be one line each, had a line feed");
    }
    if (errors.isEmpty()) {
      return new Opened(envelope, errors);
    }
    // What is wrong with the document inside is told at once.
    if (document.path(PAYLOAD).isTextual()) {
      errors.addAll(PolicyDocuments.errors(envelope.payload()));
    }
    return new Opened(null, errors);
  }

  private static String text(ObjectNode document, String key, List<String> errors) {
    JsonNode node = document.path(key);
    if (!node.isTextual()) {
      errors.add("envelope." + key + " must be a text, was " + RecordMerge.shown(node));
    }
    return node.asText("");
  }
}
