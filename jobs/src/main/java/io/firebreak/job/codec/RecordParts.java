package io.firebreak.job.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Takes records apart and puts them together. */
final class RecordParts {
  private RecordParts() {}

  /** The value of a component. */
  static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** A record from the values of its components. */
  static <R extends Record> R create(Class<R> type, Object[] values) {
    return create(constructor(type), values);
  }

  /** A record from the values of its components, by its canonical constructor. */
  static <R extends Record> R create(Constructor<R> constructor, Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor + " refused its values", e);
    }
  }

  /** The canonical constructor. */
  static <R extends Record> Constructor<R> constructor(Class<R> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no canonical constructor of " + type, e);
    }
  }
}
