package io.firebreak.job.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import org.apache.flink.api.connector.sink2.SinkWriter;

/**
 * One writer's parts, one per topic.
 *
 * <p>A flush hands the bytes to the operating system: they survive a killed process, not a power
 * cut. A line that a crash has cut short lies behind the last checkpoint and is written again.
 */
final class JsonLinesWriter implements SinkWriter<Outgoing> {
  private final Path out;
  private final PartWriter writer;
  private final Map<Topic, BufferedWriter> parts = new EnumMap<>(Topic.class);

  JsonLinesWriter(Path out, PartWriter writer) {
    this.out = out;
    this.writer = writer;
  }

  @Override
  public void write(Outgoing outgoing, Context context) throws IOException {
    BufferedWriter part = parts.get(outgoing.topic());
    if (part == null) {
      part = open(outgoing.topic());
      parts.put(outgoing.topic(), part);
    }
    part.write(PartLine.format(outgoing));
  }

  @Override
  public void flush(boolean endOfInput) throws IOException {
    for (BufferedWriter part : parts.values()) {
      part.flush();
    }
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter part : parts.values()) {
      part.close();
    }
  }

  private BufferedWriter open(Topic topic) throws IOException {
    return Files.newBufferedWriter(
        PartFile.path(out, topic, writer),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
