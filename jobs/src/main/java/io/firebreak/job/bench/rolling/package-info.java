/**
 * Rolling volatility three ways: as Firebreak does it, with sliding windows of the DataStream API,
 * and as a hopping window of Flink SQL.
 */
package io.firebreak.job.bench.rolling;
