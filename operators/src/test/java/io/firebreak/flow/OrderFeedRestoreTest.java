package io.firebreak.flow;

import io.firebreak.RestoredStream;
import io.firebreak.model.OrderAction;
import io.firebreak.model.OrderMessage;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OrderFeedRestoreTest {
  private static final int STEPS = 500;

  private final double[] noise = new SplittableRandom(5).doubles(STEPS).toArray();

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        OrderFeedState.unseen(), STEPS, i -> state -> feed(i).after(state, i * 250L));
  }

  /** More participants than are kept, so that some go and come again. */
  private OrderFeed feed(int i) {
    OrderFeed feed = new OrderFeed();
    for (int j = 0; j < 3; j++) {
      String desk = "desk-" + (int) (noise[(i + j * 7) % STEPS] * 12);
      feed.order(new OrderMessage(desk, j == 2 ? OrderAction.FILL : OrderAction.NEW));
    }
    return feed;
  }
}
