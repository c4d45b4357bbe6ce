package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * When a policy or an override takes effect.
 *
 * @param millis event time, {@link Long#MIN_VALUE} where none is named
 * @param asap none is named: as soon as the rules of control allow
 */
record EffectiveFrom(long millis, boolean asap) {
  private static final EffectiveFrom ASAP = new EffectiveFrom(Long.MIN_VALUE, true);

  /** Reads a key of a document. */
  static EffectiveFrom take(ObjectNode document, String key, List<String> errors) {
    JsonNode node = document.get(key);
    if (node == null || (node.isTextual() && node.textValue().equals("asap"))) {
      return ASAP;
    }
    if (node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0) {
      return new EffectiveFrom(node.longValue(), false);
    }
    if (node.isTextual()) {
      try {
        long millis = OffsetDateTime.parse(node.textValue()).toInstant().toEpochMilli();
        return new EffectiveFrom(millis, false);
      } catch (DateTimeException | ArithmeticException e) {
        // Falls through to the one message that says what is allowed.
      }
    }
    errors.add(
        key
            + " must be an ISO-8601 time with an offset, epoch milliseconds or asap, was "
            + RecordMerge.shown(node));
    return ASAP;
  }
}
