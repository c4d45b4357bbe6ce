package io.firebreak.job.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.job.codec.JsonFormat;
import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"revision\":3}",
        "{\"a\":1,\"revision\":3}",
        "{\"a\":\"\u00e9\",\"revision\":3,\"instructions\":[{\"revision\":9}]}",
        "{\"said\":\"\\\"revision\\\":7\",\"of\":{\"revision\":8},\"revision\":3,\"z\":null}"
      })
  void isTheRecordsOwnWhereverItStands(String json) {
    assertThat(Revision.of(bytes(json))).isEqualTo(3);
    assertThat(text(Revision.with(bytes(json), 12)))
        .isEqualTo(json.replace("\"revision\":3", "\"revision\":12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[1]",
        "{\"of\":{\"revision\":8}}",
        "{\"revision\":null}",
        "{\"revision\":\"3\"}"
      })
  void thatOfAnotherRecordIsNone(String json) {
    assertThat(Revision.in(bytes(json))).isFalse();
    assertThatThrownBy(() -> Revision.of(bytes(json))).hasMessageContaining(json);
  }

  @Test
  void ofASignalIsFoundAmongWhatWasAppendedLater() {
    byte[] signal = bytes(JsonFormat.write(signal(4)));
    assertThat(Revision.of(signal)).isEqualTo(4);
    assertThat(text(Revision.with(signal, 5))).isEqualTo(JsonFormat.write(signal(5)));
  }

  private static BreakerSignal signal(int revision) {
    return new BreakerSignal(
        "asset:BTC@2",
        "asset:BTC",
        999,
        BreakerState.NORMAL,
        BreakerState.RESTRICT,
        BreakerAction.REFUSE_NEW_LEVERAGE,
        BreakerAction.REFUSE_NEW_LEVERAGE,
        Double.NaN,
        Double.NaN,
        0.02,
        71,
        "reason",
        "evidence",
        false,
        4_599,
        0,
        2,
        revision,
        BreakerState.RESTRICT,
        "cluster",
        List.of(),
        5e6);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
