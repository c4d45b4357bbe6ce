package io.firebreak.job.codec;

import io.firebreak.model.MarketEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;

/** Writes market events with their own schema. */
final class AvroWriter {
  private static final Schema SCHEMA = EventSchema.avro();

  private AvroWriter() {}

  static void write(MarketEvent event, ByteArrayOutputStream to) {
    BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(to, null);
    try {
      new GenericDatumWriter<GenericRecord>(SCHEMA).write(record(event, SCHEMA), encoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GenericRecord record(Record from, Schema schema) {
    GenericRecord record = new GenericData.Record(schema);
    for (RecordComponent component : from.getClass().getRecordComponents()) {
      Schema.Field field = schema.getField(component.getName());
      if (field != null) {
        Object value = RecordParts.value(component, from);
        record.put(field.pos(), value(value, field.schema(), field.name()));
      }
    }
    return record;
  }

  private static Object value(Object value, Schema schema, String field) {
    if (value instanceof Double number) {
      return number.isNaN() ? null : finite(number, field);
    } else if (value instanceof double[] numbers) {
      return Arrays.stream(numbers).mapToObj(number -> finite(number, field)).toList();
    } else if (value instanceof Enum<?> constant) {
      return new GenericData.EnumSymbol(present(schema), constant.name());
    } else if (value instanceof Record inner) {
      return record(inner, present(schema));
    }
    return value;
  }

  private static Double finite(double number, String field) {
    if (Double.isInfinite(number)) {
      throw new IllegalArgumentException(field + " must be finite, was " + number);
    }
    return number;
  }

  private static Schema present(Schema schema) {
    return schema.isUnion() ? schema.getTypes().get(1) : schema;
  }
}
