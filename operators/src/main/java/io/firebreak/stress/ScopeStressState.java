package io.firebreak.stress;

import java.util.List;

/**
 * What is kept of all assets together: about 50 bytes for each of at most {@link
 * ScopeStressEngine#MAX_ASSETS}, and as much a scope.
 *
 * @param assets ordered by name
 * @param scopes ordered by id
 */
public record ScopeStressState(List<AssetStress> assets, List<ScopeMark> scopes) {}
