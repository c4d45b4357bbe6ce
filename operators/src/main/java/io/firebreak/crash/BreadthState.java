package io.firebreak.crash;

import java.util.List;

/**
 * What the market knows of its assets: about 40 bytes for each of at most {@link
 * BreadthEngine#MAX_ASSETS}.
 *
 * @param assets what each said last, ordered by name
 * @param falling how many fall, as last told
 * @param live how many there are, as last told
 */
public record BreadthState(List<AssetFall> assets, int falling, int live) {}
