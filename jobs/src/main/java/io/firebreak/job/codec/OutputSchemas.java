package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON Schemas of everything that goes out, and of the event that comes in, which has an Avro
 * schema too; beside them the table of what each action of a breaker does to each operation.
 *
 * <p>They are generated from the records and checked in as {@code schema/NAME.json} and {@code
 * schema/NAME.avsc}, so that a changed record shows in a review as a changed contract.
 */
public final class OutputSchemas {
  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final ObjectWriter PRETTY = PLAIN.writerWithDefaultPrettyPrinter();

  private OutputSchemas() {}

  /** The record types that go out, by the name of their schema. */
  static SortedMap<String, Class<? extends Record>> records() {
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("haircut-decision.v1", HaircutDecision.class),
            Map.entry("breaker-signal.v1", BreakerSignal.class),
            Map.entry("heartbeat.v1", Heartbeat.class),
            Map.entry("provisional-signal.v1", ProvisionalSignal.class),
            Map.entry("cascade-alert.v1", CascadeAlert.class),
            Map.entry("asset-risk.v1", AssetRisk.class),
            Map.entry("asset-metrics.v1", AssetMetrics.class),
            Map.entry("market-risk.v1", MarketRisk.class),
            Map.entry("policy-entry.v1", PolicyEntry.class),
            Map.entry("control-reply.v1", ControlReply.class),
            Map.entry("late-record.v1", LateRecord.class),
            Map.entry("dead-letter.v1", DeadLetter.class),
            Map.entry("clock-tick.v1", ClockTick.class)));
  }

  /** Every schema as text, by its name. */
  public static SortedMap<String, String> documents() {
    SortedMap<String, String> documents = new TreeMap<>();
    documents.put(EventSchema.NAME, text(EventSchema.document()));
    documents.put(OperationDocument.NAME, text(OperationDocument.document()));
    records()
        .forEach(
            (name, type) ->
                documents.put(
                    name, text(RecordSchema.document(name, RecordSchema.ofWritten().of(type)))));
    return documents;
  }

  /** The Avro schema of the event that comes in, as text. */
  public static String avro() {
    try {
      return text(PLAIN.readValue(EventSchema.avro().toString(), ObjectNode.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an Avro schema is not JSON", e);
    }
  }

  /** Writes every schema into a directory; {@code jobs/src/main/resources/schema} is theirs. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<String, String> document : documents().entrySet()) {
      Files.writeString(directory.resolve(document.getKey() + ".json"), document.getValue());
    }
    Files.writeString(directory.resolve(EventSchema.NAME + ".avsc"), avro());
  }

  private static String text(ObjectNode document) {
    try {
      return PRETTY.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a schema is not JSON", e);
    }
  }
}
