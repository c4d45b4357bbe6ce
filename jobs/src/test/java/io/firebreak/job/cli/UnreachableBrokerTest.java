package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UnreachableBrokerTest {
  @Test
  void isNamedInTheOnlyError() throws IOException {
    String nobody = "localhost:" + freePort();
    CommandRun run = CommandRun.of("policy", "show", "--bootstrap", nobody, "--timeout", "1");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .filteredOn(line -> line.startsWith("error: "))
        .singleElement()
        .asString()
        .contains("kafka bootstrap must be a broker that answers within 1 s, was " + nobody);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
