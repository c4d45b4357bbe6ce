/** Forced selling: the ladder that waits below the price, and the orders that come. */
package io.firebreak.leverage;
