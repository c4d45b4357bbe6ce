/**
 * A simulated market: a seeded crash day as a stream of market events.
 *
 * <p>The prices come from an agent-based model of leveraged borrowers whose liquidations hit the
 * price ({@link io.firebreak.simulation.MarketDynamics}); venues with books, trades, ladders and
 * indices are laid over it ({@link io.firebreak.simulation.SimulatedMarket}). The two draw from
 * separate random streams, so the event rate does not change the price path.
 *
 * <p>Only {@code StrictMath} is used for transcendental functions: the same seed gives the same
 * stream on every machine.
 *
 * <p>Not modelled: new borrowers after the start, matching of orders, latency, lending interest,
 * funding.
 */
package io.firebreak.simulation;
