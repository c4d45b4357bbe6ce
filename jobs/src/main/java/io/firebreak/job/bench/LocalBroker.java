package io.firebreak.job.bench;

import io.firebreak.job.local.TemporaryDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Kafka broker in a process of its own, made of the published artifacts, ended with the bench.
 */
public final class LocalBroker implements AutoCloseable {
  private static final int STARTS_WITHIN_SECONDS = 60;

  private final TemporaryDirectory directory;
  private final int port;
  private Process process;

  private LocalBroker(TemporaryDirectory directory, int port) {
    this.directory = directory;
    this.port = port;
  }

  /**
   * Starts one.
   *
   * @param classPath file that holds the broker's class path
   * @throws IOException if it does not answer within a minute
   */
  public static LocalBroker start(Path classPath) throws IOException, InterruptedException {
    LocalBroker broker = new LocalBroker(TemporaryDirectory.create("firebreak-kafka"), freePort());
    Path properties = broker.writeProperties();
    String libraries = Files.readString(classPath).strip();
    broker
        .java(
            libraries,
            "kafka.tools.StorageTool",
            "format",
            "-t",
            "MkU3OEVBNTcwNTJENDM2Qg",
            "-c",
            properties.toString())
        .waitFor();
    broker.process = broker.java(libraries, "kafka.Kafka", properties.toString());
    broker.awaitStart();
    return broker;
  }

  /** host:port of the broker. */
  public String bootstrap() {
    return "localhost:" + port;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    directory.close();
  }

  private Process java(String libraries, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                libraries));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.path().resolve("log").toFile()))
        .start();
  }

  private Path writeProperties() throws IOException {
    int controller = freePort();
    Path properties = directory.path().resolve("kraft.properties");
    return Files.writeString(
        properties,
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%d
        listeners=PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d
        advertised.listeners=PLAINTEXT://localhost:%d
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%s
        log.retention.ms=-1
        offsets.topic.replication.factor=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        group.initial.rebalance.delay.ms=0
        """
            .formatted(controller, port, controller, port, directory.path().resolve("data")));
  }

  private void awaitStart() throws IOException, InterruptedException {
    for (int tries = 0; tries < STARTS_WITHIN_SECONDS * 5; tries++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        return;
      } catch (IOException e) {
        if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
          break;
        }
      }
    }
    String log = Files.readString(directory.path().resolve("log"));
    throw new IOException(
        "the broker did not start: " + log.substring(Math.max(0, log.length() - 500)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
