package io.firebreak.haircut;

import java.util.List;

/**
 * What mature assets have said: about 40 bytes for each of at most {@link
 * TailPoolEngine#MAX_ASSETS}.
 *
 * @param assets newest report of each, ordered by name
 * @param told what the market was told
 */
public record TailPoolState(List<TailReport> assets, TailPool told) {}
