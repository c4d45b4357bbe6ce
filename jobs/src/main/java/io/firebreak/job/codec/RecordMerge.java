package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays a tree of keys over a record: what the tree names is replaced, the rest stays. A key that is
 * unknown or of the wrong type is noted and the old value stays, so that all errors are found.
 */
final class RecordMerge {
  private final List<String> errors;
  private final Map<Class<?>, Record> newRows;

  RecordMerge(List<String> errors) {
    this(errors, Map.of());
  }

  /**
   * A merge.
   *
   * @param newRows what a new row of a table begins with, by its type; without it such a row must
   *     be complete
   */
  RecordMerge(List<String> errors, Map<Class<?>, Record> newRows) {
    this.errors = errors;
    this.newRows = newRows;
  }

  /** The record with the keys that stand under {@code key} of the parent, if any. */
  <R extends Record> R record(Class<R> type, R base, ObjectNode parent, String key) {
    JsonNode node = parent.get(key);
    return node == null ? base : type.cast(over(base, node, key));
  }

  /** A whole number, or the base where it is absent. */
  long whole(long base, JsonNode node, String path) {
    return node == null ? base : (Long) value(long.class, base, node, path);
  }

  /** Notes each key that is not among the allowed ones. */
  void refuseUnknown(ObjectNode node, List<String> allowed, String path) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                String field = JsonRefusal.shortened(path + name);
                errors.add(field + " is not a known key; allowed: " + allowed);
              }
            });
  }

  static String shown(JsonNode node) {
    return node == null || node.isMissingNode() ? "empty" : JsonRefusal.shortened(node.toString());
  }

  private Record over(Record base, JsonNode node, String path) {
    if (!(node instanceof ObjectNode object)) {
      refuse(path, "a map of keys", node);
      return base;
    }
    RecordComponent[] components = base.getClass().getRecordComponents();
    refuseUnknown(
        object, Arrays.stream(components).map(RecordComponent::getName).toList(), path + ".");
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      Object old = RecordParts.value(components[i], base);
      JsonNode given = object.get(name);
      values[i] =
          given == null
              ? old
              : value(components[i].getGenericType(), old, given, path + "." + name);
    }
    return RecordParts.create(base.getClass(), values);
  }

  private Object value(Type type, Object base, JsonNode node, String path) {
    if (type == double.class) {
      return node.isNumber() && Double.isFinite(node.doubleValue())
          ? (Object) node.doubleValue()
          : refuse(path, "a finite number", node, base);
    } else if (type == long.class) {
      return node.isIntegralNumber() && node.canConvertToLong()
          ? (Object) node.longValue()
          : refuse(path, "a whole number", node, base);
    } else if (type == int.class) {
      return node.isIntegralNumber() && node.canConvertToInt()
          ? (Object) node.intValue()
          : refuse(path, "a whole number", node, base);
    } else if (type == boolean.class) {
      return node.isBoolean()
          ? (Object) node.booleanValue()
          : refuse(path, "true or false", node, base);
    } else if (type == String.class) {
      return node.isTextual() ? node.textValue() : refuse(path, "a text", node, base);
    }
    return type instanceof ParameterizedType parameterized
        ? several(parameterized, base, node, path)
        : over((Record) base, node, path);
  }

  private Object several(ParameterizedType type, Object base, JsonNode node, String path) {
    if (type.getRawType() == List.class) {
      return type.getActualTypeArguments()[0] == Double.class
          ? numbers(base, node, path)
          : texts(base, node, path);
    }
    if (!(node instanceof ObjectNode object)) {
      return refuse(path, "a map of keys", node, base);
    }
    Map<String, Object> merged = new TreeMap<>();
    ((Map<?, ?>) base).forEach((key, value) -> merged.put((String) key, value));
    Class<?> rows = (Class<?>) type.getActualTypeArguments()[1];
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String at = path + "." + JsonRefusal.shortened(entry.getKey());
      Object old = merged.getOrDefault(entry.getKey(), newRows.get(rows));
      merged.put(
          entry.getKey(),
          rows.isRecord()
              ? row(old, merged, entry.getValue(), at)
              : value(String.class, old == null ? "" : old, entry.getValue(), at));
    }
    return Map.copyOf(merged);
  }

  /**
   * A row of a table of records: a new one has nothing to keep, so it must be complete but for its
   * own records, which have defaults.
   */
  private Record row(Object old, Map<String, Object> table, JsonNode node, String path) {
    if (old != null) {
      return over((Record) old, node, path);
    }
    // Any row will do as a stand-in: with the errors noted, its values are never used.
    Record standIn = withoutRecords((Record) table.values().iterator().next());
    for (RecordComponent component : standIn.getClass().getRecordComponents()) {
      boolean needed = !component.getType().isRecord();
      if (needed && node.isObject() && !node.has(component.getName())) {
        errors.add(path + "." + component.getName() + " is missing, and " + path + " is new");
      }
    }
    return over(standIn, node, path);
  }

  private static Record withoutRecords(Record row) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object value = RecordParts.value(components[i], row);
      values[i] = value instanceof Record ? null : value;
    }
    return RecordParts.create(row.getClass(), values);
  }

  private Object texts(Object base, JsonNode node, String path) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : node) {
      if (item.isTextual()) {
        texts.add(item.textValue());
      }
    }
    return node.isArray() && texts.size() == node.size()
        ? List.copyOf(texts)
        : refuse(path, "a list of texts", node, base);
  }

  private Object numbers(Object base, JsonNode node, String path) {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode item : node) {
      if (item.isNumber() && Double.isFinite(item.doubleValue())) {
        numbers.add(item.doubleValue());
      }
    }
    return node.isArray() && numbers.size() == node.size()
        ? List.copyOf(numbers)
        : refuse(path, "a list of finite numbers", node, base);
  }

  private Object refuse(String path, String allowed, JsonNode node, Object base) {
    refuse(path, allowed, node);
    return base;
  }

  private void refuse(String path, String allowed, JsonNode node) {
    errors.add(path + " must be " + allowed + ", was " + shown(node));
  }
}
