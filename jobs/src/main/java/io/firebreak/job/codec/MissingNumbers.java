package io.firebreak.job.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** NaN in memory is an absent component, or {@code null} in a list of numbers. */
final class MissingNumbers extends SimpleModule {
  /** Leaves out a component that is NaN. */
  static final JsonInclude.Value KNOWN_ONLY =
      JsonInclude.Value.construct(JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS)
          .withValueFilter(NotANumber.class);

  private static final long serialVersionUID = 1L;

  MissingNumbers() {
    addSerializer(double.class, new NumberWriter());
    addSerializer(double[].class, new NumbersWriter());
    addDeserializer(double.class, new NumberReader());
    addDeserializer(double[].class, new NumbersReader());
  }

  private static void write(double value, JsonGenerator out) throws IOException {
    if (Double.isNaN(value)) {
      out.writeNull();
    } else if (Double.isInfinite(value)) {
      throw new JsonMappingException(
          out, out.getOutputContext().getCurrentName() + " must be finite, was " + value);
    } else {
      out.writeNumber(value);
    }
  }

  /** Equal to the values that are left out, which is how Jackson asks a filter. */
  static final class NotANumber {
    @Override
    public boolean equals(Object value) {
      return value instanceof Double number && Double.isNaN(number);
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  private static final class NumberWriter extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      write(value, out);
    }
  }

  private static final class NumbersWriter extends JsonSerializer<double[]> {
    @Override
    public void serialize(double[] values, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartArray(values, values.length);
      for (double value : values) {
        write(value, out);
      }
      out.writeEndArray();
    }
  }

  private static final class NumberReader extends JsonDeserializer<Double> {
    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (!in.currentToken().isNumeric()) {
        return (Double) context.handleUnexpectedToken(double.class, in);
      }
      return in.getDoubleValue();
    }

    @Override
    public Double getNullValue(DeserializationContext context) {
      return Double.NaN;
    }
  }

  private static final class NumbersReader extends JsonDeserializer<double[]> {
    @Override
    public double[] deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.currentToken() != JsonToken.START_ARRAY) {
        return (double[]) context.handleUnexpectedToken(double[].class, in);
      }
      Double[] values = context.readValue(in, Double[].class);
      return Arrays.stream(values).flatMapToDouble(v -> DoubleStream.of(orNaN(v))).toArray();
    }

    private static double orNaN(Double value) {
      return value == null ? Double.NaN : value;
    }
  }
}
