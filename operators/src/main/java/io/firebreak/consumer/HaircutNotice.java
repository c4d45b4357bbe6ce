package io.firebreak.consumer;

import io.firebreak.model.HaircutDecision;
import io.firebreak.model.HaircutTier;
import java.util.List;
import java.util.Map;

/**
 * The haircuts of an asset, as far as a margin engine applies them. Whole state: a newer one
 * replaces it, steps and all.
 *
 * @param asset collateral asset
 * @param version which of two counts
 * @param initial haircut for new exposure, by size
 * @param maintenance haircut for existing exposure, by size
 * @param steps announced steps of the maintenance haircut, in the order of their times
 * @param expiresMillis not to be used after this time
 */
public record HaircutNotice(
    String asset,
    Version version,
    List<HaircutTier> initial,
    List<HaircutTier> maintenance,
    List<HaircutStep> steps,
    long expiresMillis)
    implements Notice {

  public HaircutNotice {
    SizeTiers.check(asset + " initial", initial);
    SizeTiers.check(asset + " maintenance", maintenance);
  }

  /** A decision as a record. */
  public static HaircutNotice of(HaircutDecision decision) {
    List<HaircutStep> steps =
        decision.scheduled().stream()
            .map(step -> new HaircutStep(step.effectiveMillis(), step.bps(), step.riseBps()))
            .toList();
    return new HaircutNotice(
        decision.asset(),
        new Version(decision.eventTimeMillis(), decision.sequence(), decision.revision()),
        List.copyOf(decision.initial().schedule()),
        List.copyOf(decision.maintenance().schedule()),
        steps,
        decision.expiresMillis());
  }

  /**
   * A decision as a decoded JSON object.
   *
   * @throws IllegalArgumentException for a missing or wrong field
   */
  public static HaircutNotice of(Map<String, ?> object) {
    Fields fields = new Fields("haircut", object);
    List<HaircutStep> steps =
        fields.objects("scheduled").stream()
            .map(
                step ->
                    new HaircutStep(
                        step.whole("effectiveMillis"), step.small("bps"), step.small("riseBps")))
            .toList();
    return new HaircutNotice(
        fields.text("asset"),
        new Version(
            fields.whole("eventTimeMillis"), fields.whole("sequence"), fields.small("revision")),
        tiers(fields.object("initial")),
        tiers(fields.object("maintenance")),
        steps,
        fields.whole("expiresMillis"));
  }

  @Override
  public String key() {
    return asset;
  }

  /** The maintenance haircut at a time, with the steps that are due by then. */
  List<HaircutTier> maintenanceAt(long timeMillis) {
    List<HaircutTier> tiers = maintenance;
    for (HaircutStep step : steps) {
      if (step.effectiveMillis() <= timeMillis) {
        tiers = step.on(tiers);
      }
    }
    return tiers;
  }

  private static List<HaircutTier> tiers(Fields posted) {
    return posted.objects("schedule").stream()
        .map(
            tier ->
                new HaircutTier(
                    tier.number("minUsdValue"),
                    tier.number("maxUsdValue"),
                    tier.number("discountRate")))
        .toList();
  }
}
