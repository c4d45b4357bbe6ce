package io.firebreak.job.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageWriterTest {
  private static final String EVIL = "</script><img src=x onerror=\"alert('1')\">&";
  private static final double[] TIMES = {1_760_133_600_000.0, 1_760_133_600_250.0, 1_760_133_601e3};

  @Test
  void escapesEveryTextOfAPage() {
    Block[] blocks = {
      new Text(EVIL),
      new Table(EVIL, List.of(EVIL), List.of(List.of(Cell.text(EVIL)), List.of(Cell.number(EVIL)))),
      new Table("", List.of(""), List.of(List.of(Cell.link(EVIL, EVIL)))),
      new Table("", List.of(""), List.of(List.of(Cell.time(EVIL, 1)))),
      chart(EVIL, series(EVIL, 1, 2, 3))
    };

    String html = PageWriter.render(new Page(EVIL, EVIL, List.of(Section.of(EVIL, blocks))));

    assertThat(html)
        .doesNotContain("<img")
        .contains("aria-label=\"&lt;/script&gt;&lt;img src=x onerror=&quot;");
  }

  @Test
  void carriesTheDataOfAChart() throws Exception {
    JsonNode line = data(series("price", 101.5, Double.NaN, 99.123456789)).path("series").path(0);

    assertThat(line.path("name").asText()).isEqualTo("price");
    assertThat(line.path("style").asText()).isEqualTo("step");
    assertThat(line.path("x")).hasToString("[1760133600000,250,750]");
    assertThat(line.path("y")).hasToString("[101.5,null,99.123457]");
  }

  @Test
  void carriesBandsAndMarks() throws Exception {
    JsonNode data = data(series("price", 1, 2, 3));

    assertThat(data.path("bands"))
        .hasToString("[{\"level\":3,\"label\":\"PACE\",\"from\":10,\"to\":20}]");
    assertThat(data.path("marks")).hasToString("[{\"label\":\"inferred\",\"at\":15}]");
  }

  @Test
  void leavesOutALineThatWasNeverMeasured() throws Exception {
    Series none = new Series("none", Style.LINE, new double[0], new double[0]);
    String html = page(chart("Depth", none, series("asks", 1, 2, 3)));

    assertThat(Pages.charts(html).get(0).path("series").findValuesAsText("name"))
        .containsExactly("asks");
  }

  @Test
  void saysThatNothingWasMeasuredWhereAThresholdIsAlone() throws Exception {
    Series level = new Series("from", Style.LEVEL, TIMES, new double[] {1, 1, 1});

    String html = page(chart("Depth", level));

    assertThat(html).contains("No data");
    assertThat(Pages.charts(html)).isEmpty();
  }

  @Test
  void statesTheUnitOfAChartForThoseWhoHearIt() {
    assertThat(page(chart("Depth", series("bids", 1, 2, 3))))
        .contains("aria-label=\"Depth, USD. how to read it\"")
        .contains("<h3>Depth, USD</h3>");
  }

  @Test
  void loadsNothing() {
    String html = page(chart("Depth", series("bids", 1, 2, 3)));

    assertThat(html)
        .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#x27;none&#x27;;")
        .doesNotContainPattern("(?i)<(link|img|iframe|script[^>]*\\ssrc)\\b")
        .doesNotContainPattern("(?i)@import|url\\(\\s*['\"]?http|\\bfetch\\(|XMLHttpRequest");
  }

  @Test
  void carriesTheLicenceOfTheChartLibrary() {
    assertThat(page(chart("Depth", series("bids", 1, 2, 3)))).contains("Leon Sorokin");
  }

  @Test
  void carriesNoScriptWithoutAChart() {
    assertThat(page(new Text("text"))).doesNotContain("<script");
  }

  @Test
  void refusesARowOfTheWrongLength() {
    assertThatThrownBy(() -> new Table("", List.of("a", "b"), List.of(List.of(Cell.text("a")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a row must have 2 cells, had 1");
  }

  @Test
  void refusesPlacesThatDoNotAscend() {
    assertThatThrownBy(
            () -> new Series("price", Style.LINE, new double[] {1, 1}, new double[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("price: x must ascend strictly, was 1.0 before 1.0");
  }

  private static JsonNode data(Series series) throws Exception {
    return Pages.charts(page(chart("Price", series))).get(0);
  }

  private static String page(Block block) {
    return PageWriter.render(new Page("BTC", "about", List.of(Section.of("Charts", block))));
  }

  private static Series series(String name, double... values) {
    return new Series(name, Style.STEP, TIMES, values);
  }

  private static Chart chart(String title, Series... series) {
    return new Chart(
        title,
        "how to read it",
        Axis.time(),
        new Axis("USD", Scale.LINEAR),
        List.of(series),
        new Overlay(List.of(new Band(10, 20, 3, "PACE")), List.of(new Mark(15, "inferred"))));
  }
}
