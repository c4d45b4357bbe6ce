package io.firebreak.job.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.HeadTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pages as HTML. All text is escaped; the file holds all that it needs and may load nothing. */
public final class PageWriter {
  /** The browser's own guard: nothing but what stands in the file. */
  private static final String NOTHING_FROM_ELSEWHERE =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

  private PageWriter() {}

  /** Writes a page into a file. */
  public static void write(Page page, Path file) throws IOException {
    Files.writeString(file, render(page), StandardCharsets.UTF_8);
  }

  /** The whole file. */
  public static String render(Page page) {
    DomContent content =
        main(
            header(h1(page.title()), p(page.about()).withClass("about")),
            each(page.sections(), PageWriter::renderSection));
    boolean charts = page.sections().stream().anyMatch(PageWriter::hasChart);
    DomContent script = charts ? script(rawHtml(Resources.scripts())) : rawHtml("");
    return document(html(renderHead(page), body(content, script)).attr("lang", "en"));
  }

  private static HeadTag renderHead(Page page) {
    return head(
        meta().withCharset("utf-8"),
        meta().attr("http-equiv", "Content-Security-Policy").withContent(NOTHING_FROM_ELSEWHERE),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        meta().withName("color-scheme").withContent("light dark"),
        title(page.title()),
        style(rawHtml(Resources.styles())));
  }

  private static DomContent renderSection(Section part) {
    return section(h2(part.heading()), each(part.blocks(), PageWriter::render));
  }

  private static DomContent render(Block block) {
    if (block instanceof Table table) {
      return render(table);
    }
    if (block instanceof Chart chart) {
      return render(chart);
    }
    return p(((Text) block).text());
  }

  private static DomContent render(Table table) {
    return div(table(
            caption(table.caption()),
            thead(tr(each(table.columns(), name -> th(name).attr("scope", "col")))),
            tbody(each(table.rows(), PageWriter::renderRow))))
        .withClass("wide");
  }

  private static DomContent renderRow(List<Cell> cells) {
    return tr(each(cells, PageWriter::render));
  }

  private static DomContent render(Cell cell) {
    return switch (cell.kind()) {
      case TEXT -> td(cell.text());
      case NUMBER -> td(cell.text()).withClass("number");
      case LINK -> td(a(cell.text()).withHref(cell.href()));
      case MOMENT -> td(cell.text()).withClass("moment");
      case TIME ->
          td(
              button(cell.text())
                  .withType("button")
                  .withClass("moment")
                  .withData("time", Long.toString(cell.timeMillis())));
    };
  }

  private static DomContent render(Chart chart) {
    DomContent caption =
        figcaption(
            h3(chart.title() + ", " + chart.y().unit()), p(chart.caption()).withClass("note"));
    if (chart.isEmpty()) {
      return figure(caption, p("No data: nothing in the input measures it.").withClass("none"));
    }
    return figure(
        caption,
        div()
            .withClass("chart")
            .attr("role", "img")
            .attr("aria-label", chart.title() + ", " + chart.y().unit() + ". " + chart.caption()),
        script(rawHtml(ChartData.json(chart))).withType("application/json"),
        noscript("This chart needs JavaScript."));
  }

  private static boolean hasChart(Section part) {
    return part.blocks().stream().anyMatch(Chart.class::isInstance);
  }
}
