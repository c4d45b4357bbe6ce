package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {
  private static final String LINE = "1620000000000,binance,BTCUSDT,100,1,buy";

  @TempDir private Path root;
  private RecordingDirectory directory;

  @BeforeEach
  void emptyDirectory() {
    directory = new RecordingDirectory(root);
  }

  @Test
  void playsVisibleFilesInTheOrderOfTheirPaths() throws IOException {
    for (String name : new String[] {"b/trades_1.csv", "trades_2.csv.gz", ".c/trades_3.csv"}) {
      directory.write(name, RecordingDirectory.TRADES, LINE);
    }
    directory.write("a/.trades_4.csv", RecordingDirectory.TRADES, LINE);
    assertThat(directory.recordings().names()).containsExactly("b/trades_1.csv", "trades_2.csv.gz");
  }

  @Test
  void listsWhatItIgnoresAndWhy() throws IOException {
    directory
        .write("trades_1.csv", RecordingDirectory.TRADES, LINE)
        .write("labels.csv", "venue,symbol", "a,b")
        .write("trades_2.csv", "ts_ms,venue,asset", "1,a,b")
        .write("notes.txt", "text")
        .write("bars_x.csv", RecordingDirectory.BARS)
        .write("trades_3.csv.gz", new byte[0]);
    assertThat(directory.recordings().ignored())
        .containsExactly(
            new IgnoredFile("bars_x.csv", "neither its name nor its lines tell the bar interval"),
            new IgnoredFile("labels.csv", "its name and header are of no known layout"),
            new IgnoredFile(
                "notes.txt", "its name does not end in .csv, .jsonl, .ndjson, .json or .avro"),
            new IgnoredFile(
                "trades_2.csv",
                "a file trades_* must have the columns ts_ms,venue,asset,price,qty,side, lacks"
                    + " price,qty,side"),
            new IgnoredFile("trades_3.csv.gz", "it is empty"));
  }

  @Test
  void refusesADirectoryWithNothingToPlay() throws IOException {
    directory.write("notes.txt", "text");
    assertThatThrownBy(directory::recordings)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have a playable file of columns or messages")
        .hasMessageContaining("notes.txt");
  }

  @Test
  void playsASingleFile() throws IOException {
    directory.write("trades_1.csv", RecordingDirectory.TRADES, LINE);
    assertThat(new RecordingDirectory(root.resolve("trades_1.csv")).events()).hasSize(1);
  }

  @Test
  void travelsToTheClusterAndPlaysTheSame() throws Exception {
    Recordings recordings =
        directory.write("trades_1.csv", RecordingDirectory.TRADES, LINE).recordings();
    Recordings copy = InstantiationUtil.clone(recordings);
    assertThat(copy.open().next()).isEqualTo(recordings.open().next());
  }
}
