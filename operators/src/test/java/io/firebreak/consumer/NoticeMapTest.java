package io.firebreak.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.Heartbeat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Messages as decoded JSON objects. */
class NoticeMapTest {

  @Test
  void aHeartbeatReadsTheSameFromAMapAsFromTheRecord() {
    Map<String, Object> map =
        Map.of(
            "eventTimeMillis",
            1_000L,
            "blind",
            true,
            "assets",
            3,
            "raised",
            0,
            "validUntilMillis",
            6_000,
            "sequence",
            7,
            "revision",
            1);
    assertThat(HeartbeatNotice.of(map))
        .isEqualTo(HeartbeatNotice.of(new Heartbeat(1_000, true, 3, 0, 6_000, 7, 1)));
  }

  @Test
  void haircutsAndTheirStepsAreRead() {
    Map<String, Object> tier = Map.of("minUsdValue", 0, "discountRate", 0.9);
    Map<String, Object> posted = Map.of("bps", 1_000, "schedule", List.of(tier));
    Map<String, Object> step = Map.of("effectiveMillis", 9_000L, "bps", 1_100, "riseBps", 100);
    HaircutNotice notice =
        HaircutNotice.of(
            Map.of(
                "asset",
                "BTC",
                "eventTimeMillis",
                1L,
                "sequence",
                2L,
                "revision",
                0,
                "initial",
                posted,
                "maintenance",
                posted,
                "scheduled",
                List.of(step),
                "expiresMillis",
                5L));
    assertThat(notice)
        .isEqualTo(
            new HaircutNotice(
                "BTC",
                new Version(1, 2, 0),
                Notices.flat(1 - 0.9),
                Notices.flat(1 - 0.9),
                List.of(new HaircutStep(9_000, 1_100, 100)),
                5));
  }

  @Test
  void anUnknownActionNamesTheFieldAndWhatIsAllowed() {
    Map<String, Object> signal = new HashMap<>(signal());
    signal.put("action", "EXPLODE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakerNotice.of(signal))
        .withMessageStartingWith("signal.action must be one of [NONE, ")
        .withMessageEndingWith("was EXPLODE");
  }

  @Test
  void aMissingFieldIsNamed() {
    Map<String, Object> signal = new HashMap<>(signal());
    signal.remove("sequence");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakerNotice.of(signal))
        .withMessage("signal.sequence must be a Number, was null");
  }

  @Test
  void whatANewerGuardAddsIsIgnored() {
    Map<String, Object> signal = new HashMap<>(signal());
    signal.put("mood", "calm");
    assertThat(BreakerNotice.of(signal)).isEqualTo(BreakerNotice.of(signal()));
  }

  @Test
  void anUnknownPaceIsReadAsUnknown() {
    assertThat(BreakerNotice.of(signal()).instructions())
        .singleElement()
        .satisfies(
            instruction -> {
              assertThat(instruction.action()).isEqualTo(BreakerAction.PACE_LIQUIDATIONS);
              assertThat(instruction.usdPerInterval()).isNaN();
            });
  }

  private static Map<String, Object> signal() {
    return Map.of(
        "scope",
        "asset:BTC",
        "eventTimeMillis",
        1L,
        "sequence",
        1,
        "revision",
        0,
        "to",
        "PACE",
        "action",
        "PACE_LIQUIDATIONS",
        "fallback",
        "REFUSE_NEW_LEVERAGE",
        "paceShare",
        0.4,
        "validUntilMillis",
        10_000);
  }
}
