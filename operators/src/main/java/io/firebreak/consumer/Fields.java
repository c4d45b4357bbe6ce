package io.firebreak.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fields of a decoded JSON object, as any JSON library gives them: strings, numbers, booleans,
 * lists and maps. Unknown fields are ignored, so that a newer guard can say more.
 */
final class Fields {
  private final String what;
  private final Map<?, ?> fields;

  Fields(String what, Map<?, ?> fields) {
    this.what = what;
    this.fields = fields;
  }

  String text(String name) {
    return required(name, String.class);
  }

  long whole(String name) {
    Number number = required(name, Number.class);
    if (number.doubleValue() != Math.rint(number.doubleValue())) {
      throw wrong(name, "a whole number", number);
    }
    return number.longValue();
  }

  int small(String name) {
    return Math.toIntExact(whole(name));
  }

  /** NaN where the field is absent: the guard leaves out what it does not know. */
  double number(String name) {
    Object value = fields.get(name);
    return value == null ? Double.NaN : required(name, Number.class).doubleValue();
  }

  boolean truth(String name) {
    return required(name, Boolean.class);
  }

  boolean has(String name) {
    return fields.get(name) != null;
  }

  <E extends Enum<E>> E word(String name, Class<E> type) {
    String word = text(name);
    try {
      return Enum.valueOf(type, word);
    } catch (IllegalArgumentException e) {
      throw wrong(name, "one of " + List.of(type.getEnumConstants()), word);
    }
  }

  Fields object(String name) {
    return new Fields(what + "." + name, required(name, Map.class));
  }

  /** The objects of a list, empty where it is absent. */
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    if (has(name)) {
      for (Object item : required(name, List.class)) {
        if (!(item instanceof Map<?, ?> map)) {
          throw wrong(name, "a list of objects", item);
        }
        objects.add(new Fields(what + "." + name, map));
      }
    }
    return objects;
  }

  private <T> T required(String name, Class<T> type) {
    Object value = fields.get(name);
    if (!type.isInstance(value)) {
      throw wrong(name, "a " + type.getSimpleName(), value);
    }
    return type.cast(value);
  }

  private IllegalArgumentException wrong(String name, String allowed, Object value) {
    return new IllegalArgumentException(
        what + "." + name + " must be " + allowed + ", was " + value);
  }
}
