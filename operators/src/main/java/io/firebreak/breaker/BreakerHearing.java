package io.firebreak.breaker;

import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerState;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.policy.BreakerPolicy;
import java.util.List;

/** What a breaker learns from the letters and alerts of a tick, before it judges. */
final class BreakerHearing {
  /** Inputs that a signal cites; a tick with more of them cites their number. */
  private static final int CITED = 12;

  private BreakerHearing() {}

  /** The status with the measures, conditions and evidence of the tick. */
  static BreakerStatus hear(BreakerStatus before, List<BreakerInput> inputs, BreakerMoment now) {
    boolean blind = blind(before.clocks().blind(), inputs);
    // What is measured without a price is not trusted; the letter that ends blindness carries the
    // measures anew.
    List<BreakerInput> evidence = inputs.stream().filter(BreakerHearing::isEvidence).toList();
    BreakerMeasures measures = blind ? before.measures() : newest(before.measures(), inputs);
    BreakerClocks was = before.clocks();
    long since = alerted(inputs) ? BreakerClocks.NEVER : was.calmSinceMillis();
    BreakerPolicy policy = now.policy();
    BreakerClocks clocks =
        new BreakerClocks(
            now.since(blind, was.blindSinceMillis()),
            now.since(!blind && measures.score() >= policy.paceScore(), was.paceSinceMillis()),
            now.since(!blind && measures.score() >= policy.haltScore(), was.haltSinceMillis()),
            now.since(!blind && BreakerLevels.calm(before.state(), measures, policy), since),
            evidence.isEmpty() ? was.evidenceMillis() : now.endMillis());
    BreakerStatus heard = before.with(measures, clocks);
    return evidence.isEmpty()
        ? heard
        : surrounded(banded(heard, evidence), evidence).withEvidence(cited(evidence));
  }

  /** Inside an event the band keeps the width that it began with. */
  private static BreakerStatus banded(BreakerStatus heard, List<BreakerInput> inputs) {
    double fraction = heard.bandFraction();
    boolean free = heard.state() == BreakerState.NORMAL;
    for (BreakerInput input : inputs) {
      boolean known = input.letter() != null && input.letter().bandFraction() > 0;
      if (known && (free || Double.isNaN(fraction))) {
        fraction = input.letter().bandFraction();
      }
    }
    return heard.withBand(fraction);
  }

  private static BreakerStatus surrounded(BreakerStatus heard, List<BreakerInput> inputs) {
    BreakerStatus status = heard;
    for (BreakerInput input : inputs) {
      status = input.around() == null ? status : status.with(input.around());
    }
    return status;
  }

  /** The tick brought a cascade alert. */
  static boolean alerted(List<BreakerInput> inputs) {
    return inputs.stream().anyMatch(input -> input.alert() != null);
  }

  private static boolean blind(boolean before, List<BreakerInput> inputs) {
    boolean blind = before;
    for (BreakerInput input : inputs) {
      StressEvent letter = input.letter();
      if (letter != null && letter.kind() == StressKind.BLIND) {
        blind = true;
      } else if (letter != null && letter.kind() == StressKind.SIGHTED) {
        blind = false;
      }
    }
    return blind;
  }

  private static BreakerMeasures newest(BreakerMeasures before, List<BreakerInput> inputs) {
    BreakerMeasures measures = before;
    for (BreakerInput input : inputs) {
      if (input.letter() != null) {
        measures = measures.after(input.letter());
      }
    }
    return measures;
  }

  /** A letter of depth alone proves nothing, and keeps no state going. */
  private static boolean isEvidence(BreakerInput input) {
    return input.letter() == null || input.letter().kind() != StressKind.DEPTH;
  }

  private static String cited(List<BreakerInput> inputs) {
    StringBuilder cited = new StringBuilder();
    for (BreakerInput input : inputs.subList(0, Math.min(CITED, inputs.size()))) {
      cited.append(cited.isEmpty() ? "" : ",").append(name(input));
    }
    return inputs.size() > CITED
        ? cited.append(",+").append(inputs.size() - CITED).toString()
        : cited.toString();
  }

  private static String name(BreakerInput input) {
    if (input.around() != null) {
      return input.around().scope() + "=" + input.around().state();
    }
    if (input.notice() != null) {
      return "OVERRIDE#" + input.notice().sequence();
    }
    CascadeAlert alert = input.alert();
    return alert != null ? alert.id() : input.letter().kind() + "#" + input.letter().sequence();
  }
}
