package io.firebreak.policy;

import java.util.List;

/**
 * A policy that somebody wants in force.
 *
 * @param policy the policy, null where unreadable; without an effective time it has {@link
 *     Long#MIN_VALUE} and takes effect as soon as possible
 * @param author who proposes it, empty where unsaid
 * @param errors everything that is wrong with the document, empty for a valid one
 */
public record PolicyProposal(Policy policy, String author, List<String> errors) {}
