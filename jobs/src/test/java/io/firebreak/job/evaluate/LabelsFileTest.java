package io.firebreak.job.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.evaluation.Label;
import io.firebreak.instrument.InstrumentCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsFileTest {
  private static final String HEAD =
      "file,venue,symbol,onset_ms,trough_ms,drop,breadth,venues_recorded,venues_crashed\n";

  @TempDir private Path directory;
  private final List<String> errors = new ArrayList<>();

  @Test
  void readsACrashThroughItsInstrument() throws IOException {
    List<LabelRow> rows = read(HEAD + "f.csv,binancefut,BTCUSDT,100,200,0.25,1,2,1\n");

    assertThat(errors).isEmpty();
    assertThat(rows)
        .containsExactly(
            new LabelRow(
                new Label("BTC", "binance-futures", "BTCUSDT", 100, 200, .25, 2, 1), "f.csv"));
  }

  @Test
  void tellsEveryErrorWithItsLine() throws IOException {
    read(
        HEAD
            + "f.csv,binance,BTCUSDT,soon,200,0.25,1,1,1\n"
            + "f.csv,binance,BTCUSDT,100,200,much,1,1,1\n"
            + "f.csv,binance,BTCUSDT,100,99,0.25,1,1,1\n"
            + "f.csv,binance,?,100,200,0.25,1,1,1\n");

    assertThat(errors)
        .satisfiesExactly(
            error ->
                assertThat(error).contains("line 2: onset_ms must be a whole number, was 'soon'"),
            error -> assertThat(error).contains("line 3: drop must be a number, was 'much'"),
            error -> assertThat(error).contains("line 4: trough_ms must be at least onset_ms 100"),
            error -> assertThat(error).contains("line 5: no instrument is 'binance' '?'"));
  }

  @Test
  void namesMissingColumns() throws IOException {
    read("venue,symbol,onset_ms\nbinance,BTCUSDT,1\n");

    assertThat(errors).singleElement().asString().contains("misses [trough_ms, drop, file,");
  }

  @Test
  void namesMissingColumnsWhereThereIsNoLabelAtAll() throws IOException {
    read("hello\n");

    assertThat(errors).singleElement().asString().contains("misses [venue, symbol,");
  }

  @Test
  void aHeaderAloneHasNoLabels() throws IOException {
    read(HEAD);

    assertThat(errors).isEmpty();
  }

  @Test
  void refusesAFileThatIsNotThere() {
    LabelsFile.read(directory.resolve("none.csv"), InstrumentCatalog.inferred(), errors);

    assertThat(errors).singleElement().asString().contains("must be a readable CSV file");
  }

  @Test
  void mayHaveNoLabels() throws IOException {
    assertThat(read(HEAD)).isEmpty();
    assertThat(errors).isEmpty();
  }

  private List<LabelRow> read(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("labels.csv"), text);
    return LabelsFile.read(file, InstrumentCatalog.inferred(), errors);
  }
}
