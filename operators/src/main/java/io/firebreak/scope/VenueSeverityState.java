package io.firebreak.scope;

import java.util.List;

/**
 * What was said of the venues of one asset.
 *
 * @param marks ordered by scope; bounded by the venues that were ever at fault
 */
public record VenueSeverityState(List<ScopeMark> marks) {}
