package io.firebreak.job.report.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * A chart as the JSON that the script of the page reads. Places are differences to the place
 * before, values have eight significant digits and gaps are null: small files.
 */
final class ChartData {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final MathContext DIGITS = new MathContext(8);

  private ChartData() {}

  /** JSON that may stand in a script element: it has no {@code <}. */
  static String json(Chart chart) {
    ObjectNode root = MAPPER.createObjectNode();
    axis(root.putObject("x"), chart.x());
    axis(root.putObject("y"), chart.y());
    ArrayNode series = root.putArray("series");
    chart.series().stream()
        .filter(line -> line.x().length > 0)
        .forEach(line -> series(series.addObject(), line));
    ArrayNode bands = root.putArray("bands");
    for (Band band : chart.overlay().bands()) {
      ObjectNode node = bands.addObject();
      node.put("level", band.level()).put("label", band.label());
      node.put("from", number(band.from())).put("to", number(band.to()));
    }
    ArrayNode marks = root.putArray("marks");
    for (Mark mark : chart.overlay().marks()) {
      marks.addObject().put("label", mark.label()).put("at", number(mark.at()));
    }
    return root.toString().replace("<", "\\u003c");
  }

  private static void axis(ObjectNode node, Axis axis) {
    node.put("unit", axis.unit()).put("scale", name(axis.scale()));
  }

  private static void series(ObjectNode node, Series line) {
    node.put("name", line.name()).put("style", name(line.style()));
    ArrayNode x = node.putArray("x");
    ArrayNode y = node.putArray("y");
    double before = 0;
    for (int i = 0; i < line.x().length; i++) {
      x.add(number(line.x()[i] - before));
      before = line.x()[i];
      double value = line.y()[i];
      if (Double.isFinite(value)) {
        y.add(number(new BigDecimal(value).round(DIGITS).doubleValue()));
      } else {
        y.addNull();
      }
    }
  }

  /** Whole numbers without a fraction and an exponent: times are. */
  private static BigDecimal number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
