package io.firebreak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Rules that keep decisions a function of event time, policy and input alone. */
@AnalyzeClasses(packages = "io.firebreak", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String EDGE = "..operator..";

  @ArchTest
  static final ArchRule ruleOfTheDomainKnowsNoFramework =
      noClasses()
          .that()
          .resideOutsideOfPackage(EDGE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.flink..", "com.fasterxml..", "org.apache.kafka..");

  @ArchTest
  static final ArchRule functionsKnowNeitherFormatNorConnector =
      noClasses()
          .that()
          .resideInAPackage(EDGE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "org.apache.kafka..");

  @ArchTest
  static final ArchRule nothingReadsAWallClock =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Instant.class, "now");

  @ArchTest
  static final ArchRule nothingIsUnseeded =
      noClasses()
          .should()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callConstructor(java.util.Random.class)
          .orShould()
          .callConstructor(java.util.SplittableRandom.class);

  @ArchTest
  static final ArchRule modelStandsAlone =
      classes()
          .that()
          .resideInAPackage("io.firebreak.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.firebreak.model..", "java..", "com.google.errorprone..");

  @ArchTest
  static final ArchRule consumersEmbedNothingButTheModel =
      classes()
          .that()
          .resideInAPackage("io.firebreak.consumer..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.firebreak.consumer..", "io.firebreak.model..", "java..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.firebreak.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Common");
}
