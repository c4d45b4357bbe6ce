package io.firebreak.job.input;

import java.io.Serializable;
import java.util.List;

/**
 * The header of a file: columns are found by name, in any order.
 *
 * @param names the names in the order of the file
 */
record Columns(List<String> names) implements Serializable {
  Columns {
    names = List.copyOf(names);
  }

  static Columns of(String header) {
    // A byte-order mark is no part of the first name.
    String text = header.startsWith("\uFEFF") ? header.substring(1) : header;
    return new Columns(List.of(text.split(",", -1)));
  }

  int count() {
    return names.size();
  }

  String name(int column) {
    return names.get(column);
  }

  boolean has(Columns wanted) {
    return names.containsAll(wanted.names);
  }

  /** The names that others do not have. */
  List<String> without(Columns others) {
    return names.stream().filter(name -> !others.names.contains(name)).toList();
  }

  /** Where a column stands, or -1. */
  int find(String name) {
    return names.indexOf(name);
  }

  /**
   * Where a column stands.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  int at(String name) {
    int column = find(name);
    if (column < 0) {
      throw new IllegalArgumentException("column " + name + " is missing in " + names);
    }
    return column;
  }
}
