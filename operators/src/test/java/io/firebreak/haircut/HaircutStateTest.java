package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Presence;
import java.io.IOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.Test;

/** How the state is kept: by field, never by a generic serializer, and small. */
class HaircutStateTest {
  private static final int BOUND_BYTES = 4_096;

  @Test
  void isSerialisedByField() {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(HaircutState.class);
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(HaircutRecord.class);
  }

  @Test
  void staysBelowItsBoundWithADayOfRises() throws IOException {
    Risks risks = Risks.calm().ladder(new double[61]).bids(1).implied(3, Presence.PRESENT);
    HaircutRun run =
        HaircutRun.of(Policies.plain())
            .give(0, Risks.calm().volatility(0.1))
            .give(250, risks.price(Presence.PRESENT).volatility(3))
            .passTo(10 * Policies.DAY);
    DataOutputSerializer bytes = new DataOutputSerializer(BOUND_BYTES);
    TypeInformation.of(HaircutState.class)
        .createSerializer(new SerializerConfigImpl())
        .serialize(run.state(), bytes);
    assertThat(bytes.length()).isBetween(500, BOUND_BYTES);
  }
}
