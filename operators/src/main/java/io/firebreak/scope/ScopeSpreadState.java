package io.firebreak.scope;

import io.firebreak.model.ScopeNotice;
import java.util.List;

/**
 * What the scopes ask and what each asset has been told.
 *
 * @param raised scopes that are not NORMAL, ordered by id
 * @param told newest notice of every asset that has been heard, ordered by asset
 */
public record ScopeSpreadState(List<ScopeMove> raised, List<ScopeNotice> told) {}
