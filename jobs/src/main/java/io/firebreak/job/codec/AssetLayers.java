package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.policy.AssetGroup;
import io.firebreak.policy.AssetPolicy;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.StressPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * Values of groups and of single assets, laid over the defaults of their document: {@code groups:
 * {majors: {assets: [BTC, ETH], breaker: {watchScore: 38}}}}, or {@code majors: [BTC, ETH]} where a
 * group has no values; {@code assets: {BTC: {haircut: {gapBps: 250}}}} over those of its group.
 */
final class AssetLayers {
  private static final String ASSET = "[A-Za-z0-9._-]{1,32}";
  private static final List<String> SECTIONS = List.of("stress", "haircut", "breaker");

  private final AssetPolicy defaults;
  private final List<String> errors;
  private final Map<String, AssetGroup> groups = new TreeMap<>();
  private final Map<String, String> layered = new TreeMap<>();
  private final Map<String, AssetPolicy> assets = new TreeMap<>();

  private AssetLayers(AssetPolicy defaults, List<String> errors) {
    this.defaults = defaults;
    this.errors = errors;
  }

  /** Reads the layers of a document over its defaults. */
  static AssetLayers read(ObjectNode document, AssetPolicy defaults, List<String> errors) {
    AssetLayers layers = new AssetLayers(defaults, errors);
    layers.each(document, "groups", layers::group);
    layers.each(document, "assets", layers::asset);
    return layers;
  }

  Map<String, AssetGroup> groups() {
    return Map.copyOf(groups);
  }

  Map<String, AssetPolicy> assets() {
    return Map.copyOf(assets);
  }

  private interface Taker {
    void take(String name, JsonNode node, String path);
  }

  private void each(ObjectNode document, String key, Taker taker) {
    JsonNode table = document.get(key);
    if (table == null) {
      return;
    }
    if (!table.isObject()) {
      errors.add(key + " must be a map of keys, was " + RecordMerge.shown(table));
      return;
    }
    Map<String, JsonNode> rows = new TreeMap<>();
    table.properties().forEach(row -> rows.put(row.getKey(), row.getValue()));
    rows.forEach((name, node) -> taker.take(name, node, key + "." + JsonRefusal.shortened(name)));
  }

  private void group(String name, JsonNode node, String path) {
    if (!name.matches(ASSET)) {
      errors.add(
          "groups must be named as " + ASSET + ", was '" + JsonRefusal.shortened(name) + "'");
      return;
    }
    JsonNode named = node.isArray() ? node : node.path("assets");
    List<String> members = members(named);
    if (members.isEmpty()
        || !StreamSupport.stream(named.spliterator(), false).allMatch(AssetLayers::isName)) {
      errors.add(
          path
              + " must name a list of assets, each as "
              + ASSET
              + ", was "
              + RecordMerge.shown(node));
    } else {
      groups.put(name, new AssetGroup(members));
    }
    if (node instanceof ObjectNode values && values.size() > 1) {
      values(name, members, values.deepCopy().without("assets"), path);
    }
  }

  /** Those members of a list that are names of assets, in order. */
  private static List<String> members(JsonNode named) {
    return named.isArray()
        ? StreamSupport.stream(named.spliterator(), false)
            .filter(AssetLayers::isName)
            .map(JsonNode::asText)
            .distinct()
            .sorted()
            .toList()
        : List.of();
  }

  private static boolean isName(JsonNode member) {
    return member.isTextual() && member.asText().matches(ASSET);
  }

  private void values(String group, List<String> members, ObjectNode sections, String path) {
    AssetPolicy values = merged(defaults, sections, path);
    for (String asset : members) {
      String other = layered.put(asset, group);
      if (other != null) {
        errors.add(path + " must not have values for " + asset + ", which group " + other + " has");
      }
      assets.put(asset, values);
    }
  }

  private void asset(String name, JsonNode node, String path) {
    if (!name.matches(ASSET)) {
      errors.add(
          "assets must be named as " + ASSET + ", was '" + JsonRefusal.shortened(name) + "'");
    } else if (node instanceof ObjectNode sections) {
      assets.put(name, merged(assets.getOrDefault(name, defaults), sections, path));
    } else {
      errors.add(path + " must be a map of keys, was " + RecordMerge.shown(node));
    }
  }

  private AssetPolicy merged(AssetPolicy base, ObjectNode sections, String path) {
    List<String> found = new ArrayList<>();
    RecordMerge merge = new RecordMerge(found);
    merge.refuseUnknown(sections, SECTIONS, "");
    AssetPolicy merged =
        new AssetPolicy(
            merge.record(StressPolicy.class, base.stress(), sections, "stress"),
            merge.record(HaircutPolicy.class, base.haircut(), sections, "haircut"),
            merge.record(BreakerPolicy.class, base.breaker(), sections, "breaker"));
    found.forEach(error -> errors.add(path + "." + error));
    return merged;
  }
}
