package io.firebreak.job.cli;

import io.firebreak.control.KeyRing;
import io.firebreak.job.codec.KeyRingDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key ring as a file that keys are added to; comments, rules and other keys stay as they are. */
final class RingFile {
  /** The line under which the rows of the keys stand. */
  static final String KEYS = "keys:\n";

  private static final Pattern KEYS_LINE = Pattern.compile("(?m)^keys:[ \\t]*(#.*)?\\R");

  private RingFile() {}

  /**
   * The text of the ring with one more key.
   *
   * @param file the ring, which may be absent
   * @param id id of the key, which must be new
   * @param row row of the key, with its line feed
   * @param errors takes what speaks against it: what is wrong with the ring as it is, or would be
   */
  static String with(Path file, String id, String row, List<String> errors) throws IOException {
    if (Files.exists(file) && holds(file, id)) {
      errors.add("--id must be new in the ring " + file + ", was " + id + ", which is there");
      return "";
    }
    String extended = Files.exists(file) ? extended(file, row, errors) : KEYS + row;
    if (errors.isEmpty()) {
      KeyRingDocument.parse(extended, errors);
      errors.replaceAll(error -> "--ring " + file + ": " + error);
    }
    return extended;
  }

  /** Replaces the file at once, so that a reader never sees a part of it. */
  static void write(Path file, String text) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, text);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean holds(Path file, String id) throws IOException {
    KeyRing ring = KeyRingDocument.parse(Files.readString(file), new ArrayList<>()).ring();
    return ring.keys().stream().anyMatch(key -> key.id().equals(id));
  }

  private static String extended(Path file, String row, List<String> errors) throws IOException {
    String text = Files.readString(file);
    Matcher keys = KEYS_LINE.matcher(text.endsWith("\n") ? text : text + "\n");
    if (!keys.find()) {
      errors.add("--ring " + file + " must have a line keys: with the keys in lines below it");
      return text;
    }
    String whole = text.endsWith("\n") ? text : text + "\n";
    return whole.substring(0, keys.end()) + row + whole.substring(keys.end());
  }
}
