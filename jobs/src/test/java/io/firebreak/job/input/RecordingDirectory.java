package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.MarketEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** A directory of recordings that a test writes itself. */
record RecordingDirectory(Path root) {
  static final String TRADES = "ts_ms,venue,asset,price,qty,side";
  static final String BARS = "ts_ms,venue,asset,open,high,low,close,volume";

  RecordingDirectory write(String name, String... lines) throws IOException {
    return write(name, (String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  RecordingDirectory write(String name, byte[] content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(
        file,
        name.endsWith(".gz")
            ? gzip(content)
            : name.endsWith(".zst") ? Zstd.compress(content) : content);
    return this;
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  Recordings recordings() throws IOException {
    return Recordings.in(root, InstrumentCatalog.inferred());
  }

  List<TapeRecord> play() throws IOException {
    List<TapeRecord> records = new ArrayList<>();
    try (Tape tape = (Tape) recordings().open()) {
      tape.forEachRemaining(records::add);
    }
    return records;
  }

  List<MarketEvent> events() throws IOException {
    return play().stream().map(TapeRecord::event).filter(Objects::nonNull).toList();
  }

  List<DeadLetter> deadLetters() throws IOException {
    return play().stream().map(TapeRecord::deadLetter).filter(Objects::nonNull).toList();
  }
}
