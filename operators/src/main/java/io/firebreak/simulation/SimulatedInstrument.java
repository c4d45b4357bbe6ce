package io.firebreak.simulation;

import io.firebreak.model.InstrumentRole;

/**
 * An instrument of the simulated market.
 *
 * @param venue venue identifier
 * @param symbol the venue's symbol
 * @param asset collateral asset
 * @param quote quote asset
 * @param role role of the instrument
 */
public record SimulatedInstrument(
    String venue, String symbol, String asset, String quote, InstrumentRole role) {}
