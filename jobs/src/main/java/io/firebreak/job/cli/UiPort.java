package io.firebreak.job.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds a port for the Flink UI: the wanted one, or the next that is free. */
final class UiPort {
  private static final int TRIES = 20;

  private UiPort() {}

  /**
   * A free port of the loopback address.
   *
   * @param wanted port to begin with; 0 for any
   * @throws IOException if none of the next twenty is free
   */
  static int free(int wanted) throws IOException {
    for (int port = wanted; port < wanted + TRIES; port++) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket.getLocalPort();
      } catch (IOException e) {
        // Taken; the next one.
      }
    }
    throw new IOException("ports " + wanted + " to " + (wanted + TRIES - 1) + " are all taken");
  }
}
