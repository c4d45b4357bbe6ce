package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;

/**
 * One running episode.
 *
 * @param key family of its patterns and, where that is not the key's own, the scope
 * @param newestMillis end of the tick of its newest alert, published or not
 * @param form strongest form published in it
 * @param severity severity of the last published alert, in [0, 100]; NaN where unknown
 */
public record Episode(String key, long newestMillis, CascadeForm form, double severity) {

  Episode extended(long nowMillis) {
    return new Episode(key, nowMillis, form, severity);
  }
}
