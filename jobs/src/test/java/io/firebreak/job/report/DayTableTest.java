package io.firebreak.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayTableTest {
  @Test
  void saysTheDateOnlyWhereItChanges() {
    DayBook book = new DayBook();
    book.add(alert("2025-10-10T23:58:00Z", 1));
    book.add(alert("2025-10-10T23:59:00Z", 2));
    book.add(alert("2025-10-11T00:00:00Z", 3));

    assertThat(DayTable.render(book))
        .contains("alerts   10-10 23:58 cascade  23:59 cascade  10-11 00:00 cascade");
  }

  @Test
  void countsWhatDoesNotFitALine() {
    DayBook book = new DayBook();
    for (int i = 1; i <= 8; i++) {
      book.add(alert("2025-10-10T21:0" + i + ":00Z", i));
    }

    assertThat(DayTable.render(book)).contains("21:06 cascade  (+2 more)");
  }

  private static CascadeAlert alert(String time, long sequence) {
    long millis = Instant.parse(time).toEpochMilli();
    return new CascadeAlert(
        "cascade|BTC|" + sequence,
        "BTC",
        "cascade",
        1,
        CascadeForm.INFERRED,
        millis,
        millis,
        50,
        100_000,
        List.of(),
        0,
        sequence,
        0,
        "asset:BTC",
        1);
  }
}
