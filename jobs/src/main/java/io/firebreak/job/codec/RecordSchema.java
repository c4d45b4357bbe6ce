package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.function.Predicate;

/** The JSON Schema (draft 2020-12) of a record type, from its components. */
final class RecordSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean gaps;

  private RecordSchema(boolean gaps) {
    this.gaps = gaps;
  }

  /** Of records that {@link JsonFormat} writes: a list of numbers may have gaps. */
  static RecordSchema ofWritten() {
    return new RecordSchema(true);
  }

  /** Of records that are read strictly: a list of numbers has numbers only. */
  static RecordSchema ofRead() {
    return new RecordSchema(false);
  }

  /** A document of its own; its name is {@code urn:firebreak:schema:NAME}. */
  static ObjectNode document(String name, ObjectNode body) {
    ObjectNode document = NODES.objectNode();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$id", "urn:firebreak:schema:" + name);
    document.setAll(body);
    return document;
  }

  /** The schema of a record in which whatever can be absent in memory may be absent in JSON. */
  ObjectNode of(Class<?> type) {
    return of(type, Set.of(), component -> component.getType() != double.class);
  }

  /**
   * The schema of a record.
   *
   * @param left components that have no field
   * @param required whether the field of a component must be there
   */
  ObjectNode of(Class<?> type, Set<String> left, Predicate<RecordComponent> required) {
    ObjectNode schema = typed("object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode names = NODES.arrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      if (!left.contains(component.getName())) {
        properties.set(component.getName(), property(component));
        if (required.test(component)) {
          names.add(component.getName());
        }
      }
    }
    schema.set("required", names);
    schema.put("additionalProperties", false);
    return schema;
  }

  private ObjectNode property(RecordComponent component) {
    ObjectNode property = value(component.getGenericType());
    String unit = Units.of(component.getName());
    if (!unit.isEmpty()) {
      property.put("description", unit);
    }
    return property;
  }

  private ObjectNode value(Type type) {
    if (type instanceof ParameterizedType list) {
      ObjectNode array = typed("array");
      array.set("items", value(list.getActualTypeArguments()[0]));
      return array;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return of(plain);
    } else if (plain.isEnum()) {
      return named(plain);
    } else if (plain == double[].class) {
      ObjectNode array = typed("array");
      array.set("items", gaps ? numberOrNull() : typed("number"));
      return array;
    }
    return typed(primitive(plain));
  }

  private static String primitive(Class<?> type) {
    if (type == String.class) {
      return "string";
    } else if (type == boolean.class) {
      return "boolean";
    } else if (type == double.class) {
      return "number";
    } else if (type == long.class || type == int.class) {
      return "integer";
    }
    throw new IllegalArgumentException("no JSON Schema of " + type);
  }

  private static ObjectNode named(Class<?> type) {
    ObjectNode schema = typed("string");
    ArrayNode names = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      names.add(((Enum<?>) constant).name());
    }
    return schema;
  }

  private static ObjectNode numberOrNull() {
    ObjectNode schema = NODES.objectNode();
    schema.putArray("type").add("number").add("null");
    return schema;
  }

  private static ObjectNode typed(String type) {
    return NODES.objectNode().put("type", type);
  }
}
