package io.firebreak.job.scenario;

import static io.firebreak.job.scenario.DrillKeys.APPROVER;
import static io.firebreak.job.scenario.DrillKeys.AUTHOR;
import static io.firebreak.job.scenario.DrillKeys.BEGUN;
import static io.firebreak.job.scenario.DrillKeys.OPERATOR;
import static io.firebreak.job.scenario.DrillKeys.sealed;

import io.firebreak.control.Envelope;
import java.util.List;

/**
 * A message that must not come into force.
 *
 * @param what what is wrong with it
 * @param message the message
 * @param reason what the gate's refusal must say
 */
record Poison(String what, String message, String reason) {
  /** A true message, the only one that is accepted: it tightens one level. */
  static final String GOOD = sealed(AUTHOR, 10, "version: 1\nbreaker: {watchScore: 38}\n");

  private static final String TIGHTER = "version: 2\nbreaker: {watchScore: 36}\n";

  /** Every kind of poison. */
  static List<Poison> all() {
    return List.of(
        new Poison("unsigned", TIGHTER, "must be a signed envelope"),
        new Poison(
            "forged",
            sealed(new Envelope(TIGHTER, AUTHOR, 11, BEGUN, ""), APPROVER),
            "signature must be that of"),
        new Poison("replayed", GOOD, "(replayed)"),
        new Poison("sent again long after", issued("2020-03-12T00:00:00Z"), "(too old)"),
        new Poison("of no time", issued(""), "issuedAt of key drill-author must be"),
        new Poison("of an unknown key", sealed("mallory", 1, TIGHTER), "must be a key of the ring"),
        new Poison(
            "expired",
            policy(12, "effectiveFrom: 1000\nexpires: 2000\n"),
            "after the gate's event time"),
        new Poison(
            "out of range", policy(13, "breaker: {watchScore: -1}\n"), "must be in [1, 100]"),
        new Poison(
            "disabling a guard", policy(14, "breaker: {haltScore: 99}\n"), "must be at most 95"),
        new Poison("too large a step", policy(15, "breaker: {watchScore: 9}\n"), "at once"),
        new Poison(
            "loosening by one person",
            policy(16, "breaker: {watchScore: 39}\n"),
            "waits for the envelope of a key with role APPROVER"),
        new Poison("of an old version", sealed(AUTHOR, 17, "version: 1\n"), "must be above 1"),
        new Poison("by the wrong role", sealed(OPERATOR, 1, TIGHTER), "must have role AUTHOR"),
        new Poison(
            "an override without end",
            sealed(OPERATOR, 2, order("cluster", "9999h")),
            "ttl of HALT must be in"),
        new Poison(
            "an override of nothing",
            sealed(OPERATOR, 3, order("everything", "1m")),
            "scope must be"),
        new Poison(
            "a number too large", policy(18, "breaker: {watchScore: 1e999}\n"), "watchScore"),
        new Poison("a list", sealed(AUTHOR, 19, "[1, 2, 3]"), "must be a map of keys"),
        new Poison("half an envelope", "{\"payload\": \"version: 2\", \"keyId\": 5}", "envelope."),
        new Poison("broken", "{", "not JSON"),
        new Poison("empty", "", "must be a signed envelope"));
  }

  /** A message that no gate has heard before, signed at some time. */
  private static String issued(String issuedAt) {
    return sealed(new Envelope(TIGHTER, AUTHOR, 1_000, issuedAt, ""), AUTHOR);
  }

  private static String order(String scope, String ttl) {
    return "override: halt\noperator: Operator\nreason: drill\nscope: "
        + scope
        + "\nttl: "
        + ttl
        + "\n";
  }

  private static String policy(long sequence, String values) {
    return sealed(AUTHOR, sequence, "version: 2\n" + values);
  }
}
