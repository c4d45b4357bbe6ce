package io.firebreak.policy;

import java.io.Serializable;
import java.util.List;

/**
 * Assets that are governed, or ordered about, together.
 *
 * @param assets the assets, in the order of their names
 */
public record AssetGroup(List<String> assets) implements Serializable {
  public AssetGroup {
    assets = List.copyOf(assets);
  }
}
