package io.firebreak.flow;

/**
 * What is kept of one participant of an instrument.
 *
 * @param participant its name
 * @param recentOrders its order messages, those of {@link Participants#HALF_LIFE_MILLIS} ago
 *     weighing a half
 * @param countedMillis event time of that weight
 * @param window its orders and fills of the last ten seconds
 * @param excitation how its orders follow each other
 */
public record ParticipantState(
    String participant,
    double recentOrders,
    long countedMillis,
    OrderWindowState window,
    ExcitationState excitation) {}
