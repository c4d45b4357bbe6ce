package io.firebreak.job.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.firebreak.policy.AssetPolicy;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.policy.ConsolidationPolicy;
import io.firebreak.policy.GuardRules;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyUse;
import io.firebreak.policy.PolicyValidator;
import io.firebreak.policy.QualityPolicy;
import io.firebreak.policy.StressPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A policy as people write it, in YAML or JSON, and as the timeline keeps it.
 *
 * <p>Keys are the component names. What is absent keeps the value of version 0; {@code classes} and
 * {@code assetClasses} are merged by key, lists are replaced. {@code effectiveFrom} is an ISO-8601
 * time, epoch milliseconds, or {@code asap}, which is also what its absence means; {@code expires}
 * is a time from which the version before is in force again. Groups and assets: see {@link
 * AssetLayers}; shadows: see {@link ShadowKey}. At most 1 MiB and 16 levels.
 */
public final class PolicyDocument {
  /** Largest document. */
  public static final int MAX_BYTES = 1 << 20;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(16).maxStringLength(MAX_BYTES).build();
  private static final ObjectMapper JSON = strict(new JsonFactory());
  private static final ObjectMapper YAML = strict(new YAMLFactory());

  private PolicyDocument() {}

  /**
   * A policy, or every reason why there is none.
   *
   * @param policy the policy, null when refused
   * @param asap no time was named: {@code policy.effectiveFromMillis()} says nothing
   * @param errors each naming key, value and what is allowed; empty for a policy
   */
  public record Parsed(Policy policy, boolean asap, List<String> errors) {}

  /** Reads a document; a text that begins with a brace is JSON, any other YAML. */
  public static Parsed parse(String text) {
    Parsed read = accepted(text);
    return read.errors().isEmpty() ? read : refused(read.errors());
  }

  /**
   * Reads a document that an earlier release may have accepted: the policy is there whatever the
   * errors are, null only for a text without one.
   */
  static Parsed accepted(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_BYTES) {
      return refused(List.of("policy must be at most " + MAX_BYTES + " bytes, was " + bytes));
    }
    try {
      JsonNode root = tree(text);
      if (root instanceof ObjectNode document) {
        return parse(document);
      }
      return refused(List.of("policy must be a map of keys, was " + RecordMerge.shown(root)));
    } catch (JsonProcessingException e) {
      return refused(List.of("policy is not YAML or JSON: " + located(e)));
    }
  }

  /** The policy as JSON, whole, so that it can be read without knowing version 0. */
  public static String write(Policy policy) {
    ObjectNode document = JsonFormat.mapper().createObjectNode();
    document.put("version", policy.version());
    if (policy.effectiveFromMillis() != Long.MIN_VALUE) {
      document.put("effectiveFrom", Instant.ofEpochMilli(policy.effectiveFromMillis()).toString());
    }
    ShadowKey.write(policy.use(), document);
    if (policy.use() == PolicyUse.SHADOW_END) {
      return document.toString();
    }
    document.set("consolidation", JsonFormat.mapper().valueToTree(policy.consolidation()));
    document.set("stress", JsonFormat.mapper().valueToTree(policy.stress()));
    document.set("haircut", JsonFormat.mapper().valueToTree(policy.haircut()));
    document.set("breaker", JsonFormat.mapper().valueToTree(policy.breaker()));
    document.set("quality", JsonFormat.mapper().valueToTree(policy.quality()));
    writeLayers(policy, document);
    return document.toString();
  }

  private static void writeLayers(Policy policy, ObjectNode document) {
    if (policy.endsMillis() != Policy.ENDLESS) {
      document.put("expires", Instant.ofEpochMilli(policy.endsMillis()).toString());
    }
    if (!policy.groups().isEmpty()) {
      ObjectNode groups = document.putObject("groups");
      new TreeMap<>(policy.groups())
          .forEach((name, group) -> group.assets().forEach(groups.withArray(name)::add));
    }
    if (!policy.assets().isEmpty()) {
      ObjectNode assets = document.putObject("assets");
      new TreeMap<>(policy.assets())
          .forEach((name, own) -> assets.set(name, JsonFormat.mapper().valueToTree(own)));
    }
  }

  private static Parsed parse(ObjectNode document) {
    List<String> errors = new ArrayList<>();
    EffectiveFrom from = EffectiveFrom.take(document, "effectiveFrom", errors);
    PolicyUse use = ShadowKey.take(document, errors);
    Policy defaults = merged(document, from.millis(), new RecordMerge(errors));
    Policy policy = layered(document, defaults, errors).with(use);
    errors.addAll(PolicyValidator.violations(policy));
    if (errors.isEmpty()) {
      errors.addAll(GuardRules.violations(policy));
    }
    return new Parsed(policy, from.asap(), List.copyOf(errors));
  }

  private static Policy merged(ObjectNode document, long fromMillis, RecordMerge merge) {
    Policy base = Policy.v0();
    merge.refuseUnknown(
        document,
        List.of(
            "version",
            "effectiveFrom",
            "expires",
            ShadowKey.NAME,
            "consolidation",
            "stress",
            "haircut",
            "breaker",
            "quality",
            "groups",
            "assets"),
        "");
    return new Policy(
        merge.whole(base.version(), document.get("version"), "version"),
        fromMillis,
        merge.record(ConsolidationPolicy.class, base.consolidation(), document, "consolidation"),
        merge.record(StressPolicy.class, base.stress(), document, "stress"),
        merge.record(HaircutPolicy.class, base.haircut(), document, "haircut"),
        merge.record(BreakerPolicy.class, base.breaker(), document, "breaker"),
        merge.record(QualityPolicy.class, base.quality(), document, "quality"));
  }

  private static Policy layered(ObjectNode document, Policy defaults, List<String> errors) {
    EffectiveFrom ends = EffectiveFrom.take(document, "expires", errors);
    if (document.path("expires").asText().equals("asap")
        || (!ends.asap() && ends.millis() == Policy.ENDLESS)) {
      errors.add(
          "expires must be a time after 1970-01-01T00:00:00Z, was "
              + RecordMerge.shown(document.get("expires")));
    }
    AssetPolicy ofAll = new AssetPolicy(defaults.stress(), defaults.haircut(), defaults.breaker());
    AssetLayers layers = AssetLayers.read(document, ofAll, errors);
    return new Policy(
        defaults.version(),
        defaults.effectiveFromMillis(),
        defaults.consolidation(),
        defaults.stress(),
        defaults.haircut(),
        defaults.breaker(),
        defaults.quality(),
        ends.asap() ? Policy.ENDLESS : ends.millis(),
        layers.groups(),
        layers.assets());
  }

  /** A document as a tree; a text that begins with a brace is JSON, any other YAML. */
  static JsonNode tree(String text) throws JsonProcessingException {
    if (text.stripLeading().startsWith("{")) {
      return JSON.readTree(text);
    }
    YamlPitfalls.refuse(text, LIMITS);
    return YAML.readTree(text);
  }

  private static Parsed refused(List<String> errors) {
    return new Parsed(null, false, List.copyOf(errors));
  }

  static String located(JsonProcessingException e) {
    String where = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    return JsonRefusal.shortened(e.getOriginalMessage().replace('\n', ' ')) + where;
  }

  private static ObjectMapper strict(JsonFactory factory) {
    factory.setStreamReadConstraints(LIMITS);
    factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    return new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }
}
