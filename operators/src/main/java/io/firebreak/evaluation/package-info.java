/**
 * How well alarms are timed: crashes that were found afterwards (labels) against alarms that were
 * raised at the time, by one set of matching rules, for Firebreak and for simple detectors alike.
 * Labels judge; no decision ever reads them.
 */
package io.firebreak.evaluation;
