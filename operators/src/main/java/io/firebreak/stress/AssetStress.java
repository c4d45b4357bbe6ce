package io.firebreak.stress;

/**
 * What a scope keeps of one of its assets.
 *
 * @param asset collateral asset
 * @param seen it can be seen: the last of BLIND and SIGHTED was SIGHTED
 * @param stressMillis end of the tick of its last letter of stress, {@link Long#MIN_VALUE} before
 * @param score cascade score at that letter, in [0, 100]
 * @param heardMillis end of the tick of its last letter
 */
public record AssetStress(
    String asset, boolean seen, long stressMillis, double score, long heardMillis) {

  boolean stressed(long nowMillis, long holdMillis) {
    return stressMillis != Long.MIN_VALUE && nowMillis - stressMillis < holdMillis;
  }
}
