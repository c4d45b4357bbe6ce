/**
 * Native Avro: which schema a message was written with, and the messages of container files.
 *
 * <p>What the fields mean is in {@link io.firebreak.job.codec.MarketEventAvro}.
 */
package io.firebreak.job.feed.avro;
