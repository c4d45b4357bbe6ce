package io.firebreak.job.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/** Builds any record of the model, with chosen numbers missing. */
final class SampleRecords {
  private final long missing;
  private int numbers;
  private int values;

  private SampleRecords(long missing) {
    this.missing = missing;
  }

  /**
   * A record with a different value in each component.
   *
   * @param missing bit i: the i-th number of the record, nested records included, is NaN
   */
  static <R extends Record> R of(Class<R> type, long missing) {
    return new SampleRecords(missing).record(type);
  }

  /** How many numbers a record has that can be missing. */
  static int numbers(Class<? extends Record> type) {
    SampleRecords samples = new SampleRecords(0);
    samples.record(type);
    return samples.numbers;
  }

  private <R extends Record> R record(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] parts = new Object[components.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = value(components[i].getGenericType());
    }
    return RecordParts.create(type, parts);
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      Type item = list.getActualTypeArguments()[0];
      return List.of(value(item), value(item));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain.asSubclass(Record.class));
    } else if (plain == double.class) {
      return number();
    } else if (plain == double[].class) {
      return new double[] {number(), 1.5e-7, number()};
    }
    return plain.isEnum() ? plain.getEnumConstants()[1] : simple(plain);
  }

  private Object simple(Class<?> type) {
    values++;
    if (type == long.class) {
      return 1_760_133_600_000L + values;
    } else if (type == int.class) {
      return values;
    } else if (type == boolean.class) {
      return values % 2 == 0;
    }
    return "text \"" + values + "\" \u20ac\t";
  }

  private double number() {
    boolean absent = (missing >> numbers++ & 1) != 0;
    return absent ? Double.NaN : numbers / 3.0;
  }
}
