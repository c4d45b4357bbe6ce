package io.firebreak.job.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.job.backtest.PolicySweep;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code FIELD=V1,V2,...}: policies that differ in one number of the haircuts. */
final class SweepOption {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final PolicyDocuments DOCUMENTS = new PolicyDocuments();
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
  private static final Pattern SWEEP = Pattern.compile("(haircut(?:\\.\\w+)*)\\.(\\w+)=(.+)");
  private static final int LEAST_VALUES = 2;
  private static final int MOST_VALUES = 20;

  /** Another option says it, and a sweep would be overruled by that. */
  private static final String ALPHA = "haircut.tail.alpha";

  private SweepOption() {}

  /** The sweep; what is wrong goes to the errors, and then it must not be used. */
  static PolicySweep read(String text, Policy base, List<String> errors) {
    Matcher matcher = SWEEP.matcher(text);
    if (!matcher.matches()) {
      errors.add("--sweep must be haircut.FIELD=V1,V2,..., was '" + text + "'");
      return null;
    }
    String field = matcher.group(1) + "." + matcher.group(2);
    if (field.equals(ALPHA)) {
      errors.add("--sweep cannot be over " + ALPHA + ": --alpha says what is aimed at");
    }
    SortedSet<Double> values = values(matcher.group(3), errors);
    List<PolicySweep.Variant> variants = new ArrayList<>();
    for (double value : values) {
      Policy policy = with(base, matcher, value, errors);
      variants.add(new PolicySweep.Variant(value, policy));
    }
    return new PolicySweep(field, variants);
  }

  private static SortedSet<Double> values(String text, List<String> errors) {
    SortedSet<Double> values = new TreeSet<>();
    for (String value : text.split(",", -1)) {
      if (NUMBER.matcher(value).matches()) {
        values.add(Double.valueOf(value));
      } else {
        errors.add("--sweep must be over numbers, was over '" + value + "'");
      }
    }
    if (values.size() < LEAST_VALUES || values.size() > MOST_VALUES) {
      errors.add("--sweep must be over 2 to 20 different numbers, was over " + values.size());
    }
    return values;
  }

  private static Policy with(Policy base, Matcher field, double value, List<String> errors) {
    try {
      ObjectNode root = (ObjectNode) MAPPER.readTree(DOCUMENTS.write(base));
      JsonNode parent = root.at("/" + field.group(1).replace('.', '/'));
      if (!(parent instanceof ObjectNode node) || !node.path(field.group(2)).isNumber()) {
        errors.add(
            "--sweep must be over a number of the policy, was over "
                + field.group(1)
                + "."
                + field.group(2));
        return base;
      }
      set(node, field.group(2), value);
      root.put("version", Math.max(1, base.version()));
      PolicyProposal proposal = DOCUMENTS.read(MAPPER.writeValueAsString(root));
      proposal.errors().forEach(error -> errors.add("--sweep: " + error));
      return proposal.policy();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a policy is written as JSON", e);
    }
  }

  /** Whole numbers stay whole: many fields take no fraction. */
  private static void set(ObjectNode node, String name, double value) {
    if (value == Math.rint(value)) {
      node.put(name, (long) value);
    } else {
      node.put(name, value);
    }
  }
}
