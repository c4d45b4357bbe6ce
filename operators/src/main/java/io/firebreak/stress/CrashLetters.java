package io.firebreak.stress;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.CrashLevel;
import io.firebreak.model.LiquidityView;
import io.firebreak.model.MessageRate;
import io.firebreak.model.MicrostructureView;
import io.firebreak.model.OrderActivity;
import io.firebreak.model.StressKind;
import io.firebreak.policy.CrashPolicy;
import io.firebreak.volatility.VolatilityLadder;
import java.util.List;

/**
 * Falls at speed, and what books and messages do around them. Unknown never holds. A fall at speed
 * is one where it weighs as much as the beginning of a crash: in a market that swings so every day
 * it is none.
 */
final class CrashLetters {
  private static final double FIVE_MINUTES_SECONDS = 300;

  private CrashLetters() {}

  static List<Judgement> judge(AssetRisk risk, CrashPolicy policy, CrashLevel crash) {
    return List.of(
        fall(risk, policy).onlyIf(crash.atLeast(CrashLevel.WATCH)),
        spread(risk.microstructure(), policy),
        oneSided(risk.liquidity(), policy),
        messages(risk.messages(), policy),
        orders(risk.orders(), policy));
  }

  /** The fall in units of its own window, against the volatility of the day. */
  private static Judgement fall(AssetRisk risk, CrashPolicy policy) {
    double daily = risk.volatility().realised()[VolatilityLadder.ONE_DAY];
    double deviation = daily * Math.sqrt(FIVE_MINUTES_SECONDS / VolatilityLadder.YEAR_SECONDS);
    double fraction = risk.fall().within5m();
    double sigmas = -Math.log1p(-fraction) / deviation;
    boolean holds = fraction >= policy.fallFraction() && sigmas >= policy.fallSigmas();
    return new Judgement(StressKind.FLASH_FALL, holds, fraction, sigmas, policy.fallFraction());
  }

  private static Judgement spread(MicrostructureView seen, CrashPolicy policy) {
    // A release before knew no usual spread: it restores as 0.
    double usual = seen.usualSpreadBps() > 0 ? seen.usualSpreadBps() : Double.NaN;
    double ratio = seen.spreadBps() / usual;
    boolean holds = ratio >= policy.spreadRatio() && seen.spreadBps() >= policy.spreadBps();
    return new Judgement(
        StressKind.SPREAD_BLOWOUT,
        holds,
        ratio,
        usual,
        policy.spreadRatio(),
        seen.leadingInstrument());
  }

  private static Judgement oneSided(LiquidityView depth, CrashPolicy policy) {
    double imbalance = (depth.askUsd() - depth.bidUsd()) / (depth.askUsd() + depth.bidUsd());
    return new Judgement(
        StressKind.BOOK_ONE_SIDED,
        imbalance >= policy.bookImbalance(),
        imbalance,
        depth.askUsd(),
        policy.bookImbalance());
  }

  private static Judgement messages(MessageRate rate, CrashPolicy policy) {
    boolean holds =
        rate.surpriseSigmas() >= policy.messageSurprise()
            && rate.messagesPerSecond() >= policy.messageCount()
            && rate.messagesPerSecond() >= policy.messageRatio() * rate.usualMessagesPerSecond();
    return new Judgement(
        StressKind.MESSAGE_BURST,
        holds,
        rate.surpriseSigmas(),
        rate.usualMessagesPerSecond(),
        policy.messageSurprise(),
        rate.instrument());
  }

  private static Judgement orders(OrderActivity orders, CrashPolicy policy) {
    return new Judgement(
        StressKind.ORDER_LOOP,
        orders.selfExcitation() >= policy.selfExcitation(),
        orders.selfExcitation(),
        orders.participantOrderToTrade(),
        policy.selfExcitation(),
        orders.instrument() + "|" + orders.participant());
  }
}
