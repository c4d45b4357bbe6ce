package io.firebreak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRulesTest {
  @ParameterizedTest
  @CsvSource({
    "breaker.watchScore, DOWN, LEVEL",
    "haircut.classes.major.capBps, UP, POINTS",
    "assets.BTC.haircut.classes.major.capBps, UP, POINTS",
    "assets.BTC.breaker.paceShare, DOWN, SHARE",
    "haircut.maintenanceRiseBpsPerHour, NEITHER, POINTS",
    "breaker.notDeclaredMillis, NEITHER, TIME",
    "haircut.notDeclaredBpsPerDay, NEITHER, POINTS",
    "stress.notDeclared, NEITHER, LEVEL"
  })
  void ruleOfAField(String path, Tightening tightening, FieldStep step) {
    assertThat(FieldRules.of(path)).isEqualTo(new FieldRule(tightening, step));
  }

  @Test
  void everyDeclaredFieldExists() {
    Policy policy = Policy.v0();
    SortedMap<String, Object> all = new TreeMap<>();
    for (Map.Entry<String, Record> section :
        Map.<String, Record>of(
                "stress", policy.stress(), "haircut", policy.haircut(), "breaker", policy.breaker())
            .entrySet()) {
      PolicyValues.of(section.getKey(), section.getValue())
          .forEach(
              (path, value) ->
                  all.put(path.replaceFirst("^(haircut\\.classes)\\.[^.]+\\.", "$1.*."), value));
    }
    assertThat(all.keySet()).containsAll(FieldRules.declared());
  }

  @ParameterizedTest
  @CsvSource({
    "LEVEL, 40, 60, true",
    "LEVEL, 40, 60.1, false",
    "LEVEL, 60, 40, true",
    "LEVEL, 60, 39.9, false",
    "LEVEL, 0.4, 0.6, true",
    "TIME, 0, 60000, true",
    "TIME, 0, 60001, false",
    "TIME, 300000, 1200000, true",
    "TIME, 300000, 1200001, false",
    "POINTS, 100, 300, true",
    "POINTS, 100, 301, false",
    "COUNT, 2, 3, true",
    "COUNT, 2, 4, false",
    "SHARE, 0.4, 0.8, true",
    "SHARE, 0.01, 0.06, true",
    "SHARE, 0.01, 0.061, false"
  })
  void stepIsAllowedUpToItsLimit(FieldStep step, double before, double after, boolean allowed) {
    assertThat(step.allows(before, after)).isEqualTo(allowed);
  }
}
