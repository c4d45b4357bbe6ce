package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.policy.PolicyUse;
import java.util.List;

/**
 * The key that makes a policy a shadow: {@code shadow: true} starts one or replaces the one that
 * runs, {@code shadow: end}, beside version and effective time alone, ends it.
 */
final class ShadowKey {
  static final String NAME = "shadow";

  private static final String END = "end";
  private static final List<String> OF_AN_END = List.of("version", "effectiveFrom", NAME);

  private ShadowKey() {}

  /** Reads the key of a document. */
  static PolicyUse take(ObjectNode document, List<String> errors) {
    JsonNode node = document.get(NAME);
    if (node == null) {
      return PolicyUse.ACTIVE;
    }
    if (node.isBoolean()) {
      return node.booleanValue() ? PolicyUse.SHADOW : PolicyUse.ACTIVE;
    }
    if (!node.isTextual() || !node.textValue().equals(END)) {
      errors.add("shadow must be true, false or end, was " + RecordMerge.shown(node));
      return PolicyUse.ACTIVE;
    }
    new RecordMerge(errors).refuseUnknown(document, OF_AN_END, "");
    return PolicyUse.SHADOW_END;
  }

  /** Writes the key of what is no ordinary policy. */
  static void write(PolicyUse use, ObjectNode document) {
    switch (use) {
      case ACTIVE -> {}
      case SHADOW -> document.put(NAME, true);
      case SHADOW_END -> document.put(NAME, END);
    }
  }
}
