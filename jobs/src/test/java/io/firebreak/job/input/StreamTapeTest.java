package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.flink.runtime.execution.SuppressRestartsException;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;

class StreamTapeTest {

  private static StreamTape tape(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return StreamTape.ofMessages(
        "stdin", () -> new ByteArrayInputStream(bytes), InstrumentCatalog.inferred());
  }

  @Test
  void playsTheStreamToItsEndWithoutALastLineBreak() {
    List<TapeRecord> records = new ArrayList<>();
    tape(Messages.trade(0), Messages.trade(1)).open().forEachRemaining(records::add);
    assertThat(records)
        .extracting(TapeRecord::event)
        .extracting(MarketEvent::position)
        .containsExactly(1L, 2L);
  }

  @Test
  void keepsWhatComesBeforeTheFormatIsKnown() {
    List<TapeRecord> records = new ArrayList<>();
    tape("hello", Messages.trade(0)).open().forEachRemaining(records::add);
    assertThat(records.get(0).deadLetter().reason()).isEqualTo(RejectReason.UNKNOWN_TYPE);
    assertThat(records.get(0).deadLetter().original()).isEqualTo("hello");
    assertThat(records.get(1).event().position()).isEqualTo(2);
  }

  @Test
  void streamOfNothingKnownIsDeadLettersAlone() {
    List<TapeRecord> records = new ArrayList<>();
    tape("{}", "1", "").open().forEachRemaining(records::add);
    assertThat(records).hasSize(2).allMatch(record -> record.event() == null);
  }

  @Test
  void cannotBePlayedTwiceByACopyEither() throws Exception {
    StreamTape tape = tape(Messages.trade(0));
    StreamTape copy = InstantiationUtil.clone(tape);
    tape.open();
    assertThatThrownBy(copy::open)
        .isInstanceOf(SuppressRestartsException.class)
        .hasRootCauseMessage(
            "stdin cannot be played twice: what was read before the failure is gone; write the"
                + " stream to a file and replay that to be able to restart");
  }

  @Test
  void twoStreamsArePlayedOnceEach() {
    assertThat(tape(Messages.trade(0)).open().hasNext()).isTrue();
    assertThat(tape(Messages.trade(0)).open().hasNext()).isTrue();
  }

  @Test
  void restartFromACheckpointIsRefused() {
    TapeReader reader = new TapeReader(tape(Messages.trade(0)), TapeOptions.ofTick(250));
    assertThatThrownBy(() -> reader.addSplits(List.of(new TapeSplit(1))))
        .isInstanceOf(SuppressRestartsException.class);
  }

  @Test
  void givesARecordBeforeTheNextHasCome() {
    StringBuilder nine = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      nine.append(Messages.trade(i)).append('\n');
    }
    byte[] bytes = nine.toString().getBytes(StandardCharsets.UTF_8);
    StreamTape tape =
        StreamTape.ofMessages("stdin", () -> new EndlessPipe(bytes), InstrumentCatalog.inferred());
    Iterator<TapeRecord> records = tape.open();
    for (int i = 1; i <= 9; i++) {
      assertThat(records.next().event().position()).isEqualTo(i);
    }
  }

  /** Fails where a real pipe would wait for ever. */
  private static final class EndlessPipe extends InputStream {
    private final InputStream said;

    EndlessPipe(byte[] said) {
      this.said = new ByteArrayInputStream(said);
    }

    @Override
    public int read() throws IOException {
      int next = said.read();
      if (next < 0) {
        throw new IOException("asked for more than was said");
      }
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = said.read(into, from, length);
      if (read < 0) {
        throw new IOException("asked for more than was said");
      }
      return read;
    }
  }
}
