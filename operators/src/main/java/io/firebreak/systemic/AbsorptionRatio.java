package io.firebreak.systemic;

/**
 * Share of the variance of n assets that a fifth as many common factors absorb: the sum of the
 * largest ceil(n/5) eigenvalues of their correlation matrix over n (Kritzman, Li, Page, Rigobon
 * 2011). Near 1, everything moves as one.
 *
 * <p>By orthogonal iteration from the subspace of the sample before: the sum of the eigenvalues is
 * the trace on the subspace, so the factors themselves need not be told apart. O(n^2 k) per
 * iteration.
 *
 * @param ratio in (0, 1]
 * @param basis the subspace, k orthonormal vectors one after the other; where to begin next time
 */
@SuppressWarnings("ArrayRecordComponent")
public record AbsorptionRatio(double ratio, double[] basis) {
  private static final int WARM_ITERATIONS = 3;
  private static final int COLD_ITERATIONS = 60;

  // Keeps the iteration off zero on the null space of perfectly correlated assets.
  private static final double SHIFT = 1e-6;

  /** Number of factors that are counted for n assets. */
  public static int factors(int assets) {
    return (assets + 4) / 5;
  }

  /**
   * The ratio of a correlation matrix.
   *
   * @param correlation the matrix, n by n, n at least 2
   * @param warm basis of a matrix like this; one of another size is not used
   */
  public static AbsorptionRatio of(double[][] correlation, double[] warm) {
    int n = correlation.length;
    int k = factors(n);
    boolean usable = warm.length == n * k;
    double[][] basis = usable ? unpacked(warm, k, n) : cosines(k, n);
    for (int i = usable ? WARM_ITERATIONS : COLD_ITERATIONS; i > 0; i--) {
      basis = orthonormal(times(correlation, basis));
    }
    double trace = 0;
    double[][] image = times(correlation, basis);
    for (int j = 0; j < k; j++) {
      trace += dot(basis[j], image[j]) - SHIFT;
    }
    return new AbsorptionRatio(trace / n, packed(basis, k, n));
  }

  /** Orthogonal vectors that favour no asset: the cosines of the discrete transform. */
  private static double[][] cosines(int k, int n) {
    double[][] basis = new double[k][n];
    for (int j = 0; j < k; j++) {
      for (int i = 0; i < n; i++) {
        basis[j][i] = Math.cos(Math.PI * j * (i + 0.5) / n);
      }
    }
    return orthonormal(basis);
  }

  private static double[][] times(double[][] matrix, double[][] vectors) {
    double[][] image = new double[vectors.length][matrix.length];
    for (int j = 0; j < vectors.length; j++) {
      for (int i = 0; i < matrix.length; i++) {
        image[j][i] = dot(matrix[i], vectors[j]) + SHIFT * vectors[j][i];
      }
    }
    return image;
  }

  /** Modified Gram-Schmidt, in place. */
  private static double[][] orthonormal(double[][] vectors) {
    for (int j = 0; j < vectors.length; j++) {
      for (int before = 0; before < j; before++) {
        subtract(vectors[j], vectors[before], dot(vectors[j], vectors[before]));
      }
      double norm = Math.sqrt(dot(vectors[j], vectors[j]));
      for (int i = 0; i < vectors[j].length; i++) {
        vectors[j][i] /= norm;
      }
    }
    return vectors;
  }

  private static void subtract(double[] from, double[] vector, double factor) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= factor * vector[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] packed(double[][] basis, int k, int n) {
    double[] flat = new double[k * n];
    for (int j = 0; j < k; j++) {
      System.arraycopy(basis[j], 0, flat, j * n, n);
    }
    return flat;
  }

  private static double[][] unpacked(double[] flat, int k, int n) {
    double[][] basis = new double[k][n];
    for (int j = 0; j < k; j++) {
      System.arraycopy(flat, j * n, basis[j], 0, n);
    }
    return basis;
  }
}
