package io.firebreak;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** States as a checkpoint writes them and a restore reads them. */
public final class Snapshots {
  private Snapshots() {}

  /** The state after a restore. */
  public static <T> T restored(T state) {
    try {
      return serializer(state).deserialize(new DataInputDeserializer(bytes(state)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The state as it is written. */
  public static <T> byte[] bytes(T state) {
    DataOutputSerializer out = new DataOutputSerializer(1 << 10);
    try {
      serializer(state).serialize(state, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.getCopyOfBuffer();
  }

  private static <T> TypeSerializer<T> serializer(T state) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) state.getClass();
    return TypeInformation.of(type).createSerializer(new SerializerConfigImpl());
  }
}
