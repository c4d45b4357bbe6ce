package io.firebreak.policy;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A policy as single values by their paths. */
final class PolicyValues {
  private PolicyValues() {}

  /** Every value of a record by {@code prefix.component}; O(values). */
  static SortedMap<String, Object> of(String prefix, Record section) {
    SortedMap<String, Object> values = new TreeMap<>();
    add(prefix, section, values);
    return values;
  }

  private static void add(String path, Object value, SortedMap<String, Object> values) {
    if (value instanceof Record section) {
      for (RecordComponent component : section.getClass().getRecordComponents()) {
        add(path + "." + component.getName(), component(component, section), values);
      }
    } else if (value instanceof Map<?, ?> table) {
      table.forEach((key, row) -> add(path + "." + key, row, values));
    } else {
      values.put(path, value);
    }
  }

  private static Object component(RecordComponent component, Record section) {
    try {
      return component.getAccessor().invoke(section);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
