package io.firebreak.stress;

import io.firebreak.crash.OnsetState;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CrashLevel;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.PostedHaircut;
import io.firebreak.model.Presence;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.model.StressKind;
import io.firebreak.policy.CrashPolicy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Emits a letter when its condition begins to hold, and again at most every {@code repeatMillis}
 * while it does; a SEVERITY letter when a breaker could decide otherwise; BLIND and SIGHTED when
 * the price comes and goes; BLACKOUT once when it stays away; PRICE_RECOVERY once for a fall at
 * speed; CRASH_ONSET for a fall that weighs enough, and again when it is worse; DEPTH when the bids
 * are other than the last letter said, see {@link DepthChange}. So an asset sends at most a few
 * letters a minute, whatever its event rate.
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
    letters.blackout();
    StressState after = letters.state();
    boolean waits = after.blackoutMillis() > 0;
    return new Step<>(after, letters.sent, waits ? after.blackoutMillis() : Step.NO_DEADLINE);
  }

  private static StressState unseen() {
    long[] never = new long[StressKind.values().length];
    Arrays.fill(never, Long.MIN_VALUE);
    return new StressState(never, 0, true, null, 0, 0, null, null, Double.NaN);
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
    private long blackoutMillis;
    private FlashMemory flash;
    private OnsetState onset;
    private CrashLevel crashLevel = CrashLevel.CALM;
    private double depthUsd;

    Letters(StressState before, Tick<StressInput> tick) {
      this.tick = tick;
      lastMillis = unseen().lastMillis();
      // A restored state may be of a shorter alphabet.
      System.arraycopy(before.lastMillis(), 0, lastMillis, 0, before.lastMillis().length);
      severity = before.severity();
      blind = before.blind();
      risk = before.risk();
      sequence = before.sequence();
      blackoutMillis = before.blackoutMillis();
      flash = before.flash();
      onset = before.onset();
      depthUsd = before.depthUsd();
      if (risk != null) {
        crashLevel = crash().level();
      }
    }

    StressState state() {
      return new StressState(
          lastMillis, severity, blind, risk, sequence, blackoutMillis, flash, onset, depthUsd);
    }

    void judge(AssetRisk measured) {
      risk = measured;
      CrashJudge crash = crash();
      crashLevel = crash.level();
      sight(measured.coverage().price() != Presence.PRESENT);
      List<Judgement> judgements = Alphabet.judge(measured, tick.policy().stress(), crashLevel);
      judgements.forEach(this::spell);
      if (crash.isNews(onset)) {
        send(crash.judgement());
      }
      onset = crash.after(onset);
      recover(judgements);
      long code = SeverityLevels.code(measured.score(), crashLevel, tick.policy().breaker());
      if (code != severity) {
        severity = code;
        send(Judgement.event(StressKind.SEVERITY, measured.score().score()));
      }
      depth(new DepthChange(depthUsd, measured.liquidity().bidUsd()));
    }

    /**
     * A fall is news at once, a rise as seldom as any letter that is repeated; blind, neither is.
     */
    private void depth(DepthChange change) {
      double share = tick.policy().breaker().limits().paceChangeShare();
      if (!blind && change.fell(share)) {
        send(change.judgement(share));
      } else if (!blind && change.rose(share)) {
        spell(change.judgement(share));
      }
    }

    private CrashJudge crash() {
      return CrashJudge.of(risk, tick);
    }

    /** A raised haircut is stress of our own making. */
    void step(HaircutDecision decision) {
      if (risk != null) {
        spell(raised(StressKind.HAIRCUT_STEP, decision.initial()));
        spell(raised(StressKind.MAINTENANCE_STEP, decision.maintenance()));
      }
    }

    /** Still blind when the time has come: by input or by deadline. */
    void blackout() {
      if (blackoutMillis > 0 && tick.endMillis() >= blackoutMillis) {
        long allowed = tick.policy().stress().fault().blackoutMillis();
        double blindSeconds = (tick.endMillis() - blackoutMillis + allowed) / 1e3;
        blackoutMillis = 0;
        send(new Judgement(StressKind.BLACKOUT, true, blindSeconds, Double.NaN, allowed / 1e3));
      }
    }

    private Judgement raised(StressKind kind, PostedHaircut haircut) {
      int steps = haircut.bps() - haircut.previousBps();
      boolean holds = haircut.previousBps() >= 0 && steps > 0;
      int least = tick.policy().haircut().minStepBps();
      return new Judgement(kind, holds, steps, haircut.previousBps(), least);
    }

    /** A recovery is told once; then the fall is forgotten. */
    private void recover(List<Judgement> judgements) {
      CrashPolicy policy = tick.policy().stress().crash();
      boolean falling =
          judgements.stream().anyMatch(j -> j.kind() == StressKind.FLASH_FALL && j.holds());
      flash = FlashMemory.after(flash, risk, falling, policy);
      if (flash != null) {
        Judgement recovery = flash.recovery(risk.priceUsd(), policy);
        if (recovery.holds()) {
          flash = null;
          spell(recovery);
        }
      }
    }

    private void sight(boolean nowBlind) {
      if (nowBlind != blind) {
        blind = nowBlind;
        StressKind kind = nowBlind ? StressKind.BLIND : StressKind.SIGHTED;
        blackoutMillis =
            nowBlind ? tick.endMillis() + tick.policy().stress().fault().blackoutMillis() : 0;
        send(Judgement.event(kind, risk.coverage().venuesFresh()));
      }
    }

    private void spell(Judgement judgement) {
      if (!judgement.holds()) {
        return;
      }
      int slot = Arrays.asList(StressKind.values()).indexOf(judgement.kind());
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
      depthUsd = risk.liquidity().bidUsd();
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
              tick.policy().version(),
              sequence,
              judgement.subject(),
              risk.coverage().confidence(),
              risk.score().bandFraction(),
              crashLevel));
    }
  }
}
