package io.firebreak.breaker;

import io.firebreak.model.BreakerInput;
import io.firebreak.policy.ScopePolicy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * The circuit breaker of one scope: graduated, typed, bounded (design section 7).
 *
 * <ul>
 *   <li>Measures hold from their letter to the next; what must be sustained is judged at the tick
 *       that contains the start plus the hold.
 *   <li>At most one transition and one signal per tick.
 *   <li>An empty tick before the deadline changes nothing, so that it makes no difference how many
 *       of them are asked. A new policy counts from the next tick that has input or a deadline.
 *   <li>An alert calls for WATCH and restarts the dwell of any state.
 *   <li>While blind nothing is judged but limits: halts expire, reopenings go on, and blindness
 *       that lasts paces.
 * </ul>
 */
public final class CircuitBreakerEngine
    implements TickEngine<BreakerStatus, BreakerInput, BreakerRecord> {
  private static final long serialVersionUID = 1L;

  private final ReopenJitter jitter;

  /** Breakers whose halts end at their limit. */
  public CircuitBreakerEngine() {
    this(ReopenJitter.NONE);
  }

  /** Breakers whose halts may end before their limit. */
  public CircuitBreakerEngine(ReopenJitter jitter) {
    this.jitter = jitter;
  }

  @Override
  public Step<BreakerStatus, BreakerRecord> step(BreakerStatus state, Tick<BreakerInput> tick) {
    BreakerStatus before = state == null ? BreakerStatus.initial(scope(tick.key())) : state;
    if (tick.inputs().isEmpty()
        && tick.endMillis() < before.deadlineMillis()
        && tick.overrides().orders().isEmpty()) {
      return new Step<>(before, List.of(), before.deadlineMillis());
    }
    return decide(before, tick.inputs(), BreakerMoment.of(tick, jitter));
  }

  private static Step<BreakerStatus, BreakerRecord> decide(
      BreakerStatus before, List<BreakerInput> inputs, BreakerMoment now) {
    BreakerStatus heard = BreakerHearing.hear(before, inputs, now);
    BreakerVerdict verdict = BreakerJudge.judge(heard, BreakerHearing.alerted(inputs), now);
    BreakerStatus after = BreakerCourse.follow(heard, verdict, now);
    BreakerSpeech speech = new BreakerSpeech(before, after, verdict, now);
    BreakerStatus spoken = speech.due() ? after.with(speech.spoken()) : after;
    long deadline = BreakerDeadlines.next(spoken, now);
    List<BreakerRecord> records =
        speech.due()
            ? List.of(
                new BreakerRecord(
                    before, List.copyOf(inputs), speech.signal(), now.overrides().ofBreaker()))
            : List.of();
    return new Step<>(spoken.withDeadline(deadline), records, deadline);
  }

  /** The scope id of a key: an asset, or a scope by its id. */
  private static String scope(String key) {
    boolean named = key.equals(ScopePolicy.CLUSTER) || key.indexOf(':') >= 0;
    return named ? key : "asset:" + key;
  }
}
