package io.firebreak.cascade;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.OutputTag;

/**
 * One entry of the catalogue: a sequence of stress letters of one asset or scope, and its alert.
 *
 * <p>Thresholds are not part of a pattern: a letter has been judged by the policy in force. What
 * remains in a pattern is its shape, and the names of its steps live in the state of its operator.
 * A change of steps, roles or window therefore needs a new {@link PatternCard#version}, which gives
 * a new {@link #uid}: partial matches of the old version are forgotten, at most one {@code within}
 * of letters.
 */
public interface CascadePattern {

  /** What the catalogue says of it. */
  PatternCard card();

  /** {@link PatternCard#name}. */
  default String patternName() {
    return card().name();
  }

  /** Alerts of one family and scope are one episode; most patterns are their own family. */
  default String family() {
    return patternName();
  }

  /** Rise of the severity, in points, that is told again within an episode. */
  default double severityStep() {
    return AlertEpisodes.SEVERITY_STEP;
  }

  /** Whether letters of this kind can take part. */
  boolean reads(StressKind kind);

  /** The shape, built anew at each call because {@link Pattern} is mutable. */
  Pattern<StressEvent, ?> pattern();

  /** Turns a match into an alert. */
  PatternProcessFunction<StressEvent, CascadeAlert> alert();

  /** Uid of the operator: the only thing that tells the state of two patterns apart. */
  default String uid() {
    return "cep-" + patternName() + "-v" + card().version();
  }

  /** Letters at or behind the watermark: they take part in no match. */
  default OutputTag<StressEvent> lateTag() {
    return new OutputTag<>(uid() + "-late", TypeInformation.of(StressEvent.class));
  }

  /**
   * Attaches the pattern, keyed by asset or scope, to letters whose record time is their positive
   * event time. The letters that it does not read are dropped first, because the operator buffers
   * all that it is given.
   *
   * @param prefix before the uids and names of the operators, empty for the patterns that alert
   * @return the alerts at the time of their last letter, with {@link #lateTag} as a side output
   */
  default SingleOutputStreamOperator<CascadeAlert> attach(
      DataStream<StressEvent> letters, String prefix) {
    KeyedStream<StressEvent, String> read =
        letters
            .filter(new ReadLetters(this))
            .uid(prefix + uid() + "-letters")
            .name(named(prefix) + " letters")
            .keyBy(StressEvent::asset, Types.STRING);
    return CEP.pattern(read, pattern(), new LetterOrder())
        .inEventTime()
        .sideOutputLateData(lateTag())
        .process(alert(), TypeInformation.of(CascadeAlert.class))
        .uid(prefix + uid())
        .name(named(prefix));
  }

  /** Name of the operator. */
  default String named(String prefix) {
    return prefix.replace('-', ' ') + patternName();
  }
}
