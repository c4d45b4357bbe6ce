package io.firebreak.job.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.util.FileUtils;

/** A directory that ends when it is closed, and at the latest with this process. */
public final class TemporaryDirectory implements AutoCloseable {
  private final Path path;
  private final Thread atExit;

  private TemporaryDirectory(Path path) {
    this.path = path;
    atExit = new Thread(() -> FileUtils.deleteDirectoryQuietly(path.toFile()));
  }

  /**
   * Makes one in the directory of temporary files.
   *
   * @param prefix what its name begins with
   */
  public static TemporaryDirectory create(String prefix) {
    try {
      TemporaryDirectory directory = new TemporaryDirectory(Files.createTempDirectory(prefix));
      Runtime.getRuntime().addShutdownHook(directory.atExit);
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary directory cannot be made: " + e.getMessage(), e);
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** As Flink's settings name it. */
  public String uri() {
    return path.toUri().toString();
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(atExit);
    FileUtils.deleteDirectory(path.toFile());
  }
}
