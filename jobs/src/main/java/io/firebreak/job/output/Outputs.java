package io.firebreak.job.output;

import io.firebreak.job.Decisions;
import io.firebreak.job.ShadowDecisions;
import io.firebreak.job.Uids;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;

/** Turns what the graph decides into records of the topics. */
public final class Outputs {
  private static final TypeInformation<Outgoing> TYPE = TypeInformation.of(Outgoing.class);

  private Outputs() {}

  /**
   * All topics in one stream, but for what {@link #raised} gives.
   *
   * @param decisions what the graph gives
   * @param fromMillis earlier records are history and are left out
   */
  public static DataStream<Outgoing> all(Decisions decisions, long fromMillis) {
    DataStream<Outgoing> all =
        haircuts(decisions)
            .union(
                breakers(decisions),
                map(
                    decisions.alerts(),
                    (a, out) -> out.collect(OutgoingRecords.alert(a)),
                    Uids.OUT_ALERTS),
                map(
                    decisions.verdicts(),
                    (p, out) -> out.collect(OutgoingRecords.provisional(p)),
                    Uids.OUT_VERDICTS),
                inOrder(
                    decisions.policyLog(),
                    (p, out) -> out.collect(OutgoingRecords.policyEntry(p)),
                    Uids.OUT_POLICY_LOG),
                inOrder(
                    decisions.replies(),
                    (r, out) -> out.collect(OutgoingRecords.controlReply(r)),
                    Uids.OUT_REPLIES),
                map(
                    decisions.late(),
                    (l, out) -> out.collect(OutgoingRecords.late(l)),
                    Uids.OUT_LATE),
                map(
                    decisions.deadLetters(),
                    (d, out) -> out.collect(OutgoingRecords.deadLetter(d)),
                    Uids.OUT_DEAD_LETTERS),
                inOrder(
                    decisions.clock(),
                    (c, out) -> out.collect(OutgoingRecords.clock(c)),
                    Uids.OUT_CLOCK));
    return withShadow(withMetrics(withHeartbeats(all, decisions), decisions), decisions)
        .filter(record -> record.timeMillis() >= fromMillis || record.topic().ofInput())
        .uid(Uids.OUT_FROM)
        .name("out");
  }

  /** Provisional signals as they are raised, beside the stage that raises them. */
  public static DataStream<Outgoing> raised(Decisions decisions, long fromMillis) {
    return map(
        decisions.raised(),
        (p, out) -> {
          if (p.eventTimeMillis() >= fromMillis) {
            out.collect(OutgoingRecords.provisional(p));
          }
        },
        Uids.OUT_PROVISIONAL);
  }

  private static DataStream<Outgoing> withHeartbeats(
      DataStream<Outgoing> all, Decisions decisions) {
    return decisions
        .heartbeats()
        .map(
            beats ->
                all.union(
                    map(
                        beats,
                        (h, out) -> out.collect(OutgoingRecords.heartbeat(h)),
                        Uids.OUT_HEARTBEATS)))
        .orElse(all);
  }

  private static DataStream<Outgoing> withShadow(DataStream<Outgoing> all, Decisions decisions) {
    return decisions.shadow().map(shadow -> all.union(shadow(shadow))).orElse(all);
  }

  /** The same records in topics of their own, without the audit. */
  private static DataStream<Outgoing> shadow(ShadowDecisions shadow) {
    return map(
            shadow.haircuts(),
            (r, out) -> {
              Outgoing haircut = OutgoingRecords.haircut(r.decision());
              out.collect(OutgoingRecords.shadow(Topic.SHADOW_HAIRCUTS, haircut));
            },
            Uids.OUT_SHADOW_HAIRCUTS)
        .union(
            map(
                shadow.breakers(),
                (r, out) -> {
                  Outgoing signal = OutgoingRecords.signal(r.signal());
                  out.collect(OutgoingRecords.shadow(Topic.SHADOW_BREAKERS, signal));
                  out.collect(OutgoingRecords.shadow(Topic.SHADOW_SIGNALS, signal));
                },
                Uids.OUT_SHADOW_BREAKERS),
            map(
                shadow.alerts(),
                (a, out) ->
                    out.collect(
                        OutgoingRecords.shadow(Topic.SHADOW_ALERTS, OutgoingRecords.alert(a))),
                Uids.OUT_SHADOW_ALERTS));
  }

  private static DataStream<Outgoing> withMetrics(DataStream<Outgoing> all, Decisions decisions) {
    return decisions
        .metrics()
        .map(
            metrics ->
                all.union(
                    map(
                        metrics.assets(),
                        (m, out) -> out.collect(OutgoingRecords.metrics(m)),
                        Uids.OUT_METRICS),
                    map(
                        metrics.market(),
                        (m, out) -> out.collect(OutgoingRecords.metrics(m)),
                        Uids.OUT_MARKET)))
        .orElse(all);
  }

  /** The state of an asset, and in the audit what it was made of. */
  private static DataStream<Outgoing> haircuts(Decisions decisions) {
    return map(
        decisions.haircuts(),
        (record, out) -> {
          out.collect(OutgoingRecords.haircut(record.decision()));
          out.collect(OutgoingRecords.audit(record));
        },
        Uids.OUT_HAIRCUTS);
  }

  /** The state of a scope, the event, and in the audit what it was made of. */
  private static DataStream<Outgoing> breakers(Decisions decisions) {
    return map(
        decisions.breakers().union(decisions.scopeBreakers()),
        (record, out) -> {
          out.collect(OutgoingRecords.breaker(record.signal()));
          out.collect(OutgoingRecords.signal(record.signal()));
          out.collect(OutgoingRecords.audit(record));
        },
        Uids.OUT_BREAKERS);
  }

  private interface Conversion<I> extends FlatMapFunction<I, Outgoing> {
    @Override
    void flatMap(I input, Collector<Outgoing> out);
  }

  /**
   * What comes in one order and is one key: the same order reaches the sink. In a chain of its own:
   * one with the policy gate would have the gate's single key group.
   */
  private static <I> DataStream<Outgoing> inOrder(
      DataStream<I> stream, Conversion<I> conversion, String uid) {
    return map(stream, conversion, uid).setParallelism(1).startNewChain().keyBy(Outgoing::key);
  }

  private static <I> SingleOutputStreamOperator<Outgoing> map(
      DataStream<I> stream, Conversion<I> conversion, String uid) {
    return stream.flatMap(conversion).returns(TYPE).uid(uid).name(Uids.nameOf(uid));
  }
}
