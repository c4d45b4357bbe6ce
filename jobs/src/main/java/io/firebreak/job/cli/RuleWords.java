package io.firebreak.job.cli;

import io.firebreak.control.ControlRules;
import io.firebreak.job.codec.Durations;
import java.util.List;

/** Delays and limits of control as a person reads them. */
final class RuleWords {
  private RuleWords() {}

  /** One line for each rule, all in event time. */
  static List<String> of(ControlRules rules) {
    return List.of(
        line("what loosens takes effect after", rules.loosenDelayMillis()),
        line("a document waits for its second person", rules.approvalMillis()),
        line("longest halt", rules.haltMillis()),
        line("longest release", rules.releaseMillis()),
        line("longest pin", rules.pinMillis()),
        line("longest mute", rules.muteMillis()),
        line("an envelope may be older or newer by", rules.messageMillis()));
  }

  private static String line(String rule, long millis) {
    return String.format("%-40s %s", rule, Durations.words(millis));
  }
}
