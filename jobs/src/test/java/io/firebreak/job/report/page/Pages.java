package io.firebreak.job.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a test needs out of a rendered page. */
public final class Pages {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\">(.*?)</script>", Pattern.DOTALL);

  private Pages() {}

  /** The data of the charts of a page that have some, in order. */
  public static List<JsonNode> charts(String html) throws JsonProcessingException {
    List<JsonNode> charts = new ArrayList<>();
    Matcher data = DATA.matcher(html);
    while (data.find()) {
      charts.add(new ObjectMapper().readTree(data.group(1)));
    }
    return charts;
  }
}
