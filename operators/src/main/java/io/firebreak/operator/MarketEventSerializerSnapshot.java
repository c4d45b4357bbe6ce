package io.firebreak.operator;

import io.firebreak.model.MarketEvent;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.java.typeutils.runtime.PojoSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * What a savepoint knows of the layout of market events. Savepoints of release 0.1 hold them as
 * records of Flink's own; these are read by their own serializer and written by this one from then
 * on.
 */
public final class MarketEventSerializerSnapshot implements TypeSerializerSnapshot<MarketEvent> {
  /** Version 1 knew no orders; what it wrote is read alike. */
  private static final int VERSION = 2;

  @Override
  public int getCurrentVersion() {
    return VERSION;
  }

  @Override
  public void writeSnapshot(DataOutputView out) {
    // The version says all.
  }

  @Override
  public void readSnapshot(int readVersion, DataInputView in, ClassLoader loader)
      throws IOException {
    if (readVersion < 1 || readVersion > VERSION) {
      throw new IOException(
          "layout of market events must be version 1 to " + VERSION + ", was " + readVersion);
    }
  }

  @Override
  public TypeSerializer<MarketEvent> restoreSerializer() {
    return MarketEventSerializer.INSTANCE;
  }

  @Override
  public TypeSerializerSchemaCompatibility<MarketEvent> resolveSchemaCompatibility(
      TypeSerializerSnapshot<MarketEvent> before) {
    if (before instanceof MarketEventSerializerSnapshot) {
      return TypeSerializerSchemaCompatibility.compatibleAsIs();
    }
    return before instanceof PojoSerializerSnapshot
        ? TypeSerializerSchemaCompatibility.compatibleAfterMigration()
        : TypeSerializerSchemaCompatibility.incompatible();
  }
}
