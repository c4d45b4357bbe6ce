package io.firebreak.simulation;

import java.util.Arrays;

/** The liquidations of one step; reused, so that a step allocates nothing. */
final class LiquidationBatch {
  private int[] assets = new int[64];
  private int[] venues = new int[64];
  private double[] quantitiesBase = new double[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int asset, int venue, double quantityBase) {
    if (size == assets.length) {
      assets = Arrays.copyOf(assets, 2 * size);
      venues = Arrays.copyOf(venues, 2 * size);
      quantitiesBase = Arrays.copyOf(quantitiesBase, 2 * size);
    }
    assets[size] = asset;
    venues[size] = venue;
    quantitiesBase[size++] = quantityBase;
  }

  int size() {
    return size;
  }

  int asset(int index) {
    return assets[index];
  }

  int venue(int index) {
    return venues[index];
  }

  double quantityBase(int index) {
    return quantitiesBase[index];
  }
}
