package io.firebreak.model;

/**
 * The oracle of an asset against its market. NaN where there is none, or too little was seen.
 *
 * @param priceUsd newest price that it published
 * @param ageSeconds time since then
 * @param cadenceSeconds usual time from one of its prices to the next
 * @param unchangedSeconds time since its price was another one
 * @param marketMoveBps how far the consolidated price is from where it was then, basis points
 * @param divergenceBps how far its price is from the consolidated one, basis points, positive where
 *     it is dearer
 * @param jumpBps its newest change beyond that of the market over the same time, basis points
 * @param jumpAgeSeconds time since that change
 * @param skewSeconds how far its newest time stamp was ahead of its receipt, negative where behind
 */
public record OracleView(
    double priceUsd,
    double ageSeconds,
    double cadenceSeconds,
    double unchangedSeconds,
    double marketMoveBps,
    double divergenceBps,
    double jumpBps,
    double jumpAgeSeconds,
    double skewSeconds) {

  /** No oracle has spoken. */
  public static OracleView unknown() {
    double none = Double.NaN;
    return new OracleView(none, none, none, none, none, none, none, none, none);
  }
}
