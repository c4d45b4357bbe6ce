package io.firebreak.operator;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Any record, with as little or as much in it as its components can hold. */
final class FilledRecords {
  private FilledRecords() {}

  /** Every reference null, every number unknown. */
  static <T> T bare(Class<T> type) {
    return build(type, false);
  }

  /** Every component set, all the way down. */
  static <T> T full(Class<T> type) {
    return build(type, true);
  }

  private static <T> T build(Class<T> type, boolean full) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(part -> value(part.getGenericType(), full)).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + type, e);
    }
  }

  private static Object value(Type type, boolean full) {
    if (type instanceof ParameterizedType generic) {
      return full ? collection(generic) : null;
    }
    Class<?> plain = (Class<?>) type;
    return plain.isPrimitive() ? primitive(plain) : full ? reference(plain) : null;
  }

  private static Object primitive(Class<?> type) {
    return switch (type.getName()) {
      case "double" -> Double.NaN;
      case "float" -> Float.NaN;
      case "long" -> Long.MIN_VALUE;
      case "int" -> Integer.MIN_VALUE;
      case "boolean" -> true;
      default -> throw new IllegalArgumentException("no sample of " + type);
    };
  }

  private static Object reference(Class<?> type) {
    if (type == String.class) {
      return "USDé";
    }
    if (type == Double.class) {
      return 2.5;
    }
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[constants.length - 1];
    }
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 2);
      Array.set(array, 0, primitive(type.getComponentType()));
      return array;
    }
    return full(type);
  }

  private static Object collection(ParameterizedType type) {
    Object first = value(type.getActualTypeArguments()[0], true);
    return type.getRawType() == Map.class
        ? Map.of(first, value(type.getActualTypeArguments()[1], true))
        : List.of(first);
  }
}
