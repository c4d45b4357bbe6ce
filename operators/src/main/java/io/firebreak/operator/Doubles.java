package io.firebreak.operator;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Doubles of a record, one after the other; arrays with their length before them. */
final class Doubles {
  private Doubles() {}

  static void write(DataOutputView out, double... values) throws IOException {
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  static void writeArray(double[] values, DataOutputView out) throws IOException {
    out.writeInt(values.length);
    write(out, values);
  }

  static double[] readArray(DataInputView in) throws IOException {
    double[] values = new double[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }
}
