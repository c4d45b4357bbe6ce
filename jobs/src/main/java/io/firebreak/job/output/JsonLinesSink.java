package io.firebreak.job.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Writes records into a directory, without a broker.
 *
 * <p>Each writer appends to parts of its own, complete up to each checkpoint and at the end. After
 * the job, {@link JsonLinesMerge} makes one sorted file per topic of them; what was written twice
 * because of a recovery is sorted out there. The directory must be shared by all TaskManagers.
 */
public final class JsonLinesSink implements Sink<Outgoing> {
  private static final long serialVersionUID = 1L;

  private final String directory;

  /** A sink into a directory, which is created with the first writer. */
  public JsonLinesSink(String directory) {
    this.directory = directory;
  }

  @Override
  public SinkWriter<Outgoing> createWriter(WriterInitContext context) throws IOException {
    Path out = Path.of(directory);
    String unique = UUID.randomUUID().toString().replace("-", "");
    int subtask = context.getTaskInfo().getIndexOfThisSubtask();
    return new JsonLinesWriter(out, PartWriter.claim(out, subtask, unique));
  }
}
