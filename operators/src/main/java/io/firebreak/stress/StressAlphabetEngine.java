package io.firebreak.stress;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.Presence;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.model.StressKind;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Emits a letter when its condition begins to hold, and again at most every {@code repeatMillis}
 * while it does; a SEVERITY letter when a breaker could decide otherwise; BLIND and SIGHTED when
 * the price comes and goes. So an asset sends at most a few letters a minute, whatever its event
 * rate.
 */
public final class StressAlphabetEngine
    implements TickEngine<StressState, StressInput, StressEvent> {
  private static final long serialVersionUID = 1;

  @Override
  public Step<StressState, StressEvent> step(StressState before, Tick<StressInput> tick) {
    Letters letters = new Letters(before == null ? unseen() : before, tick);
    for (StressInput input : tick.inputs()) {
      if (input.risk() != null) {
        letters.judge(input.risk());
      } else {
        letters.step(input.haircut());
      }
    }
    return new Step<>(letters.state(), letters.sent, Step.NO_DEADLINE);
  }

  private static StressState unseen() {
    long[] never = new long[StressKind.values().length];
    Arrays.fill(never, Long.MIN_VALUE);
    return new StressState(never, 0, true, null, 0);
  }

  /** The letters of one tick. */
  private static final class Letters {
    private final Tick<StressInput> tick;
    private final long[] lastMillis;
    private final List<StressEvent> sent = new ArrayList<>();
    private long severity;
    private boolean blind;
    private AssetRisk risk;
    private long sequence;

    Letters(StressState before, Tick<StressInput> tick) {
      this.tick = tick;
      lastMillis = unseen().lastMillis();
      // A restored state may be of a shorter alphabet.
      System.arraycopy(before.lastMillis(), 0, lastMillis, 0, before.lastMillis().length);
      severity = before.severity();
      blind = before.blind();
      risk = before.risk();
      sequence = before.sequence();
    }

    StressState state() {
      return new StressState(lastMillis, severity, blind, risk, sequence);
    }

    void judge(AssetRisk measured) {
      risk = measured;
      sight(measured.coverage().price() != Presence.PRESENT);
      Alphabet.judge(measured, tick.policy().stress()).forEach(this::spell);
      long code = SeverityLevels.code(measured.score(), tick.policy().breaker());
      if (code != severity) {
        severity = code;
        send(
            new Judgement(
                StressKind.SEVERITY, true, measured.score().score(), Double.NaN, Double.NaN));
      }
    }

    /** A raised initial haircut is stress of our own making. */
    void step(HaircutDecision decision) {
      int bps = decision.initial().bps();
      int previousBps = decision.initial().previousBps();
      if (risk != null && previousBps >= 0 && bps > previousBps) {
        send(
            new Judgement(
                StressKind.HAIRCUT_STEP,
                true,
                bps - previousBps,
                previousBps,
                tick.policy().haircut().minStepBps()));
      }
    }

    private void sight(boolean nowBlind) {
      if (nowBlind != blind) {
        blind = nowBlind;
        StressKind kind = nowBlind ? StressKind.BLIND : StressKind.SIGHTED;
        send(new Judgement(kind, true, risk.coverage().venuesFresh(), Double.NaN, Double.NaN));
      }
    }

    private void spell(Judgement judgement) {
      int slot = Arrays.asList(StressKind.values()).indexOf(judgement.kind());
      if (!judgement.holds()) {
        return;
      }
      long due =
          lastMillis[slot] == Long.MIN_VALUE
              ? Long.MIN_VALUE
              : lastMillis[slot] + tick.policy().stress().repeatMillis();
      if (tick.endMillis() >= due) {
        lastMillis[slot] = tick.endMillis();
        send(judgement);
      }
    }

    private void send(Judgement judgement) {
      sequence++;
      sent.add(
          new StressEvent(
              risk.asset(),
              tick.endMillis(),
              judgement.kind(),
              judgement.magnitude(),
              judgement.baseline(),
              judgement.threshold(),
              risk.score().score(),
              risk.score().fragility(),
              risk.score().families(),
              risk.score().bandHit(),
              risk.liquidity().bidUsd(),
              risk.priceUsd(),
              !Double.isNaN(risk.score().fuel()),
              risk.policyVersion(),
              sequence,
              risk.score().bandFraction()));
    }
  }
}
