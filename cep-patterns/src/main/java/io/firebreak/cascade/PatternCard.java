package io.firebreak.cascade;

import com.google.errorprone.annotations.Immutable;
import io.firebreak.model.CascadeForm;
import java.io.Serializable;
import java.time.Duration;

/**
 * What the catalogue says of a pattern.
 *
 * @param name short name, unique in the catalogue: operator name and first part of each alert's id
 * @param version of the shape, from 1; another one starts with new state
 * @param form what the alert claims
 * @param within longest time from the first letter to the last; one exactly this late is too late
 * @param letters letters of a match, in [1, 3]
 * @param description one sentence
 */
@Immutable
public record PatternCard(
    String name, int version, CascadeForm form, Duration within, int letters, String description)
    implements Serializable {}
