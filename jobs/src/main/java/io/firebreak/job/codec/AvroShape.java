package io.firebreak.job.codec;

import io.firebreak.model.RejectReason;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/**
 * Reads one record type from what a writer's schema describes: fields by name, others ignored.
 *
 * <p>A field that the writer does not have, or that is null, is unknown: a number NaN, a text
 * empty, an enum or record null. Whole numbers, flags and lists have no such value and must be
 * there.
 */
final class AvroShape<R extends Record> {
  private static final int NO_FIELD = -1;

  private final Class<R> type;
  private final RecordComponent[] components;
  private final int[] fields;
  private final AvroValue[] readers;
  private final boolean[] required;

  private AvroShape(Class<R> type) {
    this.type = type;
    components = type.getRecordComponents();
    fields = new int[components.length];
    readers = new AvroValue[components.length];
    required = new boolean[components.length];
  }

  /**
   * The reader of a record type.
   *
   * @param errors takes every reason why the schema cannot give such records
   */
  static <R extends Record> AvroShape<R> of(
      Class<R> type, Schema writer, Set<String> optional, List<String> errors) {
    AvroShape<R> shape = new AvroShape<>(type);
    for (int i = 0; i < shape.fields.length; i++) {
      RecordComponent component = shape.components[i];
      Class<?> of = component.getType();
      boolean absentByType =
          of == double.class || of == String.class || of.isEnum() || of.isRecord();
      shape.required[i] = !absentByType && !optional.contains(component.getName());
      shape.bind(i, writer.getField(component.getName()), writer.getName(), errors);
    }
    return shape;
  }

  /** Components that must be there although their type has an unknown. */
  AvroShape<R> require(Set<String> names, Schema writer, List<String> errors) {
    for (int i = 0; i < fields.length; i++) {
      if (names.contains(components[i].getName()) && !required[i]) {
        required[i] = true;
        missing(i, writer.getName(), errors);
      }
    }
    return this;
  }

  /** The values of a record, in the order of the components. */
  Object[] read(GenericRecord from, String path) throws JsonRefusal {
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      Object value = fields[i] == NO_FIELD ? null : from.get(fields[i]);
      if (value != null) {
        values[i] = readers[i].read(value, path + components[i].getName());
      } else if (required[i]) {
        throw new JsonRefusal(
            RejectReason.UNPARSEABLE, path + components[i].getName() + " is missing");
      } else {
        values[i] = absent(components[i].getType());
      }
    }
    return values;
  }

  /** The record itself. */
  R create(GenericRecord from, String path) throws JsonRefusal {
    return RecordParts.create(type, read(from, path));
  }

  private void bind(int i, Schema.Field field, String record, List<String> errors) {
    fields[i] = field == null ? NO_FIELD : field.pos();
    if (field == null) {
      missing(i, record, errors);
      return;
    }
    String path = record + "." + components[i].getName();
    readers[i] = AvroValue.of(components[i].getType(), field.schema(), path, errors);
  }

  private void missing(int i, String record, List<String> errors) {
    if (required[i] && fields[i] == NO_FIELD) {
      errors.add(record + "." + components[i].getName() + " is missing");
    }
  }

  private static Object absent(Class<?> type) {
    return type == double.class ? (Object) Double.NaN : type == String.class ? "" : null;
  }
}
