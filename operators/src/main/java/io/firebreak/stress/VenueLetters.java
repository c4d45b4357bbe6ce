package io.firebreak.stress;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.PegView;
import io.firebreak.model.StressKind;
import io.firebreak.model.VerdictView;
import io.firebreak.policy.ContagionPolicy;
import io.firebreak.policy.StressPolicy;
import java.util.List;

/**
 * Falls of one venue, of all of them, and below a peg. What fewer than two agreeing venues say of a
 * peg is the word of one venue. Unknown never holds.
 */
final class VenueLetters {
  private static final String LOCAL = "LOCAL";
  private static final String GLOBAL = "GLOBAL";
  private static final int CORROBORATED = 2;

  private VenueLetters() {}

  static List<Judgement> judge(AssetRisk risk, StressPolicy policy) {
    return List.of(
        depeg(risk, policy.fault().depegBps()),
        localDepeg(risk, policy.fault().depegBps()),
        venueFall(risk.verdict(), policy.contagion()),
        globalFall(risk.verdict(), policy.contagion()));
  }

  private static Judgement depeg(AssetRisk risk, double depegBps) {
    PegView peg = risk.peg();
    return new Judgement(
            StressKind.DEPEG, -peg.bps() >= depegBps, -peg.bps(), risk.priceUsd(), depegBps)
        .onlyIf(risk.verdict().agreeingVenues() >= CORROBORATED);
  }

  private static Judgement localDepeg(AssetRisk risk, double depegBps) {
    VerdictView verdict = risk.verdict();
    double venueBps = -(risk.peg().bps() + verdict.farthestBps());
    boolean alone = verdict.verdict().equals(LOCAL) || verdict.agreeingVenues() < CORROBORATED;
    return new Judgement(
            StressKind.DEPEG_LOCAL,
            venueBps >= depegBps,
            venueBps,
            risk.priceUsd(),
            depegBps,
            verdict.farthestVenue())
        .onlyIf(alone);
  }

  /** The others stand where they stood: the fall is that venue's own so far. */
  private static Judgement venueFall(VerdictView verdict, ContagionPolicy policy) {
    return new Judgement(
            StressKind.VENUE_FALL,
            -verdict.farthestBps() >= policy.venueFallBps(),
            -verdict.farthestBps(),
            verdict.moveBps(),
            policy.venueFallBps(),
            verdict.farthestVenue())
        .onlyIf(verdict.verdict().equals(LOCAL));
  }

  private static Judgement globalFall(VerdictView verdict, ContagionPolicy policy) {
    return new Judgement(
            StressKind.GLOBAL_FALL,
            -verdict.moveBps() >= policy.globalFallBps(),
            -verdict.moveBps(),
            verdict.agreeingVenues(),
            policy.globalFallBps())
        .onlyIf(verdict.verdict().equals(GLOBAL));
  }
}
