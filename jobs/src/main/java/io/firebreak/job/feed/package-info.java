/** The public feeds that are understood as they are: one reader for each format of messages. */
package io.firebreak.job.feed;
