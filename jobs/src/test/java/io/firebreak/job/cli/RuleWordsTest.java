package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.ControlRules;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
  @Test
  void rulesHaveUnits() {
    assertThat(RuleWords.of(ControlRules.defaults()))
        .hasSize(7)
        .anySatisfy(line -> assertThat(line).matches("what loosens takes effect after +15 min"))
        .anySatisfy(line -> assertThat(line).matches("longest pin +7 d"));
  }
}
