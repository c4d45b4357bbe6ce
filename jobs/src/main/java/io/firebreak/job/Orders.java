package io.firebreak.job;

import io.firebreak.model.BreakerInput;
import io.firebreak.model.OverrideNotice;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * What operators order the breakers, for the guard and its shadow alike.
 *
 * @param assets those of assets
 * @param scopes those of groups and the cluster
 */
record Orders(DataStream<BreakerInput> assets, DataStream<BreakerInput> scopes) {

  static Orders of(DataStream<OverrideNotice> notices) {
    return new Orders(Streams.orders(notices), Streams.scopeOrders(notices));
  }
}
