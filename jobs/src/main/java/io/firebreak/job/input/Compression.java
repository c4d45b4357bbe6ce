package io.firebreak.job.input;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** How a recorded file is compressed: the last part of its name says it. */
enum Compression {
  NONE("") {
    @Override
    InputStream decompress(InputStream raw) {
      return raw;
    }
  },
  GZIP(".gz") {
    @Override
    InputStream decompress(InputStream raw) throws IOException {
      return new GZIPInputStream(raw, INFLATER_BUFFER_BYTES);
    }
  },
  ZSTD(".zst") {
    @Override
    InputStream decompress(InputStream raw) throws IOException {
      return new ZstdInputStreamNoFinalizer(raw);
    }
  };

  private static final int INFLATER_BUFFER_BYTES = 1 << 16;

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  abstract InputStream decompress(InputStream raw) throws IOException;

  /** The lines of the file at {@code path}, decompressed as its name says. */
  static BoundedLines lines(Path path) throws IOException {
    return new BoundedLines(stream(path));
  }

  /** The bytes of the file at {@code path}, decompressed as its name says. */
  static InputStream stream(Path path) throws IOException {
    return stream(Files.newInputStream(path), path.toString());
  }

  /** The bytes of a stream, decompressed as the name says; it is closed where that fails. */
  static InputStream stream(InputStream raw, String name) throws IOException {
    try {
      return of(name).decompress(raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** A file's name without the part that says how it is compressed. */
  static String plainName(String name) {
    return name.substring(0, name.length() - of(name).suffix.length());
  }

  private static Compression of(String name) {
    return name.endsWith(GZIP.suffix) ? GZIP : name.endsWith(ZSTD.suffix) ? ZSTD : NONE;
  }
}
