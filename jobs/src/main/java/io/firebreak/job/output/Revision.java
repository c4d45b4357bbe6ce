package io.firebreak.job.output;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The revision in a record's JSON.
 *
 * <p>It is the last component of every record that has one, so it stands at the end of the line;
 * the rest stays byte for byte as it was written.
 */
final class Revision {
  private static final Pattern AT_END = Pattern.compile("\"revision\":(\\d+)}$");

  private Revision() {}

  static boolean in(byte[] json) {
    return matcher(json).find();
  }

  static int of(byte[] json) {
    Matcher matcher = matcher(json);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no revision at the end of " + text(json));
    }
    return Integer.parseInt(matcher.group(1));
  }

  static byte[] with(byte[] json, int revision) {
    String replaced = matcher(json).replaceFirst("\"revision\":" + revision + "}");
    return replaced.getBytes(StandardCharsets.UTF_8);
  }

  private static Matcher matcher(byte[] json) {
    return AT_END.matcher(text(json));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
