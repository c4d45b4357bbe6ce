package io.firebreak.job.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.kafka.ControlClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;

/** Sends a message to the gate and prints what it says. */
final class GateReply {
  private static final int REFUSED = 1;
  private static final int AWAITS_APPROVAL = 3;

  private GateReply() {}

  /** The exit code: 0 accepted, 1 refused or no reply, 3 waits for a second person. */
  static int ask(ControlClient client, String message, PrintWriter console) throws IOException {
    Optional<JsonNode> answer = client.ask(message);
    if (answer.isEmpty()) {
      console.println("no reply within " + client.patience().toSeconds() + " s");
      console.flush();
      return REFUSED;
    }
    JsonNode reply = answer.get();
    String outcome = reply.path("outcome").asText();
    console.println(
        outcome + " at " + Instant.ofEpochMilli(reply.path("eventTimeMillis").asLong()));
    console.println("signed by  " + shown(reply.path("signedBy").asText()));
    console.println("document   " + shown(reply.path("documentHash").asText()));
    for (String error : reply.path("errors").asText().split("; ", -1)) {
      if (!error.isEmpty()) {
        console.println("           " + error);
      }
    }
    console.flush();
    return switch (outcome) {
      case "ACCEPTED" -> 0;
      case "AWAITS_APPROVAL" -> AWAITS_APPROVAL;
      default -> REFUSED;
    };
  }

  private static String shown(String text) {
    return text.isEmpty() ? "nobody" : text;
  }
}
