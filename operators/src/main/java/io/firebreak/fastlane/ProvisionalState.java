package io.firebreak.fastlane;

import io.firebreak.model.BreakerState;
import java.util.Map;

/**
 * The breakers of an asset and of its venues that are not NORMAL; bounded by the number of venues.
 *
 * @param raised effective state by scope id
 */
public record ProvisionalState(Map<String, BreakerState> raised) {}
