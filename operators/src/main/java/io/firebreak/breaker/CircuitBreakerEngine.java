package io.firebreak.breaker;

import io.firebreak.model.BreakerInput;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * The circuit breaker of one asset: graduated, typed, bounded (design section 7).
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

  @Override
  public Step<BreakerStatus, BreakerRecord> step(BreakerStatus state, Tick<BreakerInput> tick) {
    BreakerStatus before = state == null ? BreakerStatus.initial(scope(tick.key())) : state;
    if (tick.inputs().isEmpty()
        && tick.endMillis() < before.deadlineMillis()
        && tick.overrides().orders().isEmpty()) {
      return new Step<>(before, List.of(), before.deadlineMillis());
    }
    return decide(before, tick.inputs(), BreakerMoment.of(tick));
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

  /** The scope id of an asset. */
  private static String scope(String asset) {
    return "asset:" + asset;
  }
}
