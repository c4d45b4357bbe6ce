/**
 * The messages that cryptofeed's Kafka back end writes (github.com/bmoscon/cryptofeed, {@code
 * cryptofeed/types.pyx} and {@code cryptofeed/backends}): JSON whose type is in the name of the
 * topic, with times in seconds.
 */
package io.firebreak.job.feed.cryptofeed;
