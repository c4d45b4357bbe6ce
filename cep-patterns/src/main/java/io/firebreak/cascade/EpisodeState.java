package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;

/**
 * What is remembered of the alerts of one asset; about 30 bytes. It outlives the episode, because
 * the numbers of the alerts run on.
 *
 * @param sequence number of the last published alert, from 1
 * @param newestMillis end of the tick of the newest alert, published or not
 * @param form strongest form published in the episode
 * @param severity cascade score of the last published alert, in [0, 100]; NaN where unknown
 */
public record EpisodeState(long sequence, long newestMillis, CascadeForm form, double severity) {}
