package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads one record type from a stream of tokens: each field at most once, none unknown.
 *
 * <p>An absent number is NaN, an absent text empty, an absent enum or record null. Whole numbers,
 * flags and lists have no such value and must be there.
 */
final class RecordShape<R extends Record> {
  private final Constructor<R> constructor;
  private final Object[] absent;
  private final StrictValue[] readers;
  private final Map<String, Integer> indices = new HashMap<>();
  private final String[] names;
  private final boolean[] required;

  private RecordShape(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
    readers = new StrictValue[components.length];
    absent = new Object[components.length];
    required = new boolean[components.length];
    for (int i = 0; i < components.length; i++) {
      Class<?> component = components[i].getType();
      readers[i] = StrictValue.of(component);
      absent[i] = component == double.class ? Double.NaN : component == String.class ? "" : null;
      required[i] = component == long.class || component == boolean.class || component.isArray();
      indices.put(names[i], i);
    }
    constructor = RecordParts.constructor(type);
  }

  static <R extends Record> RecordShape<R> of(Class<R> type) {
    return new RecordShape<>(type);
  }

  /** Components that the caller fills in: they are unknown in the text. */
  RecordShape<R> without(Set<String> given) {
    given.forEach(name -> required[indices.remove(name)] = false);
    return this;
  }

  /** Components that must, or need not, be in the text. */
  RecordShape<R> require(boolean must, Set<String> fields) {
    fields.forEach(name -> required[indices.get(name)] = must);
    return this;
  }

  /** The index of a component among the values. */
  int index(String component) {
    return Arrays.asList(names).indexOf(component);
  }

  /** The values of the object that the parser stands at, in the order of the components. */
  Object[] read(JsonParser parser) throws IOException, JsonRefusal {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw JsonRefusal.at(parser, RejectReason.UNPARSEABLE, "a JSON object");
    }
    Object[] values = absent.clone();
    long seen = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Integer index = indices.get(parser.currentName());
      if (index == null) {
        throw refusal(parser, "is not a known field");
      }
      if ((seen & 1L << index) != 0) {
        throw refusal(parser, "is there twice");
      }
      seen |= 1L << index;
      parser.nextToken();
      values[index] = readers[index].read(parser);
    }
    checkRequired(parser, seen);
    return values;
  }

  /** The record with these values. */
  R create(Object[] values) {
    return RecordParts.create(constructor, values);
  }

  private void checkRequired(JsonParser parser, long seen) throws JsonRefusal {
    for (int i = 0; i < names.length; i++) {
      if (required[i] && (seen & 1L << i) == 0) {
        String parent = JsonRefusal.field(parser);
        String field = parent.equals("record") ? names[i] : parent + "." + names[i];
        throw new JsonRefusal(RejectReason.UNPARSEABLE, field + " is missing");
      }
    }
  }

  private static JsonRefusal refusal(JsonParser parser, String what) {
    return new JsonRefusal(RejectReason.UNPARSEABLE, JsonRefusal.field(parser) + " " + what);
  }
}
