package io.firebreak.control;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys that the gate trusts. An empty ring trusts nobody and asks nobody: messages are then
 * taken unsigned, and every reply says so.
 *
 * @param keys the keys, at most 1000
 */
public record KeyRing(List<VerifyingKey> keys) implements Serializable {
  /** Messages are taken unsigned. */
  public static final KeyRing NONE = new KeyRing(List.of());

  private static final int MOST = 1_000;

  public KeyRing {
    keys = List.copyOf(keys);
  }

  /** Messages need a signature. */
  public boolean signs() {
    return !keys.isEmpty();
  }

  /** The key of an id, null where the ring has none. O(keys). */
  public VerifyingKey find(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst().orElse(null);
  }

  /** Everything that is wrong with the ring, empty for one that can be used. */
  public List<String> violations() {
    List<String> errors = new ArrayList<>();
    if (keys.size() > MOST) {
      errors.add("keys must be at most " + MOST + ", were " + keys.size());
    }
    Set<String> ids = new HashSet<>();
    // One private key under two owners would be its own second person.
    Map<String, String> owners = new HashMap<>();
    for (VerifyingKey key : keys) {
      key.check(errors);
      if (!ids.add(key.id())) {
        errors.add("key id must be unique, was twice " + key.id());
      }
      String owner = owners.putIfAbsent(key.publicKey().strip(), key.owner());
      if (owner != null && !owner.equals(key.owner())) {
        errors.add(
            "public key must have one owner, has "
                + owner
                + " and, as "
                + key.id()
                + ", "
                + key.owner());
      }
    }
    return errors;
  }
}
