package org.flowerbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of packages: who may use whom, and which library lives where. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.flowerbox");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.flowerbox.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest(name = "{0} uses only {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model     | ''
          language  | model
          importing | model
          store     | model
          search    | model language
          analysis  | model
          framework | model
          project   | model store search
          drawing   | model
          export    | model drawing
          work      | model importing store search project analysis framework drawing export
          cli       | model work project export
          ui        | model language work project analysis drawing export
          """)
  void packagesUseOnlyThoseBelow(String name, String allowed) {
    List<String> names =
        Arrays.stream((allowed + " " + name).trim().split(" +"))
            .map(use -> "org.flowerbox." + use)
            .toList();
    noClasses()
        .that()
        .resideInAPackage("org.flowerbox." + name + "..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of another package of ours than " + allowed,
                (JavaClass used) ->
                    used.getPackageName().startsWith("org.flowerbox")
                        && names.stream().noneMatch(inside(used))))
        .because("the table of packages says who may use whom")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void featuresOfTheWindowUseNoOtherFeature() {
    slices()
        .matching("org.flowerbox.ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.describe(
                "of the shell", (JavaClass from) -> from.getPackageName().endsWith(".ui.shell")),
            DescribedPredicate.alwaysTrue())
        .ignoreDependency(
            DescribedPredicate.alwaysTrue(),
            DescribedPredicate.describe(
                "of common", (JavaClass to) -> to.getPackageName().endsWith(".ui.common")))
        .because("only the shell puts features together")
        .check(CLASSES);
  }

  private static Predicate<String> inside(JavaClass used) {
    return name ->
        used.getPackageName().equals(name) || used.getPackageName().startsWith(name + ".");
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java.sql..                | store exchange.sqlite
          org.sqlite..              | store exchange.sqlite
          org.apache.lucene..       | search
          org.jsoup..               | importing
          org.apache.commons.compress.. | importing
          org.apache.pdfbox..       | importing
          javafx..                  | ui
          atlantafx..               | ui.shell
          org.kordamp..             | ui
          javax.xml..               | importing exchange
          org.xml..                 | importing exchange
          org.w3c..                 | importing exchange
          org.apache.poi..          | importing export
          picocli..                 | cli
          com.hankcs..              | language
          """)
  void librariesLiveInTheirPackage(String library, String homes) {
    String[] packages =
        Arrays.stream(homes.split(" +"))
            .map(name -> "org.flowerbox." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that lives in one place can be replaced in one place")
        .check(CLASSES);
  }
}
