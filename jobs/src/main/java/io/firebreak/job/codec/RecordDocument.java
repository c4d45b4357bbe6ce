package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record as people write it, in YAML or JSON: what is left out keeps the value of a base, unknown
 * keys and wrong types are refused together.
 */
public final class RecordDocument {
  private static final String ROOT = "document";

  private RecordDocument() {}

  /**
   * Reads a document over a base.
   *
   * @param text the document
   * @param base values of what it leaves out
   * @param errors takes every error, each naming key, value and what is allowed
   */
  public static <R extends Record> R over(String text, R base, List<String> errors) {
    return over(text, base, Map.of(), errors);
  }

  /**
   * Reads a document over a base.
   *
   * @param text the document
   * @param base values of what it leaves out
   * @param newRows values of what it leaves out of a new row in a table, by the type of the row
   * @param errors takes every error, each naming key, value and what is allowed
   */
  public static <R extends Record> R over(
      String text, R base, Map<Class<?>, Record> newRows, List<String> errors) {
    try {
      JsonNode root = PolicyDocument.tree(text);
      if (!(root instanceof ObjectNode document)) {
        errors.add("the document must be a map of keys, was " + RecordMerge.shown(root));
        return base;
      }
      List<String> found = new ArrayList<>();
      ObjectNode parent = document.objectNode();
      parent.set(ROOT, document);
      @SuppressWarnings("unchecked")
      Class<R> type = (Class<R>) base.getClass();
      R read = new RecordMerge(found, newRows).record(type, base, parent, ROOT);
      found.forEach(error -> errors.add(error.substring(ROOT.length() + 1)));
      return read;
    } catch (JsonProcessingException e) {
      errors.add("the document is not YAML or JSON: " + PolicyDocument.located(e));
      return base;
    }
  }
}
