/**
 * What a margin engine embeds: it takes in what Firebreak publishes and answers, at any moment,
 * which haircut is in force, which operation is allowed and how fast liquidations may go.
 *
 * <p>Plain Java without a dependency but {@code io.firebreak.model}. Messages may come late, twice
 * and in any order: the highest (revision, sequence) of a key counts. Answers are functions of what
 * was taken in and of the caller's time alone; nothing runs in the background.
 *
 * <pre>{@code
 * GuardConsumer guard = new GuardConsumer(ConsumerSettings.of(table));
 * guard.apply(BreakerNotice.of(json));          // a decoded JSON object, or the record itself
 * guard.apply(HeartbeatNotice.of(heartbeat));
 * guard.haircutFor("BTC", 250_000, now).initial();
 * guard.allowed(Operation.BORROW, "venue:binance|BTC", now).permission();
 * guard.paceUsdPerInterval("asset:BTC", now).usdPerInterval();
 * }</pre>
 */
package io.firebreak.consumer;
