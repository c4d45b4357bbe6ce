package io.firebreak.scope;

import io.firebreak.model.ScopeNotice;
import java.util.List;

/**
 * What the scopes ask and what each asset has been told.
 *
 * @param raised scopes that are not NORMAL, ordered by id
 * @param told newest notice of every asset that has not left, ordered by asset
 * @param heard last word of each of them, ordered by asset
 */
public record ScopeSpreadState(
    List<ScopeMove> raised, List<ScopeNotice> told, List<AssetWord> heard) {

  /** A state of a release before knows no words: its assets stay. */
  public ScopeSpreadState {
    heard = heard == null ? List.of() : heard;
  }
}
