package io.firebreak.job.codec;

import io.firebreak.model.RejectReason;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/** Turns what Avro read, which is not null, into the value of a component. */
@FunctionalInterface
interface AvroValue {

  Object read(Object value, String path) throws JsonRefusal;

  /**
   * The reader of a component type.
   *
   * @param errors takes the reason why the writer's type cannot become the component's
   */
  static AvroValue of(Class<?> type, Schema writer, String path, List<String> errors) {
    List<Schema> branches =
        writer.isUnion()
            ? writer.getTypes().stream().filter(s -> s.getType() != Schema.Type.NULL).toList()
            : List.of(writer);
    Set<Schema.Type> allowed = allowed(type);
    boolean several = type.isRecord() && branches.size() != 1;
    if (several || !branches.stream().allMatch(branch -> allowed.contains(branch.getType()))) {
      errors.add(
          path + " must be of type " + allowed + ", was " + JsonRefusal.shortened("" + writer));
      return (value, at) -> value;
    }
    return type.isRecord() ? nested(type, branches.get(0), errors) : plain(type, path);
  }

  private static Set<Schema.Type> allowed(Class<?> type) {
    if (type == String.class || type.isEnum()) {
      return EnumSet.of(Schema.Type.STRING, Schema.Type.ENUM);
    } else if (type == long.class) {
      return EnumSet.of(Schema.Type.INT, Schema.Type.LONG);
    } else if (type == double.class) {
      return EnumSet.of(Schema.Type.INT, Schema.Type.LONG, Schema.Type.FLOAT, Schema.Type.DOUBLE);
    } else if (type == boolean.class) {
      return EnumSet.of(Schema.Type.BOOLEAN);
    } else if (type == double[].class) {
      return EnumSet.of(Schema.Type.ARRAY);
    } else if (type.isRecord()) {
      return EnumSet.of(Schema.Type.RECORD);
    }
    throw new IllegalArgumentException("no Avro form of " + type);
  }

  private static AvroValue plain(Class<?> type, String field) {
    if (type.isEnum()) {
      return named(type, field);
    } else if (type == String.class) {
      return (value, path) -> value.toString();
    } else if (type == long.class) {
      return (value, path) -> ((Number) value).longValue();
    } else if (type == double.class) {
      return AvroValue::number;
    } else if (type == double[].class) {
      return AvroValue::numbers;
    }
    return (value, path) -> value;
  }

  private static AvroValue nested(Class<?> type, Schema writer, List<String> errors) {
    AvroShape<?> shape = AvroShape.of(type.asSubclass(Record.class), writer, Set.of(), errors);
    return (value, path) -> shape.create((GenericRecord) value, path + ".");
  }

  private static Object number(Object value, String path) throws JsonRefusal {
    if (!(value instanceof Number number)) {
      throw new JsonRefusal(RejectReason.UNPARSEABLE, path + " must be a number, was " + value);
    }
    double known = number.doubleValue();
    if (!Double.isFinite(known)) {
      throw new JsonRefusal(StrictValue.reason(path), path + " must be finite, was " + known);
    }
    return known;
  }

  private static Object numbers(Object value, String path) throws JsonRefusal {
    double[] numbers = new double[((Collection<?>) value).size()];
    int i = 0;
    for (Object item : (Collection<?>) value) {
      numbers[i] = (Double) number(item, path + "." + i);
      i++;
    }
    return numbers;
  }

  private static AvroValue named(Class<?> type, String field) {
    Map<String, Object> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), Function.identity()));
    RejectReason reason =
        field.endsWith(".kind") ? RejectReason.UNKNOWN_TYPE : RejectReason.UNPARSEABLE;
    return (value, path) -> {
      Object constant = byName.get(value.toString());
      if (constant == null) {
        String allowed = Arrays.toString(type.getEnumConstants());
        String shown = JsonRefusal.shortened(value.toString());
        throw new JsonRefusal(reason, path + " must be one of " + allowed + ", was " + shown);
      }
      return constant;
    };
  }
}
