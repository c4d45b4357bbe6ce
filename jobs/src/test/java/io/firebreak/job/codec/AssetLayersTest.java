package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetLayersTest {
  private static final String DOCUMENT =
      """
      version: 1
      breaker: {watchScore: 39}
      groups:
        majors: {assets: [ETH, BTC], breaker: {watchScore: 38, paceScore: 54}}
        tail: [DOGE]
      assets:
        BTC: {breaker: {watchScore: 37}}
      """;

  @ParameterizedTest
  @CsvSource({"SOL, 39, 55", "DOGE, 39, 55", "ETH, 38, 54", "BTC, 37, 54"})
  void ownValuesLieOverThoseOfTheGroupOverTheDefaults(String asset, double watch, double pace) {
    Policy policy = accepted(DOCUMENT).forAsset(asset);
    assertThat(policy.breaker().watchScore()).isEqualTo(watch);
    assertThat(policy.breaker().paceScore()).isEqualTo(pace);
  }

  @Test
  void groupsAreNamedLists() {
    assertThat(accepted(DOCUMENT).groups().get("majors").assets()).containsExactly("BTC", "ETH");
  }

  @Test
  void readsBackWhatItWrites() {
    Policy policy = accepted(DOCUMENT + "expires: 2030-01-01T00:00:00Z\n");
    assertThat(accepted(PolicyDocument.write(policy))).isEqualTo(policy);
  }

  @Test
  void errorsNameTheLayer() {
    assertThat(
            PolicyDocument.parse(
                    """
                    version: 1
                    groups: {g: {assets: [A], breaker: {watchScor: 1}}, h: [], i: 5}
                    assets: {B: {breaker: {watchScore: 500}, quality: {}}, C: 1, "a b": {}}
                    """)
                .errors())
        .anyMatch(error -> error.startsWith("groups.g.breaker.watchScor is not a known key"))
        .anyMatch(error -> error.startsWith("groups.h must name a list of assets"))
        .anyMatch(error -> error.startsWith("groups.i must name a list of assets"))
        .anyMatch(error -> error.startsWith("assets.B.quality is not a known key"))
        .contains("assets.C must be a map of keys, was 1")
        .contains("assets must be named as [A-Za-z0-9._-]{1,32}, was 'a b'")
        .anyMatch(error -> error.startsWith("assets.B.breaker.watchScore must be in [1,"));
  }

  @Test
  void membersOfAGroupAreNamesAndItsOtherErrorsAreToldToo() {
    assertThat(
            PolicyDocument.parse(
                    """
                    version: 1
                    groups:
                      g: {assets: [BTC, ""], stress: {dropFraction: 5}, foo: 1}
                      h: {assets: {x: BTC}}
                      i: [1, true]
                    """)
                .errors())
        .anyMatch(error -> error.startsWith("groups.g must name a list of assets, each as [A-Z"))
        .anyMatch(error -> error.startsWith("assets.BTC.stress.dropFraction must be in [0.001"))
        .anyMatch(error -> error.startsWith("groups.g.foo is not a known key"))
        .anyMatch(error -> error.startsWith("groups.h must name a list of assets"))
        .anyMatch(error -> error.startsWith("groups.i must name a list of assets"));
  }

  @Test
  void classesAreOfAssetsWithNames() {
    assertThat(
            PolicyDocument.parse("version: 1\nhaircut: {assetClasses: {'btc ': major}}\n").errors())
        .contains(
            "haircut.assetClasses must be of assets named as [A-Za-z0-9._-]{1,32}, was 'btc '");
  }

  @Test
  void whatYamlMeansOtherwiseIsRefused() {
    assertThat(PolicyDocument.parse("version: 1\ngroups: {g: [&x BTC], h: [*x]}\n").errors())
        .singleElement()
        .asString()
        .contains("alias *x is not supported", "(line 2)");
    assertThat(PolicyDocument.parse("version: 1\nbreaker: {haltMaxMillis: 0300000}\n").errors())
        .singleElement()
        .asString()
        .contains("0300000 is octal", "(line 2)");
    assertThat(PolicyDocument.parse("version: 1\nbreaker: {paceShare: 0.3}\n").errors()).isEmpty();
  }

  @Test
  void assetHasItsValuesFromOneGroup() {
    assertThat(
            PolicyDocument.parse(
                    """
                    version: 1
                    groups:
                      a: {assets: [BTC], breaker: {watchScore: 38}}
                      b: {assets: [BTC], breaker: {watchScore: 37}}
                    """)
                .errors())
        .containsExactly("groups.b must not have values for BTC, which group a has");
  }

  @Test
  void disabledGuardOfOneAssetIsRefused() {
    assertThat(
            PolicyDocument.parse("version: 1\nassets: {BTC: {breaker: {haltScore: 99}}}").errors())
        .singleElement()
        .asString()
        .startsWith("assets.BTC.breaker.haltScore must be at most 95");
  }

  @Test
  void policyMustNotEndBeforeItBegins() {
    List<String> errors =
        PolicyDocument.parse("version: 1\neffectiveFrom: 2000\nexpires: 2000\n").errors();
    assertThat(errors).containsExactly("expires must be after effectiveFrom, was 2000");
  }

  private static Policy accepted(String document) {
    PolicyDocument.Parsed parsed = PolicyDocument.parse(document);
    assertThat(parsed.errors()).isEmpty();
    return parsed.policy();
  }
}
