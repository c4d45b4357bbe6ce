package io.firebreak.model;

/**
 * What one price calls for before its tick is decided. It binds for two ticks at most, moves no
 * haircut and no breaker, and depends on the order of arrival: a replay need not give it again.
 *
 * @param id from the source position of the event; a verdict has the id of what it judges
 * @param scope scope id, {@code venue:VENUE|ASSET}
 * @param instrument the venue's symbol
 * @param asset collateral asset
 * @param status raised, confirmed or withdrawn
 * @param eventTimeMillis event time of the price; of a verdict the end of the tick
 * @param tickEndMillis end of the tick that contains the price
 * @param level what it calls for, at most PACE
 * @param action what consumers do
 * @param fallback what a consumer does that cannot do the action
 * @param price the price, in the quote asset
 * @param reference middle of the instrument's band when its last tick closed, in the quote asset
 * @param bandFraction half-width of that band
 * @param kind trade or liquidation
 * @param validUntilMillis not to be followed after this event time
 * @param policyVersion policy of the tick that closed last
 * @param source source of the event
 * @param position its position there
 */
public record ProvisionalSignal(
    String id,
    String scope,
    String instrument,
    String asset,
    ProvisionalStatus status,
    long eventTimeMillis,
    long tickEndMillis,
    BreakerState level,
    BreakerAction action,
    BreakerAction fallback,
    double price,
    double reference,
    double bandFraction,
    EventKind kind,
    long validUntilMillis,
    long policyVersion,
    String source,
    long position) {

  /** The verdict on it, at the end of its tick. */
  public ProvisionalSignal judged(ProvisionalStatus verdict) {
    return new ProvisionalSignal(
        id,
        scope,
        instrument,
        asset,
        verdict,
        tickEndMillis,
        tickEndMillis,
        level,
        action,
        fallback,
        price,
        reference,
        bandFraction,
        kind,
        validUntilMillis,
        policyVersion,
        source,
        position);
  }
}
