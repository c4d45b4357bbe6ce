package io.firebreak.consumer;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerInstruction;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import java.util.List;
import java.util.Map;

/**
 * What a breaker asks for, as far as a consumer follows it.
 *
 * @param scope scope id
 * @param version which of two counts
 * @param state the state; effective, that is with what the scopes around it ask for
 * @param instructions the actions in force
 * @param validUntilMillis not to be followed after this time, unless the state is NORMAL
 */
public record BreakerNotice(
    String scope,
    Version version,
    BreakerState state,
    List<BreakerInstruction> instructions,
    long validUntilMillis)
    implements Notice {

  /** A signal as a record. */
  public static BreakerNotice of(BreakerSignal signal) {
    return new BreakerNotice(
        signal.scope(),
        new Version(signal.eventTimeMillis(), signal.sequence(), signal.revision()),
        signal.effective(),
        signal.instructions().isEmpty()
            ? List.of(first(signal))
            : List.copyOf(signal.instructions()),
        signal.validUntilMillis());
  }

  /** A signal of a release before there were several instructions has one. */
  private static BreakerInstruction first(BreakerSignal signal) {
    double share = signal.paceShare();
    return new BreakerInstruction(
        signal.action(),
        signal.fallback(),
        signal.paceUsdPerSecond(),
        Double.isNaN(share) ? 0 : 1_000,
        share,
        0);
  }

  /**
   * A signal as a decoded JSON object.
   *
   * @throws IllegalArgumentException for a missing or wrong field
   */
  public static BreakerNotice of(Map<String, ?> object) {
    Fields fields = new Fields("signal", object);
    return new BreakerNotice(
        fields.text("scope"),
        new Version(
            fields.whole("eventTimeMillis"), fields.whole("sequence"), fields.small("revision")),
        fields.word(fields.has("effective") ? "effective" : "to", BreakerState.class),
        instructions(fields),
        fields.whole("validUntilMillis"));
  }

  @Override
  public String key() {
    return scope;
  }

  /** True where it can be followed at a time. NORMAL is not renewed: heartbeats stand for it. */
  boolean holds(long timeMillis) {
    return state == BreakerState.NORMAL || timeMillis <= validUntilMillis;
  }

  private static List<BreakerInstruction> instructions(Fields fields) {
    if (!fields.has("instructions")) {
      double share = fields.number("paceShare");
      double usd = fields.number("paceUsdPerSecond");
      return List.of(instruction(fields, usd, Double.isNaN(share) ? 0 : 1_000, share));
    }
    return fields.objects("instructions").stream()
        .map(
            each ->
                instruction(
                    each,
                    each.number("usdPerInterval"),
                    each.whole("intervalMillis"),
                    each.number("fraction")))
        .toList();
  }

  private static BreakerInstruction instruction(
      Fields fields, double usdPerInterval, long intervalMillis, double fraction) {
    return new BreakerInstruction(
        fields.word("action", BreakerAction.class),
        fields.word("fallback", BreakerAction.class),
        usdPerInterval,
        intervalMillis,
        fraction,
        fields.has("graceUntilMillis") ? fields.whole("graceUntilMillis") : 0);
  }
}
