package io.firebreak.option;

import io.firebreak.model.ImpliedMethod;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.option.ConstantMaturity.Tenor;
import java.util.List;

/**
 * One volatility from the expiries around 30 days.
 *
 * <p>Of the two expiries that bracket 30 days both are read by the same method: from the whole
 * smile where both allow it, else at the money. Where only one expiry can be read, its own
 * volatility stands, with its own maturity, if that is between one week and 90 days. An arbitrage
 * between the two is reported and takes the quality away, not the number.
 */
final class ChainReading {
  private static final double DAY_MILLIS = 86_400_000;
  private static final double SHORTEST_ALONE_DAYS = 7;
  private static final double LONGEST_ALONE_DAYS = 90;
  private static final List<ImpliedMethod> METHODS =
      List.of(ImpliedMethod.MODEL_FREE, ImpliedMethod.AT_THE_MONEY);

  private final List<ExpiryQuotes> expiries;
  private final ExpiryReading[] readings;
  private final boolean[] read;
  private final long timeMillis;

  ChainReading(List<ExpiryQuotes> expiries, long timeMillis) {
    this.expiries = expiries;
    this.readings = new ExpiryReading[expiries.size()];
    this.read = new boolean[expiries.size()];
    this.timeMillis = timeMillis;
  }

  ImpliedVolatilityTick tick(String venue, String asset) {
    Answer answer = answer();
    return new ImpliedVolatilityTick(
        timeMillis,
        venue,
        asset,
        answer.method,
        answer.volatility,
        answer.days,
        answer.quality(timeMillis),
        answer.strikes(),
        answer.spreadVolatility(),
        answer.arbitrage,
        answer.quoteMillis());
  }

  private Answer answer() {
    for (ImpliedMethod method : METHODS) {
      ExpiryReading near = within(method);
      ExpiryReading far = beyond(method);
      if (near != null && far != null) {
        return between(method, near, far);
      }
    }
    for (ImpliedMethod method : METHODS) {
      ExpiryReading near = within(method);
      ExpiryReading only = near == null ? beyond(method) : near;
      if (only != null && days(only) >= SHORTEST_ALONE_DAYS && days(only) <= LONGEST_ALONE_DAYS) {
        return new Answer(method, only.by(method), days(only), false, List.of(only));
      }
    }
    return new Answer(ImpliedMethod.UNKNOWN, Double.NaN, Double.NaN, false, List.of());
  }

  /** The last expiry of at most 30 days that the method can read. */
  private ExpiryReading within(ImpliedMethod method) {
    for (int i = expiries.size() - 1; i >= 0; i--) {
      if (!beyond(i) && readable(i, method)) {
        return readings[i];
      }
    }
    return null;
  }

  /** The first expiry of more than 30 days that the method can read. */
  private ExpiryReading beyond(ImpliedMethod method) {
    for (int i = 0; i < expiries.size(); i++) {
      if (beyond(i) && readable(i, method)) {
        return readings[i];
      }
    }
    return null;
  }

  private boolean beyond(int i) {
    return expiries.get(i).expiryMillis() - timeMillis > ChainWork.MATURITY_MILLIS;
  }

  /** Reads an expiry when it is first asked for: mostly two of three are enough. */
  private boolean readable(int i, ImpliedMethod method) {
    if (!read[i]) {
      read[i] = true;
      readings[i] = ExpiryReader.read(expiries.get(i), timeMillis);
    }
    return readings[i] != null && readings[i].by(method) > 0;
  }

  private Answer between(ImpliedMethod method, ExpiryReading near, ExpiryReading far) {
    Tenor first = new Tenor(left(near), near.by(method));
    Tenor second = new Tenor(left(far), far.by(method));
    return new Answer(
        method,
        ConstantMaturity.volatility(first, second, ChainWork.MATURITY_MILLIS),
        ChainWork.MATURITY_MILLIS / DAY_MILLIS,
        ConstantMaturity.arbitrage(first, second),
        List.of(near, far));
  }

  private long left(ExpiryReading reading) {
    return reading.expiryMillis() - timeMillis;
  }

  private double days(ExpiryReading reading) {
    return left(reading) / DAY_MILLIS;
  }

  private record Answer(
      ImpliedMethod method,
      double volatility,
      double days,
      boolean arbitrage,
      List<ExpiryReading> from) {

    int strikes() {
      return from.stream().mapToInt(ExpiryReading::quoted).min().orElse(0);
    }

    double spreadVolatility() {
      return from.stream().mapToDouble(ExpiryReading::spreadVolatility).max().orElse(Double.NaN);
    }

    long quoteMillis() {
      return from.stream().mapToLong(ExpiryReading::newestMillis).min().orElse(Long.MIN_VALUE);
    }

    double quality(long timeMillis) {
      return from.isEmpty()
          ? 0
          : ImpliedQuality.score(
              new ImpliedQuality.Evidence(
                  timeMillis - quoteMillis(), strikes(), spreadVolatility(), arbitrage));
    }
  }
}
