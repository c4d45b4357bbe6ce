package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the value that the parser stands at; a value of another type is refused, not converted. */
@FunctionalInterface
interface StrictValue {

  Object read(JsonParser parser) throws IOException, JsonRefusal;

  /** The reader of a component type. */
  static StrictValue of(Class<?> type) {
    if (type == String.class) {
      return StrictValue::text;
    } else if (type == long.class) {
      return StrictValue::whole;
    } else if (type == double.class) {
      return StrictValue::number;
    } else if (type == double[].class) {
      return StrictValue::numbers;
    } else if (type == boolean.class) {
      return StrictValue::flag;
    } else if (type.isEnum()) {
      return named(type);
    } else if (type.isRecord()) {
      RecordShape<?> shape = RecordShape.of(type.asSubclass(Record.class));
      return parser -> shape.create(shape.read(parser));
    }
    throw new IllegalArgumentException("no JSON form of " + type);
  }

  private static Object text(JsonParser parser) throws IOException, JsonRefusal {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw JsonRefusal.at(parser, RejectReason.UNPARSEABLE, "a text");
    }
    return parser.getText();
  }

  private static Object whole(JsonParser parser) throws IOException, JsonRefusal {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw JsonRefusal.at(parser, RejectReason.UNPARSEABLE, "a 64-bit whole number");
    }
    return parser.getLongValue();
  }

  private static Object number(JsonParser parser) throws IOException, JsonRefusal {
    return plainNumber(parser);
  }

  private static double plainNumber(JsonParser parser) throws IOException, JsonRefusal {
    if (!parser.currentToken().isNumeric()) {
      throw JsonRefusal.at(parser, RejectReason.UNPARSEABLE, "a number");
    }
    double value = parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw JsonRefusal.at(parser, reason(JsonRefusal.field(parser)), "finite");
    }
    return value;
  }

  /** Why a number is refused that is not finite, by what its field is. */
  static RejectReason reason(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return name.contains("quantit") || name.contains("base")
        ? RejectReason.BAD_SIZE
        : RejectReason.BAD_PRICE;
  }

  private static Object numbers(JsonParser parser) throws IOException, JsonRefusal {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw JsonRefusal.at(parser, RejectReason.UNPARSEABLE, "a list of numbers");
    }
    double[] values = new double[16];
    int size = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = plainNumber(parser);
    }
    return Arrays.copyOf(values, size);
  }

  private static Object flag(JsonParser parser) throws IOException, JsonRefusal {
    if (!parser.currentToken().isBoolean()) {
      throw JsonRefusal.at(parser, RejectReason.UNPARSEABLE, "true or false");
    }
    return parser.getBooleanValue();
  }

  private static StrictValue named(Class<?> type) {
    Map<String, Object> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), Function.identity()));
    String allowed = "one of " + Arrays.toString(type.getEnumConstants());
    return parser -> {
      Object constant =
          parser.currentToken() == JsonToken.VALUE_STRING ? byName.get(parser.getText()) : null;
      if (constant == null) {
        boolean kind = parser.currentName().equals("kind");
        throw JsonRefusal.at(
            parser, kind ? RejectReason.UNKNOWN_TYPE : RejectReason.UNPARSEABLE, allowed);
      }
      return constant;
    };
  }
}
