package io.firebreak.consumer;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.ProvisionalStatus;
import java.util.Map;

/**
 * What one price calls for before its tick is decided, or the verdict on that, as far as a consumer
 * follows it. A pace has no number of its own: that of the static table counts.
 *
 * @param id what the verdict has in common with what it judges
 * @param scope scope id, {@code venue:VENUE|ASSET}
 * @param status raised, confirmed or withdrawn
 * @param action what to do
 * @param fallback what to do where that cannot be done
 * @param validUntilMillis not to be followed after this time
 */
public record ProvisionalNotice(
    String id,
    String scope,
    ProvisionalStatus status,
    BreakerAction action,
    BreakerAction fallback,
    long validUntilMillis) {

  /** A provisional signal as a record. */
  public static ProvisionalNotice of(ProvisionalSignal signal) {
    return new ProvisionalNotice(
        signal.id(),
        signal.scope(),
        signal.status(),
        signal.action(),
        signal.fallback(),
        signal.validUntilMillis());
  }

  /**
   * A provisional signal as a decoded JSON object.
   *
   * @throws IllegalArgumentException for a missing or wrong field
   */
  public static ProvisionalNotice of(Map<String, ?> object) {
    Fields fields = new Fields("provisional", object);
    return new ProvisionalNotice(
        fields.text("id"),
        fields.text("scope"),
        fields.word("status", ProvisionalStatus.class),
        fields.word("action", BreakerAction.class),
        fields.word("fallback", BreakerAction.class),
        fields.whole("validUntilMillis"));
  }

  /** True where it can be followed at a time. */
  boolean holds(long timeMillis) {
    return status != ProvisionalStatus.WITHDRAWN && timeMillis <= validUntilMillis;
  }
}
