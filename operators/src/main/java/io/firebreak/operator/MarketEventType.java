package io.firebreak.operator;

import io.firebreak.model.MarketEvent;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** The type of market events to Flink: written by {@link MarketEventSerializer}. */
public final class MarketEventType extends TypeInformation<MarketEvent> {
  /** The only one. */
  public static final MarketEventType INSTANCE = new MarketEventType();

  private static final long serialVersionUID = 1;

  private MarketEventType() {}

  @Override
  public TypeSerializer<MarketEvent> createSerializer(SerializerConfig config) {
    return MarketEventSerializer.INSTANCE;
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<MarketEvent> getTypeClass() {
    return MarketEvent.class;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public String toString() {
    return "MarketEvent";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MarketEventType;
  }

  @Override
  public int hashCode() {
    return MarketEvent.class.hashCode();
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof MarketEventType;
  }
}
