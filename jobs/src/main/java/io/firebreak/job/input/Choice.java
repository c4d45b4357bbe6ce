package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.firebreak.model.RejectReason;

/** A cell that holds one of two words. */
final class Choice {
  private final String name;
  private final int column;
  private final String yes;
  private final String no;
  private final byte[] yesBytes;
  private final byte[] noBytes;

  Choice(Columns columns, String name, String yes, String no) {
    this.name = name;
    this.yes = yes;
    this.no = no;
    column = columns.at(name);
    yesBytes = yes.getBytes(UTF_8);
    noBytes = no.getBytes(UTF_8);
  }

  /** Whether it is the first word; refused where it is neither. */
  boolean of(Fields line) throws BadLineException {
    if (line.is(column, yesBytes)) {
      return true;
    }
    if (line.is(column, noBytes)) {
      return false;
    }
    throw new BadLineException(
        RejectReason.UNPARSEABLE,
        name + " must be " + yes + " or " + no + ", was '" + line.text(column) + "'");
  }
}
