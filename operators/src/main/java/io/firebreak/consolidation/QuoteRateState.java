package io.firebreak.consolidation;

import java.util.List;

/**
 * What is kept of one quote asset.
 *
 * @param instruments its instruments against USD, ordered by key
 * @param usdPerUnit last rate sent, NaN before the first
 */
public record QuoteRateState(List<VenuePrice> instruments, double usdPerUnit) {}
