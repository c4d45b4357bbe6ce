/**
 * The thin Flink functions. Each reads state, calls a pure engine, writes state and emits; no
 * number is computed here.
 */
package io.firebreak.operator;
