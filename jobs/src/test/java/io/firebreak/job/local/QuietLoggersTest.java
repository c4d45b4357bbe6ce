package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.junit.jupiter.api.Test;

class QuietLoggersTest {
  private static final String NAME = "io.firebreak.quiet";

  private final Logger logger = LogManager.getLogger(NAME);

  @Test
  void warningsAreNotToldWhileTheWorkIsDone() throws Exception {
    boolean told = QuietLoggers.during(List.of(NAME), () -> logger.isWarnEnabled());
    assertThat(told).isFalse();
  }

  @Test
  void errorsAreToldWhileTheWorkIsDone() throws Exception {
    boolean told = QuietLoggers.during(List.of(NAME), () -> logger.isErrorEnabled());
    assertThat(told).isTrue();
  }

  @Test
  void levelAfterwardsIsTheOneBefore() throws Exception {
    var before = logger.getLevel();
    QuietLoggers.during(List.of(NAME), () -> "");
    assertThat(logger.getLevel()).isEqualTo(before);
  }
}
