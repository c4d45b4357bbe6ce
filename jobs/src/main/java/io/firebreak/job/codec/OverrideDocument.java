package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverrideAction;
import io.firebreak.control.OverrideProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An override as people write it, in YAML or JSON: {@code override} (halt, release, pin, mute),
 * {@code scope}, {@code operator}, {@code reason}, {@code ttl} (15m, or milliseconds), {@code from}
 * (a time, or asap); a pin names {@code initialBps}, {@code maintenanceBps} and {@code atLeast}.
 */
final class OverrideDocument {
  private static final String KEY = "override";
  private static final List<String> KEYS =
      List.of(
          KEY,
          "scope",
          "operator",
          "reason",
          "ttl",
          "from",
          "initialBps",
          "maintenanceBps",
          "atLeast");

  private OverrideDocument() {}

  /** Whether a document is an override, well made or not. */
  static boolean is(String text) {
    try {
      return text.length() <= PolicyDocument.MAX_BYTES && PolicyDocument.tree(text).has(KEY);
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Reads a document that {@link #is} an override. */
  static OverrideProposal parse(String text) {
    List<String> errors = new ArrayList<>();
    ObjectNode document;
    try {
      document = (ObjectNode) PolicyDocument.tree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an override", e);
    }
    new RecordMerge(errors).refuseUnknown(document, KEYS, "");
    return new OverrideProposal(
        action(document, errors),
        text(document, "scope", errors),
        text(document, "operator", errors),
        text(document, "reason", errors),
        EffectiveFrom.take(document, "from", errors).millis(),
        ttl(document, errors),
        bps(document, "initialBps", errors),
        bps(document, "maintenanceBps", errors),
        atLeast(document, errors),
        errors);
  }

  private static OverrideAction action(ObjectNode document, List<String> errors) {
    String name = document.path(KEY).asText("").toUpperCase(Locale.ROOT);
    for (OverrideAction action : OverrideAction.values()) {
      if (action.name().equals(name)) {
        return action;
      }
    }
    errors.add(
        "override must be halt, release, pin or mute, was " + RecordMerge.shown(document.get(KEY)));
    return null;
  }

  private static long ttl(ObjectNode document, List<String> errors) {
    long millis = Durations.millis(document.path("ttl"));
    if (millis < 0) {
      errors.add(
          "ttl must be a duration such as 15m, or milliseconds, was "
              + RecordMerge.shown(document.get("ttl")));
    }
    return Math.max(0, millis);
  }

  private static int bps(ObjectNode document, String key, List<String> errors) {
    JsonNode node = document.get(key);
    if (node == null) {
      return OperatorOverride.UNPINNED;
    }
    if (!node.isInt() || node.intValue() < 0) {
      errors.add(key + " must be a whole number from 0, was " + RecordMerge.shown(node));
    }
    return Math.max(0, node.asInt());
  }

  private static boolean atLeast(ObjectNode document, List<String> errors) {
    JsonNode node = document.get("atLeast");
    if (node != null && !node.isBoolean()) {
      errors.add("atLeast must be true or false, was " + RecordMerge.shown(node));
    }
    return node != null && node.asBoolean();
  }

  private static String text(ObjectNode document, String key, List<String> errors) {
    JsonNode node = document.path(key);
    if (!node.isTextual()) {
      errors.add(key + " must be a text, was " + RecordMerge.shown(node));
    }
    return node.asText("");
  }
}
