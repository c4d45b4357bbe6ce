package io.firebreak.job.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

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
    return failure.getMessage();
  }
}
