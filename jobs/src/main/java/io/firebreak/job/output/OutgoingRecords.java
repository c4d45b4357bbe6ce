package io.firebreak.job.output;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.job.codec.ClockTick;
import io.firebreak.job.codec.JsonFormat;
import io.firebreak.model.AssetMetrics;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.ControlReply;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.Heartbeat;
import io.firebreak.model.LateRecord;
import io.firebreak.model.MarketRisk;
import io.firebreak.model.PolicyEntry;
import io.firebreak.model.ProvisionalSignal;

/** How each record of the model goes out: its topic, key, time, sequence and id. */
public final class OutgoingRecords {
  private OutgoingRecords() {}

  /** The haircuts of an asset, as state. */
  public static Outgoing haircut(HaircutDecision d) {
    return new Outgoing(
        Topic.HAIRCUTS, d.asset(), d.eventTimeMillis(), d.sequence(), d.id(), JsonFormat.write(d));
  }

  /** A signal as the current state of its scope. */
  public static Outgoing breaker(BreakerSignal s) {
    return signal(Topic.BREAKERS, s);
  }

  /** A signal as an event. */
  public static Outgoing signal(BreakerSignal s) {
    return signal(Topic.SIGNALS, s);
  }

  /** The guard is alive. */
  public static Outgoing heartbeat(Heartbeat h) {
    String key = Topic.HEARTBEAT_KEY;
    String id = key + "|" + h.sequence();
    return new Outgoing(
        Topic.SIGNALS, key, h.eventTimeMillis(), h.sequence(), id, JsonFormat.write(h));
  }

  /** A record of a shadow policy in a topic of its own. */
  public static Outgoing shadow(Topic topic, Outgoing o) {
    return new Outgoing(topic, o.key(), o.timeMillis(), o.sequence(), "shadow|" + o.id(), o.json());
  }

  /** What is provisional, or the verdict on it. */
  public static Outgoing provisional(ProvisionalSignal p) {
    String id = "provisional|" + p.id() + "|" + p.status();
    return new Outgoing(
        Topic.PROVISIONAL, p.scope(), p.eventTimeMillis(), p.position(), id, JsonFormat.write(p));
  }

  /** A matched pattern. */
  public static Outgoing alert(CascadeAlert a) {
    return new Outgoing(
        Topic.ALERTS, a.asset(), a.eventTimeMillis(), a.sequence(), a.id(), JsonFormat.write(a));
  }

  /** A haircut decision with what it was made of, for the audit. */
  public static Outgoing audit(HaircutRecord r) {
    HaircutDecision d = r.decision();
    return audit("haircut|" + d.asset(), d.eventTimeMillis(), d.sequence(), JsonFormat.write(r));
  }

  /** A breaker signal with what it was made of, for the audit. */
  public static Outgoing audit(BreakerRecord r) {
    BreakerSignal s = r.signal();
    return audit("breaker|" + s.scope(), s.eventTimeMillis(), s.sequence(), JsonFormat.write(r));
  }

  /** The measures of an asset at the end of a second. */
  public static Outgoing metrics(AssetMetrics m) {
    return metrics(m.asset(), m.eventTimeMillis(), m);
  }

  /** The measures of the market at the end of a second. */
  public static Outgoing metrics(MarketRisk m) {
    return metrics(Topic.MARKET_KEY, m.eventTimeMillis(), m);
  }

  /** An accepted entry of the policy timeline. */
  public static Outgoing policyEntry(PolicyEntry p) {
    String id = "policy|" + p.sequence();
    return new Outgoing(
        Topic.POLICY_LOG, "policy", p.acceptedMillis(), p.sequence(), id, JsonFormat.write(p));
  }

  /** The answer to a control message. */
  public static Outgoing controlReply(ControlReply r) {
    String id = "reply|" + r.source() + "|" + r.position();
    return new Outgoing(
        Topic.CONTROL_REPLIES,
        r.source(),
        r.eventTimeMillis(),
        r.position(),
        id,
        JsonFormat.write(r));
  }

  /** A late record. */
  public static Outgoing late(LateRecord r) {
    String id = String.join("|", "late", r.stage(), r.key(), r.source(), "" + r.position());
    return new Outgoing(
        Topic.LATE, r.source(), r.eventTimeMillis(), r.position(), id, JsonFormat.write(r));
  }

  /** A record that could not be used. */
  public static Outgoing deadLetter(DeadLetter d) {
    String id = "dead|" + d.source() + "|" + d.position();
    return new Outgoing(
        Topic.DEAD_LETTER,
        d.source(),
        d.referenceTimeMillis(),
        d.position(),
        id,
        JsonFormat.write(d));
  }

  /** The clock at the end of a tick. */
  public static Outgoing clock(long clockMillis) {
    return new Outgoing(
        Topic.CLOCK,
        "clock",
        clockMillis,
        clockMillis,
        "clock|" + clockMillis,
        JsonFormat.write(new ClockTick(clockMillis)));
  }

  /** At most one a second and key: its time is its number. */
  private static Outgoing metrics(String key, long timeMillis, Record measures) {
    String id = "metrics|" + key + "@" + timeMillis;
    return new Outgoing(Topic.METRICS, key, timeMillis, timeMillis, id, JsonFormat.write(measures));
  }

  private static Outgoing audit(String key, long timeMillis, long sequence, String json) {
    return new Outgoing(Topic.DECISIONS, key, timeMillis, sequence, key + "@" + sequence, json);
  }

  private static Outgoing signal(Topic topic, BreakerSignal s) {
    return new Outgoing(
        topic, s.scope(), s.eventTimeMillis(), s.sequence(), s.id(), JsonFormat.write(s));
  }
}
