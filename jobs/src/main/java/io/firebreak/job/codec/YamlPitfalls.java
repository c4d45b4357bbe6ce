package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Refuses what YAML lets a person write and means otherwise. */
final class YamlPitfalls {
  private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");

  private YamlPitfalls() {}

  /**
   * Looks through a document.
   *
   * @throws JsonProcessingException if it has an alias, which would be read as a text, or a number
   *     with a leading zero, which is octal
   */
  static void refuse(String text, StreamReadConstraints limits) throws JsonProcessingException {
    YAMLFactory factory = new YAMLFactory();
    factory.setStreamReadConstraints(limits);
    try (YAMLParser parser = factory.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        refuse(parser, token);
      }
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private static void refuse(YAMLParser parser, JsonToken token) throws IOException {
    if (parser.isCurrentAlias()) {
      throw new JsonParseException(
          parser, "alias *" + parser.getText() + " is not supported, the value must be written");
    }
    if (token == JsonToken.VALUE_NUMBER_INT && OCTAL.matcher(parser.getText()).matches()) {
      throw new JsonParseException(
          parser, parser.getText() + " is octal, it must be written without the leading zero");
    }
  }
}
