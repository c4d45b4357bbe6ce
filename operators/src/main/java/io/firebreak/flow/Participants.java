package io.firebreak.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The busiest participants of one instrument. At most {@link #MOST} are kept, by the space-saving
 * rule (A. Metwally, D. Agrawal and A. El Abbadi 2005) on counts that decay: a new one takes the
 * place of the least busy and its count, so that none that is busy for long goes unseen, and what
 * was measured begins anew. O({@link #MOST}) per participant and tick.
 */
public final class Participants {
  /** Participants of an instrument that are measured at a time. */
  public static final int MOST = 8;

  static final long HALF_LIFE_MILLIS = 60_000;

  private Participants() {}

  /**
   * The participants after more messages of one of them.
   *
   * @param before as they were, at most {@link #MOST}
   * @param participant whose messages they are, not empty
   * @param counts what it sent
   * @param timeMillis event time, not before that of earlier messages
   */
  public static List<ParticipantState> plus(
      List<ParticipantState> before, String participant, OrderCounts counts, long timeMillis) {
    List<ParticipantState> after = new ArrayList<>(before);
    int place = place(before, participant, timeMillis);
    ParticipantState there = place < before.size() ? before.get(place) : unseen(participant);
    double inherited = recentOrders(there, timeMillis);
    ParticipantState own = there.participant().equals(participant) ? there : unseen(participant);
    double kept = decay(own, timeMillis);
    ParticipantState counted =
        new ParticipantState(
            participant,
            inherited + counts.orders(),
            timeMillis,
            own.recentFills() * kept + counts.trades(),
            own.ownOrders() * kept + counts.orders(),
            SelfExcitation.plus(own.excitation(), counts.orders(), timeMillis));
    if (place < before.size()) {
      after.set(place, counted);
    } else {
      after.add(counted);
    }
    return List.copyOf(after);
  }

  /** Orders of a participant, decayed to a time. */
  static double recentOrders(ParticipantState state, long timeMillis) {
    return state.recentOrders() * decay(state, timeMillis);
  }

  /** Unexecuted orders per fill, half-life of a minute; without a fill those of one. */
  static double orderToTrade(ParticipantState state) {
    return state.ownOrders() / Math.max(1, state.recentFills()) - 1;
  }

  private static double decay(ParticipantState state, long timeMillis) {
    return Math.pow(2, -(double) (timeMillis - state.countedMillis()) / HALF_LIFE_MILLIS);
  }

  /** Its own place, else a free one, else that of the least busy; of equals the first. */
  private static int place(List<ParticipantState> states, String participant, long timeMillis) {
    int least = 0;
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).participant().equals(participant)) {
        return i;
      }
      boolean less =
          recentOrders(states.get(i), timeMillis) < recentOrders(states.get(least), timeMillis);
      least = less ? i : least;
    }
    return states.size() < MOST ? states.size() : least;
  }

  private static ParticipantState unseen(String participant) {
    return new ParticipantState(participant, 0, 0, 0, 0, ExcitationState.unseen());
  }
}
