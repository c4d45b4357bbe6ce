package io.firebreak.option;

/**
 * Call and put of one strike.
 *
 * @param strike strike price in USD
 * @param call the call, {@link Premium#none} without one
 * @param put the put, {@link Premium#none} without one
 */
record StrikeQuotes(double strike, Premium call, Premium put) {

  /** Nothing is quoted. */
  static StrikeQuotes none(double strike) {
    return new StrikeQuotes(strike, Premium.none(), Premium.none());
  }

  /** The strike with a new quote of one side; an older one than is known changes nothing. */
  StrikeQuotes with(boolean callSide, Premium premium) {
    if (premium.timeMillis() < (callSide ? call : put).timeMillis()) {
      return this;
    }
    return callSide
        ? new StrikeQuotes(strike, premium, put)
        : new StrikeQuotes(strike, call, premium);
  }

  /** The strike without quotes from before a time. */
  StrikeQuotes since(long timeMillis) {
    if (call.timeMillis() >= timeMillis && put.timeMillis() >= timeMillis) {
      return this;
    }
    return new StrikeQuotes(
        strike,
        call.timeMillis() >= timeMillis ? call : Premium.none(),
        put.timeMillis() >= timeMillis ? put : Premium.none());
  }

  long newestMillis() {
    return Math.max(call.timeMillis(), put.timeMillis());
  }

  /** The side that is out of the money. */
  Premium outside(double forward) {
    return strike >= forward ? call : put;
  }

  /** Volatility of the mark: of the side out of the money, else of the other. */
  double markVolatility(double forward) {
    Premium other = strike >= forward ? put : call;
    double volatility = outside(forward).volatility();
    return Double.isNaN(volatility) ? other.volatility() : volatility;
  }
}
