package io.firebreak.job.codec;

import io.firebreak.control.ControlRules;
import io.firebreak.control.ControlSetup;
import io.firebreak.control.KeyRing;
import io.firebreak.control.KeyRole;
import io.firebreak.control.VerifyingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The key ring of the gate in YAML: {@code keys: {ID: {role: AUTHOR, owner: Ann, publicKey:
 * "..."}}} and, where the defaults do not do, {@code rules}.
 */
public final class KeyRingDocument {

  /** The document as records. */
  record Ring(Map<String, Row> keys, ControlRules rules) {}

  /** One key. */
  record Row(String role, String owner, String publicKey) {}

  private KeyRingDocument() {}

  /** Reads a key ring; every error goes to the errors, and then the result means nothing. */
  public static ControlSetup parse(String text, List<String> errors) {
    Ring ring =
        RecordDocument.over(
            text,
            new Ring(Map.of(), ControlRules.defaults()),
            Map.of(Row.class, new Row("", "", "")),
            errors);
    List<VerifyingKey> keys = new ArrayList<>();
    new TreeMap<>(ring.keys())
        .forEach(
            (id, row) ->
                keys.add(
                    new VerifyingKey(id, role(id, row, errors), row.owner(), row.publicKey())));
    KeyRing read = new KeyRing(keys);
    errors.addAll(read.violations());
    errors.addAll(ring.rules().violations());
    if (!read.signs()) {
      errors.add("keys must name at least one key; without key ring leave the file out");
    }
    return ControlSetup.trusting(read, ring.rules());
  }

  private static KeyRole role(String id, Row row, List<String> errors) {
    for (KeyRole role : KeyRole.values()) {
      if (role.name().equals(row.role().toUpperCase(Locale.ROOT))) {
        return role;
      }
    }
    errors.add(
        "role of key " + id + " must be AUTHOR, OPERATOR or APPROVER, was \"" + row.role() + "\"");
    return KeyRole.AUTHOR;
  }
}
