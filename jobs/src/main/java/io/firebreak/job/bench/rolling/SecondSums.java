package io.firebreak.job.bench.rolling;

import io.firebreak.model.MarketEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Sums the seconds of each asset where the events are read, so that an asset crosses the exchange a
 * few times a second and not with every event: the work before the key is what Flink SQL does too.
 *
 * <p>Needs no state: what is held goes on before each watermark and before each checkpoint barrier.
 */
final class SecondSums extends AbstractStreamOperator<SecondSum>
    implements OneInputStreamOperator<MarketEvent, SecondSum> {
  private static final long serialVersionUID = 1;

  /** The part that is being summed, by asset, in the order in which they came. */
  private transient Map<String, Part> parts;

  @Override
  public void open() throws Exception {
    super.open();
    parts = new LinkedHashMap<>();
  }

  @Override
  public void processElement(StreamRecord<MarketEvent> record) {
    MarketEvent event = record.getValue();
    long second = Math.floorDiv(event.eventTimeMillis(), (long) RollingVolatility.SLIDE_MILLIS);
    Part part = parts.get(event.asset());
    if (part == null || part.second != second) {
      if (part != null) {
        send(event.asset(), part);
      }
      part = new Part(second);
      parts.put(event.asset(), part);
    }
    part.squares += event.price() * event.price();
  }

  @Override
  public void processWatermark(Watermark watermark) throws Exception {
    sendAll();
    super.processWatermark(watermark);
  }

  @Override
  public void prepareSnapshotPreBarrier(long checkpoint) {
    sendAll();
  }

  @Override
  public void finish() throws Exception {
    sendAll();
    super.finish();
  }

  private void sendAll() {
    parts.forEach(this::send);
    parts.clear();
  }

  private void send(String asset, Part part) {
    long time = part.second * RollingVolatility.SLIDE_MILLIS;
    output.collect(new StreamRecord<>(new SecondSum(asset, part.second, part.squares), time));
  }

  /** One second of one asset, being summed. */
  private static final class Part {
    private final long second;
    private double squares;

    Part(long second) {
      this.second = second;
    }
  }
}
