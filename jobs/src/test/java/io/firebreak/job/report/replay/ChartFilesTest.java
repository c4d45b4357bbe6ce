package io.firebreak.job.report.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartFilesTest {
  @TempDir private Path out;

  @ParameterizedTest
  @CsvSource({
    "BTC, BTC.html",
    "1000PEPE, 1000PEPE.html",
    "../etc/x, _2E_2E_2Fetc_2Fx.html",
    "a_b, a_5Fb.html",
    "index, _index.html",
    "INDEX, _INDEX.html",
    "\u20ac, _E2_82_AC.html"
  })
  void namesAFileThatStaysInTheDirectory(String asset, String file) {
    assertThat(ChartFiles.fileName(asset)).isEqualTo(file);
  }

  @Test
  void removesThePagesOfAnEarlierRunAndNothingElse() throws Exception {
    Path charts = Files.createDirectories(out.resolve("charts"));
    Files.createFile(charts.resolve("BTC.html"));
    Files.createFile(charts.resolve("notes.txt"));

    ChartFiles.clear(out);

    assertThat(charts).isDirectoryNotContaining("glob:**.html");
    assertThat(charts.resolve("notes.txt")).exists();
  }
}
