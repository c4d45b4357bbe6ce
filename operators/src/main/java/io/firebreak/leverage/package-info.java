/**
 * Forced selling: the ladder that waits below the price, reported or estimated, where a shock ends
 * on it, and the orders that come.
 */
package io.firebreak.leverage;
