package io.firebreak.job.feed.avro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Asks a schema registry with Confluent's interface for schemas by their identifier.
 *
 * @param address where it is, with http or https; without name and password
 */
record SchemaRegistry(URI address) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PATIENCE_MILLIS = 3_000;
  private static final int MAX_BYTES = 1 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  SchemaRegistry {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IllegalArgumentException("it must begin with http:// or https://");
    }
  }

  /**
   * Looks whether it answers.
   *
   * @throws IOException if it does not
   */
  void check() throws IOException {
    get("/schemas/types");
  }

  /**
   * The text of a schema.
   *
   * @throws FileNotFoundException for an identifier that the registry does not have
   * @throws UnusableSchemaException for one that is not a single Avro schema
   * @throws IOException where it does not answer
   */
  String schema(int id) throws IOException {
    JsonNode answer = get("/schemas/ids/" + id);
    String type = answer.path("schemaType").asText("AVRO");
    if (!type.equals("AVRO") || !answer.path("schema").isTextual()) {
      throw new UnusableSchemaException("it is of type " + type);
    } else if (!answer.path("references").isEmpty()) {
      throw new UnusableSchemaException("it refers to other schemas");
    }
    return answer.path("schema").textValue();
  }

  private JsonNode get(String path) throws IOException {
    String base = address.toString().replaceFirst("/+$", "");
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(base + path).toURL().openConnection();
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    connection.setRequestProperty("Accept", "application/vnd.schemaregistry.v1+json");
    try (InputStream body = connection.getInputStream()) {
      byte[] bytes = body.readNBytes(MAX_BYTES);
      return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** The registry has a schema that cannot be used here. */
  static final class UnusableSchemaException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableSchemaException(String message) {
      super(message);
    }
  }
}
