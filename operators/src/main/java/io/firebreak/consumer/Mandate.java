package io.firebreak.consumer;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerInstruction;
import io.firebreak.model.Operation;
import io.firebreak.model.OperationTable;
import io.firebreak.model.Permission;
import java.util.ArrayList;
import java.util.List;

/**
 * What one scope asks of this consumer at a moment.
 *
 * @param scope scope id
 * @param instructions what the consumer does, after fallbacks
 * @param terms what counts where an instruction has no number
 * @param basis what it stands on
 * @param nowMillis the moment
 */
record Mandate(
    String scope,
    List<BreakerInstruction> instructions,
    StaticTerms terms,
    Basis basis,
    long nowMillis) {
  private static final long SECOND = 1_000;

  /** What a scope asks for, given what was heard of it (null for nothing) and the guard's life. */
  static Mandate of(String scope, BreakerNotice heard, boolean alive, Setting setting) {
    StaticTerms terms = setting.settings().table().terms(ScopeChain.asset(scope));
    boolean holds = heard != null && heard.holds(setting.nowMillis());
    List<BreakerInstruction> asked = new ArrayList<>();
    if (holds) {
      heard.instructions().forEach(each -> asked.add(doable(each, setting.settings())));
    }
    boolean expired = heard != null && !holds;
    if (!alive || expired) {
      terms.actions().forEach(action -> asked.add(fixed(action, setting.settings())));
    }
    Basis basis = alive ? Basis.GUARD : Basis.SILENT;
    return new Mandate(
        scope, asked, terms, alive && expired ? Basis.EXPIRED : basis, setting.nowMillis());
  }

  /** What a provisional signal asks for: its action, and for PACE what that state implies. */
  static Mandate of(ProvisionalNotice heard, Setting setting) {
    ConsumerSettings settings = setting.settings();
    List<BreakerInstruction> asked = new ArrayList<>();
    asked.add(fixed(settings.doable(heard.action(), heard.fallback()), settings));
    if (heard.action() == BreakerAction.PACE_LIQUIDATIONS) {
      asked.add(fixed(BreakerAction.REFUSE_NEW_LEVERAGE, settings));
    }
    StaticTerms terms = settings.table().terms(ScopeChain.asset(heard.scope()));
    return new Mandate(heard.scope(), asked, terms, Basis.PROVISIONAL, setting.nowMillis());
  }

  /** The limit that it sets to liquidations. */
  PaceAnswer pace() {
    PaceAnswer pace = PaceAnswer.unlimited(basis);
    for (BreakerInstruction instruction : instructions) {
      pace = pace.slower(pace(instruction));
    }
    return pace;
  }

  /** What it says of an operation. */
  OperationAnswer answer(Operation operation) {
    OperationAnswer answer = OperationAnswer.allowed(basis);
    for (BreakerInstruction each : instructions) {
      boolean grace = operation == Operation.LIQUIDATE && nowMillis < each.graceUntilMillis();
      Permission permission =
          grace ? Permission.REFUSED : OperationTable.permission(each.action(), operation);
      if (permission != Permission.ALLOWED) {
        boolean withdrawal = operation == Operation.WITHDRAW;
        answer =
            answer.stricter(
                new OperationAnswer(
                    permission,
                    each.action(),
                    scope,
                    withdrawal ? each.fraction() : Double.NaN,
                    withdrawal ? each.intervalMillis() : 0,
                    basis));
      }
    }
    return answer;
  }

  private PaceAnswer pace(BreakerInstruction instruction) {
    if (nowMillis < instruction.graceUntilMillis()) {
      return new PaceAnswer(0, SECOND, basis);
    }
    return switch (instruction.action()) {
      case PAUSE -> new PaceAnswer(0, SECOND, basis);
      case PACE_LIQUIDATIONS, REOPEN_STAGED -> {
        boolean known = instruction.usdPerInterval() >= 0 && instruction.intervalMillis() > 0;
        yield known
            ? new PaceAnswer(instruction.usdPerInterval(), instruction.intervalMillis(), basis)
            : new PaceAnswer(terms.liquidationUsdPerSecond(), SECOND, basis);
      }
      case NONE, OBSERVE, REFUSE_NEW_LEVERAGE, CAP_WITHDRAWALS, WIDEN_BAND ->
          PaceAnswer.unlimited(basis);
    };
  }

  /** A fallback keeps the parameters: a pace in place of a pause has the pace's number. */
  private static BreakerInstruction doable(BreakerInstruction asked, ConsumerSettings settings) {
    BreakerAction action = settings.doable(asked.action(), asked.fallback());
    return new BreakerInstruction(
        action,
        asked.fallback(),
        asked.usdPerInterval(),
        asked.intervalMillis(),
        asked.fraction(),
        asked.graceUntilMillis());
  }

  private static BreakerInstruction fixed(BreakerAction action, ConsumerSettings settings) {
    BreakerAction last = BreakerAction.REFUSE_NEW_LEVERAGE;
    return new BreakerInstruction(
        settings.doable(action, last), last, Double.NaN, 0, Double.NaN, 0);
  }

  /**
   * Who asks, and when.
   *
   * @param settings what the consumer is and can
   * @param nowMillis its time
   */
  record Setting(ConsumerSettings settings, long nowMillis) {}
}
