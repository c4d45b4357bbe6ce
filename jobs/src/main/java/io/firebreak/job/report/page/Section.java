package io.firebreak.job.report.page;

import java.util.List;

/**
 * A part of a page.
 *
 * @param heading heading
 * @param blocks text, tables and charts, in order
 */
public record Section(String heading, List<Block> blocks) {

  /** A section of some blocks. */
  public static Section of(String heading, Block... blocks) {
    return new Section(heading, List.of(blocks));
  }
}
