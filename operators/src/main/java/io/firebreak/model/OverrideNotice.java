package io.firebreak.model;

/**
 * An override begins: the breaker of an asset or scope must be asked though no market data calls
 * for it.
 *
 * @param asset the asset, or the id of a group or of the cluster
 * @param eventTimeMillis event time from which the override is in force
 * @param sequence number of the override in the timeline
 */
public record OverrideNotice(String asset, long eventTimeMillis, long sequence) {

  /** It is for the breaker of an asset, not for that of a group or of the cluster. */
  public boolean ofAsset() {
    return asset.indexOf(':') < 0 && !asset.equals("cluster");
  }
}
