package io.firebreak.model;

/**
 * The cascade score (methods 9.3).
 *
 * @param score severity in [0, 100]
 * @param fragility slow fragility index in [0, 100], NaN without a ladder
 * @param fuel fuel part in [0, 1], NaN where the ladder is unknown
 * @param fire fire part in [0, 1] over the families present, scaled by the most they can give
 * @param families number of independent families that burn
 * @param bandHit the price is outside its band
 * @param bandFraction half-width of the price band, as a fraction of its reference
 */
public record ScoreView(
    double score,
    double fragility,
    double fuel,
    double fire,
    int families,
    boolean bandHit,
    double bandFraction) {}
