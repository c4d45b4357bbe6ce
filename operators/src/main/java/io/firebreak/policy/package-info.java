/**
 * What governs decisions: thresholds, speeds, floors, caps. A policy is whole, versioned and in
 * force from an event time on; its validator finds every error at once.
 */
package io.firebreak.policy;
