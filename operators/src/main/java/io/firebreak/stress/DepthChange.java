package io.firebreak.stress;

import io.firebreak.model.StressKind;

/**
 * How far the bids are from what was last told of them, USD; NaN where unknown. A depth that
 * becomes unknown has fallen: nobody may go on by a number that nobody sees.
 *
 * @param toldUsd bid depth within 100 bps that was told
 * @param nowUsd the same now
 */
public record DepthChange(double toldUsd, double nowUsd) {

  /** It is lower by a share of what was told, or more; exactly the share is. */
  public boolean fell(double share) {
    return Double.isNaN(nowUsd)
        ? !Double.isNaN(toldUsd)
        : nowUsd < toldUsd && nowUsd <= toldUsd * (1 - share);
  }

  /** It is higher by a share of what was told, or more; exactly the share is. */
  public boolean rose(double share) {
    return Double.isNaN(toldUsd)
        ? !Double.isNaN(nowUsd)
        : nowUsd > toldUsd && nowUsd >= toldUsd * (1 + share);
  }

  /** The letter of it, under the share that counts. */
  Judgement judgement(double share) {
    return new Judgement(StressKind.DEPTH, true, nowUsd, toldUsd, share);
  }
}
