package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantsTest {
  private static final long START = 1_760_133_600_000L;
  private static final List<String> FULL = List.of("a", "b", "c", "d", "e", "f", "g", "h");
  private static final OrderCounts ONE = new OrderCounts(1, 0);

  private List<ParticipantState> states = List.of();

  @Test
  void theBusyOneIsKeptAmongAnyNumberOfOthers() {
    for (int i = 0; i < 1_000; i++) {
      send("desk", new OrderCounts(5, 0), i * 100L);
      send("passer-by-" + i, ONE, i * 100L + 50);
    }
    assertThat(states).hasSize(Participants.MOST);
    assertThat(names()).contains("desk");
  }

  @Test
  void aNewOneTakesThePlaceOfTheLeastBusyAndItsCount() {
    FULL.forEach(name -> send(name, new OrderCounts(name.equals("c") ? 2 : 9, 0), 0));
    send("new", ONE, 0);
    assertThat(names()).containsExactly("a", "b", "new", "d", "e", "f", "g", "h");
    assertThat(states.get(2).recentOrders()).isEqualTo(3);
  }

  @Test
  void ofEquallyBusyOnesTheFirstGoes() {
    FULL.forEach(name -> send(name, ONE, 0));
    send("new", ONE, 0);
    assertThat(names()).startsWith("new", "b").hasSize(Participants.MOST);
  }

  @Test
  void whatWasMeasuredOfAnotherIsNotInherited() {
    for (int i = 0; i < 100; i++) {
      for (String name : FULL) {
        send(name, ONE, i * 1_000L);
      }
    }
    send("new", ONE, 100_000);
    assertThat(names()).startsWith("new");
    assertThat(states.get(0).ownOrders()).isEqualTo(1);
    assertThat(SelfExcitation.branchingRatio(states.get(0).excitation(), START + 100_000)).isNaN();
  }

  @Test
  void ordersOfAMinuteAgoWeighAHalf() {
    send("a", new OrderCounts(8, 0), 0);
    assertThat(Participants.recentOrders(states.get(0), START + Participants.HALF_LIFE_MILLIS))
        .isEqualTo(4);
  }

  @Test
  void fillsAreNoOrders() {
    send("a", new OrderCounts(6, 2), 0);
    assertThat(states.get(0).recentOrders()).isEqualTo(6);
    assertThat(Participants.orderToTrade(states.get(0))).isEqualTo(2);
  }

  private void send(String participant, OrderCounts counts, long afterMillis) {
    states = Participants.plus(states, participant, counts, START + afterMillis);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    states.forEach(state -> names.add(state.participant()));
    return names;
  }
}
