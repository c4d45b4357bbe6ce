package io.firebreak.cascade;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.operators.StreamOperatorFactory;
import org.apache.flink.streaming.api.transformations.OneInputTransformation;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;

/** The CEP operator of one pattern, taken from the graph that the pattern attaches. */
final class PatternHarness implements AutoCloseable {
  private final CascadePattern pattern;
  private final KeyedOneInputStreamOperatorTestHarness<String, StressEvent, CascadeAlert> operator;

  private PatternHarness(CascadePattern pattern) throws Exception {
    this.pattern = pattern;
    operator =
        new KeyedOneInputStreamOperatorTestHarness<>(
            operatorOf(pattern), StressEvent::asset, Types.STRING);
    operator.setup(
        TypeInformation.of(CascadeAlert.class)
            .createSerializer(operator.getExecutionConfig().getSerializerConfig()));
  }

  static PatternHarness open(CascadePattern pattern) throws Exception {
    PatternHarness harness = new PatternHarness(pattern);
    harness.operator.open();
    return harness;
  }

  static PatternHarness restore(CascadePattern pattern, OperatorSubtaskState snapshot)
      throws Exception {
    PatternHarness harness = new PatternHarness(pattern);
    harness.operator.initializeState(snapshot);
    harness.operator.open();
    return harness;
  }

  PatternHarness push(StressEvent... letters) throws Exception {
    for (StressEvent letter : letters) {
      operator.processElement(letter, letter.eventTimeMillis());
    }
    return this;
  }

  PatternHarness watermark(long millis) throws Exception {
    operator.processWatermark(millis);
    return this;
  }

  List<CascadeAlert> alerts() {
    return operator.extractOutputValues();
  }

  List<StressEvent> late() {
    var records = operator.getSideOutput(pattern.lateTag());
    return records == null ? List.of() : records.stream().map(StreamRecord::getValue).toList();
  }

  int timers() {
    return operator.numEventTimeTimers();
  }

  int stateEntries() {
    return operator.numKeyedStateEntries();
  }

  OperatorSubtaskState snapshot() throws Exception {
    return operator.snapshot(1, 1);
  }

  @Override
  public void close() {
    try {
      operator.close();
    } catch (Exception e) {
      throw new IllegalStateException("harness of " + pattern.uid() + " does not close", e);
    }
  }

  private static StreamOperatorFactory<CascadeAlert> operatorOf(CascadePattern pattern) {
    Configuration strict = new Configuration();
    strict.set(PipelineOptions.GENERIC_TYPES, false);
    StreamExecutionEnvironment graph = StreamExecutionEnvironment.getExecutionEnvironment(strict);
    var letters =
        graph.fromData(
            TypeInformation.of(StressEvent.class), Letters.letter(StressKind.PRICE_DROP, 1, 1));
    return ((OneInputTransformation<?, CascadeAlert>)
            pattern.attach(letters, "").getTransformation())
        .getOperatorFactory();
  }
}
