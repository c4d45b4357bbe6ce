/** One instrument in one tick: its book, prices, flow, forced orders and the health of its feed. */
package io.firebreak.market;
