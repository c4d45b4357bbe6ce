package io.firebreak.job.soak;

import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimitedSourceReader;

/** The numbers of letters, held at each tenth. */
final class SoakSource extends NumberSequenceSource {
  private static final long serialVersionUID = 1;

  private final String gate;

  SoakSource(String gate, SoakLetters letters) {
    super(0, letters.letters());
    this.gate = gate;
  }

  @Override
  public SourceReader<Long, NumberSequenceSplit> createReader(SourceReaderContext context) {
    return new RateLimitedSourceReader<>(super.createReader(context), SoakGate.of(gate));
  }
}
