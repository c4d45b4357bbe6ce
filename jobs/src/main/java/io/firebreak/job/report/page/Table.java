package io.firebreak.job.report.page;

import java.util.List;

/**
 * A table.
 *
 * @param caption what it lists
 * @param columns heads of the columns, with the unit
 * @param rows a cell a column
 */
public record Table(String caption, List<String> columns, List<List<Cell>> rows) implements Block {

  /** Refuses a row with other than a cell a column. */
  public Table {
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row must have " + columns.size() + " cells, had " + row.size() + ": " + row);
      }
    }
  }
}
