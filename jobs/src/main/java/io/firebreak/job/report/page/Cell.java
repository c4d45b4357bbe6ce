package io.firebreak.job.report.page;

/**
 * A cell of a table.
 *
 * @param kind what it holds
 * @param text what it says
 * @param href file that a link leads to, empty for other kinds
 * @param timeMillis event time that the charts show when it is pressed, 0 for other kinds
 */
public record Cell(Kind kind, String text, String href, long timeMillis) {

  /** What a cell holds. */
  public enum Kind {
    TEXT,
    NUMBER,
    LINK,
    MOMENT,
    TIME
  }

  /** Words. */
  public static Cell text(String text) {
    return new Cell(Kind.TEXT, text, "", 0);
  }

  /** A number, aligned to the right. */
  public static Cell number(String text) {
    return new Cell(Kind.NUMBER, text, "", 0);
  }

  /** A link to a file beside the page. */
  public static Cell link(String text, String href) {
    return new Cell(Kind.LINK, text, href, 0);
  }

  /** A moment that leads nowhere. */
  public static Cell moment(String text) {
    return new Cell(Kind.MOMENT, text, "", 0);
  }

  /** A moment; pressing it shows the charts of the page around it. */
  public static Cell time(String text, long timeMillis) {
    return new Cell(Kind.TIME, text, "", timeMillis);
  }
}
