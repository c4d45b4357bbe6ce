package io.firebreak.job.feed.tardis;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.util.Arrays;

/**
 * One side of a book message: {@code {price, amount}} objects. An empty one stands for a level that
 * the book does not have and is left out; so is a level without a price.
 */
final class Levels {
  private double[] prices = new double[32];
  private double[] amounts = new double[32];
  private int size;

  void clear() {
    size = 0;
  }

  double[] prices() {
    return Arrays.copyOf(prices, size);
  }

  double[] amounts() {
    return Arrays.copyOf(amounts, size);
  }

  void add(double price, double amount) {
    if (size == prices.length) {
      prices = Arrays.copyOf(prices, 2 * size);
      amounts = Arrays.copyOf(amounts, 2 * size);
    }
    prices[size] = price;
    amounts[size++] = amount;
  }

  /** Reads the list that the parser stands at. */
  void read(JsonParser parser) throws IOException, BadMessageException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, parser.currentName() + " must be a list of levels");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      readLevel(parser);
    }
  }

  private void readLevel(JsonParser parser) throws IOException, BadMessageException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, "level must be an object, was " + parser.getText());
    }
    double price = Double.NaN;
    double amount = Double.NaN;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("price")) {
        price = TardisMessage.number(parser, name);
      } else if (name.equals("amount")) {
        amount = TardisMessage.number(parser, name);
      } else {
        parser.skipChildren();
      }
    }
    if (!Double.isNaN(price)) {
      add(price, amount);
    }
  }
}
