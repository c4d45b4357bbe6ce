/**
 * What cannot wait for the tick: each price of a trade or liquidation is tested on arrival against
 * its instrument's own band of the last closed tick. What comes of it is provisional, binds for two
 * ticks at most and takes no part in any decision; {@link io.firebreak.fastlane.ProvisionalJudge}
 * confirms or withdraws it when the breakers have decided its tick.
 */
package io.firebreak.fastlane;
