package io.firebreak.job.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the comparison as a table: what is unknown is empty in CSV and absent in JSON. */
final class FigureFiles {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private FigureFiles() {}

  static void csv(List<SetReport> sets, Path file) throws IOException {
    List<String> head = new ArrayList<>(List.of("set", "by", "detector", "threshold"));
    FigureColumn.ALL.forEach(column -> head.add(column.name()));
    try (CsvWriter lines = CsvWriter.builder().build(file)) {
      lines.writeRecord(head);
      for (SetReport set : sets) {
        for (FigureRow row : set.rows()) {
          lines.writeRecord(cells(row));
        }
      }
    }
  }

  static void json(List<SetReport> sets, Path file) throws IOException {
    ArrayNode rows = MAPPER.createArrayNode();
    for (SetReport set : sets) {
      set.rows().forEach(row -> describe(row, rows.addObject()));
    }
    Files.writeString(file, MAPPER.writeValueAsString(rows) + "\n");
  }

  /** Adds a line to a document. */
  static void describe(FigureRow row, ObjectNode node) {
    node.put("set", row.set()).put("by", row.by()).put("detector", row.name());
    put(node, "threshold", row.detector().threshold());
    FigureColumn.ALL.forEach(
        column -> put(node, column.name(), column.value().applyAsDouble(row.figures())));
  }

  private static void put(ObjectNode node, String name, double number) {
    if (number == Math.rint(number)) {
      node.put(name, (long) number);
    } else if (!Double.isNaN(number)) {
      node.put(name, number);
    }
  }

  private static List<String> cells(FigureRow row) {
    List<String> cells = new ArrayList<>(List.of(row.set(), row.by(), row.name()));
    cells.add(
        Double.isNaN(row.detector().threshold())
            ? ""
            : Double.toString(row.detector().threshold()));
    FigureColumn.ALL.forEach(column -> cells.add(column.text(row.figures())));
    return cells;
  }
}
