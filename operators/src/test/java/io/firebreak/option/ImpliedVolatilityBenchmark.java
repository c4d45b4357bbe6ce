package io.firebreak.option;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One inversion of a price, for options as they are quoted: strikes within 2.5 standard deviations
 * of the forward, a day to a year, volatilities of 20 % to 150 %.
 */
@State(Scope.Thread)
public class ImpliedVolatilityBenchmark {
  private static final int PRICES = 1_000;
  private static final double FORWARD = 60_000;

  private final OptionTerms[] terms = new OptionTerms[PRICES];
  private final double[] prices = new double[PRICES];

  /** Seeded. */
  @Setup
  public void price() {
    SplittableRandom random = new SplittableRandom(76);
    for (int i = 0; i < PRICES; i++) {
      double years = random.nextDouble(1, 365) / 365;
      double volatility = random.nextDouble(0.2, 1.5);
      double k = random.nextDouble(-2.5, 2.5) * volatility * Math.sqrt(years);
      terms[i] = new OptionTerms(FORWARD * Math.exp(k), years, k > 0);
      prices[i] = Black76.price(terms[i], FORWARD, volatility);
    }
  }

  /** The inversion of this package, to the last digit. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public double inversion() {
    double sum = 0;
    for (int i = 0; i < PRICES; i++) {
      sum += ImpliedVolatility.of(terms[i], FORWARD, prices[i]);
    }
    return sum;
  }

  /** Newton's method on the price as textbooks have it, to 1e-12. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public double plainNewton() {
    double sum = 0;
    for (int i = 0; i < PRICES; i++) {
      sum += PlainNewton.volatility(terms[i], FORWARD, prices[i]);
    }
    return sum;
  }

  /** The price alone, of which an inversion needs two to four. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public double price76() {
    double sum = 0;
    for (int i = 0; i < PRICES; i++) {
      sum += Black76.price(terms[i], FORWARD, 0.6);
    }
    return sum;
  }
}
