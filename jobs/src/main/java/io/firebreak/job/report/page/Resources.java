package io.firebreak.job.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that every page carries: its style, its script and uPlot. */
final class Resources {
  private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/";

  private Resources() {}

  static String styles() {
    return read(UPLOT + "dist/uPlot.min.css") + read("page.css");
  }

  /** uPlot with the licence that it asks copies to carry, and the script of the page. */
  static String scripts() {
    return "/*\nuPlot 1.6.30\n"
        + read(UPLOT + "LICENSE")
        + "*/\n"
        + read(UPLOT + "dist/uPlot.iife.min.js")
        + read("page.js");
  }

  private static String read(String name) {
    try (InputStream file = Resources.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
