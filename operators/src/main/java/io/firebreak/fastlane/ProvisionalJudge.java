package io.firebreak.fastlane;

import io.firebreak.model.BreakerState;
import io.firebreak.model.ProvisionalInput;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.ProvisionalStatus;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Confirms a provisional signal whose tick has left the breaker of the asset, or that of the venue
 * and asset, in a state at least as strict as it called for; withdraws any other. The breakers do
 * not hear of either, so that no decision depends on what was provisional.
 */
public final class ProvisionalJudge
    implements TickEngine<ProvisionalState, ProvisionalInput, ProvisionalSignal> {
  private static final long serialVersionUID = 1;

  @Override
  public Step<ProvisionalState, ProvisionalSignal> step(
      ProvisionalState before, Tick<ProvisionalInput> tick) {
    Map<String, BreakerState> raised = new HashMap<>(before == null ? Map.of() : before.raised());
    List<ProvisionalSignal> verdicts = new ArrayList<>();
    for (ProvisionalInput input : tick.inputs()) {
      if (input.signal() != null) {
        verdicts.add(input.signal().judged(verdict(input.signal(), raised)));
      } else if (input.state() == BreakerState.NORMAL) {
        raised.remove(input.scope());
      } else {
        raised.put(input.scope(), input.state());
      }
    }
    ProvisionalState after = raised.isEmpty() ? null : new ProvisionalState(raised);
    return new Step<>(after, verdicts, Step.NO_DEADLINE);
  }

  private static ProvisionalStatus verdict(
      ProvisionalSignal signal, Map<String, BreakerState> raised) {
    boolean asStrict =
        reaches(raised.get("asset:" + signal.asset()), signal.level())
            || reaches(raised.get(signal.scope()), signal.level());
    return asStrict ? ProvisionalStatus.CONFIRMED : ProvisionalStatus.WITHDRAWN;
  }

  private static boolean reaches(BreakerState state, BreakerState level) {
    return state != null && state.stricter(level) == state;
  }
}
