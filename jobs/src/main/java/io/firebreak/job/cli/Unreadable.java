package io.firebreak.job.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why a file cannot be read, in words; Java's own messages say its name alone. */
final class Unreadable {
  private Unreadable() {}

  static String why(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    } else if (failure instanceof AccessDeniedException) {
      return "permission is denied";
    } else if (failure instanceof CharacterCodingException) {
      return "it is no text in UTF-8";
    }
    if (failure instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason().toLowerCase(Locale.ROOT);
    }
    return "Is a directory".equals(failure.getMessage())
        ? "it is a directory"
        : failure.getMessage();
  }

  /** The same of one that came out of a stream. */
  static String why(UncheckedIOException failure) {
    return why(failure.getCause());
  }
}
