package io.firebreak.flow;

/**
 * What is kept of one participant of an instrument.
 *
 * @param participant its name
 * @param recentOrders its order messages, those of {@link Participants#HALF_LIFE_MILLIS} ago
 *     weighing a half
 * @param countedMillis event time of that weight
 * @param recentFills its executions, weighed alike; none is inherited
 * @param ownOrders as {@code recentOrders}, without what was inherited from others
 * @param excitation how its orders follow each other
 */
public record ParticipantState(
    String participant,
    double recentOrders,
    long countedMillis,
    double recentFills,
    double ownOrders,
    ExcitationState excitation) {}
