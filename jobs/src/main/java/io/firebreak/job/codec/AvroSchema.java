package io.firebreak.job.codec;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.avro.Schema;

/**
 * The Avro schema of a record type, from its components.
 *
 * <p>What need not be there has a default, null or an empty text, so that a writer may leave the
 * field out of its schema. Enums have none: a symbol that is not known is refused, not guessed.
 */
final class AvroSchema {
  private final String namespace;

  AvroSchema(String namespace) {
    this.namespace = namespace;
  }

  /**
   * The schema of a record.
   *
   * @param left components that have no field
   * @param required whether the field of a component must be there
   */
  Schema of(Class<?> type, Set<String> left, Predicate<RecordComponent> required) {
    List<Schema.Field> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (!left.contains(component.getName())) {
        fields.add(field(component, required.test(component)));
      }
    }
    return Schema.createRecord(type.getSimpleName(), null, namespace, false, fields);
  }

  private Schema.Field field(RecordComponent component, boolean required) {
    Schema schema = value(component.getType());
    String unit = Units.of(component.getName());
    String doc = unit.isEmpty() ? null : unit;
    if (required) {
      return new Schema.Field(component.getName(), schema, doc);
    } else if (component.getType() == String.class) {
      return new Schema.Field(component.getName(), schema, doc, "");
    }
    Schema optional = Schema.createUnion(Schema.create(Schema.Type.NULL), schema);
    return new Schema.Field(component.getName(), optional, doc, Schema.Field.NULL_DEFAULT_VALUE);
  }

  private Schema value(Class<?> type) {
    if (type.isRecord()) {
      return of(type, Set.of(), component -> component.getType() != double.class);
    } else if (type.isEnum()) {
      List<String> names =
          Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
      return Schema.createEnum(type.getSimpleName(), null, namespace, names);
    } else if (type == double[].class) {
      return Schema.createArray(Schema.create(Schema.Type.DOUBLE));
    }
    return Schema.create(primitive(type));
  }

  private static Schema.Type primitive(Class<?> type) {
    if (type == String.class) {
      return Schema.Type.STRING;
    } else if (type == boolean.class) {
      return Schema.Type.BOOLEAN;
    } else if (type == double.class) {
      return Schema.Type.DOUBLE;
    } else if (type == long.class) {
      return Schema.Type.LONG;
    }
    throw new IllegalArgumentException("no Avro schema of " + type);
  }
}
