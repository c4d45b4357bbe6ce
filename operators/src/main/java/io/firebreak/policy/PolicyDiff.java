package io.firebreak.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a policy changes over another one, value by value, in the order of their paths. */
public final class PolicyDiff {
  private PolicyDiff() {}

  /** Every value that differs; version and times are no values. */
  public static List<FieldChange> between(Policy before, Policy after) {
    List<FieldChange> changes = new ArrayList<>();
    add("breaker", before.breaker(), after.breaker(), changes);
    add("consolidation", before.consolidation(), after.consolidation(), changes);
    add("haircut", before.haircut(), after.haircut(), changes);
    add("quality", before.quality(), after.quality(), changes);
    add("stress", before.stress(), after.stress(), changes);
    SortedSet<String> assets = new TreeSet<>(before.assets().keySet());
    assets.addAll(after.assets().keySet());
    assets.forEach(asset -> add(asset, before.forAsset(asset), after.forAsset(asset), changes));
    addGroups(before, after, changes);
    return changes;
  }

  /** An asset without values of its own is compared by the defaults that govern it. */
  private static void add(String asset, Policy before, Policy after, List<FieldChange> changes) {
    String path = "assets." + asset + ".";
    add(path + "breaker", before.breaker(), after.breaker(), changes);
    add(path + "haircut", before.haircut(), after.haircut(), changes);
    add(path + "stress", before.stress(), after.stress(), changes);
  }

  private static void addGroups(Policy before, Policy after, List<FieldChange> changes) {
    SortedSet<String> groups = new TreeSet<>(before.groups().keySet());
    groups.addAll(after.groups().keySet());
    for (String group : groups) {
      AssetGroup was = before.groups().get(group);
      AssetGroup is = after.groups().get(group);
      if (was == null || !was.equals(is)) {
        changes.add(change("groups." + group, assets(was), assets(is)));
      }
    }
  }

  private static void add(String path, Record before, Record after, List<FieldChange> changes) {
    SortedMap<String, Object> old = PolicyValues.of(path, before);
    SortedMap<String, Object> now = PolicyValues.of(path, after);
    SortedSet<String> paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    for (String each : paths) {
      Object was = old.get(each);
      Object is = now.get(each);
      if (was == null || !was.equals(is)) {
        changes.add(change(each, was, is));
      }
    }
  }

  private static List<String> assets(AssetGroup group) {
    return group == null ? null : group.assets();
  }

  private static FieldChange change(String path, Object was, Object is) {
    if (was instanceof Number from && is instanceof Number to) {
      FieldRule rule = FieldRules.of(path);
      double before = from.doubleValue();
      double after = to.doubleValue();
      boolean loosens = rule.loosens(before, after);
      return new FieldChange(
          path, was.toString(), is.toString(), loosens, refusal(path, rule.step(), was, is));
    }
    // Lists, names and rows that come or go have no direction.
    return new FieldChange(path, text(was), text(is), true, "");
  }

  private static String refusal(String path, FieldStep step, Object was, Object is) {
    return step.allows(((Number) was).doubleValue(), ((Number) is).doubleValue())
        ? ""
        : path + " may change at most " + step.words() + " at once, was " + was + " to " + is;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
