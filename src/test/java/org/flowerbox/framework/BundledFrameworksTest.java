package org.flowerbox.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowerbox.model.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledFrameworksTest {
  private static final Bundled BUNDLED = new Bundled(Path.of("codebooks"));

  static Stream<String> keys() {
    return BUNDLED.files().keySet().stream();
  }

  private static Framework read(String key) {
    return BUNDLED.read(key).framework();
  }

  @Test
  void theFiveFrameworksComeAlong() {
    assertThat(BUNDLED.files().keySet())
        .containsExactly(
            "co-production-mechanism",
            "dilemma-causes",
            "dual-rationality-risks",
            "participation-patterns",
            "tension-analysis");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void readingAndWritingGivesTheSameBytes(String key) throws IOException {
    assertThat(FrameworkFile.write(read(key)))
        .isEqualTo(Files.readString(BUNDLED.files().get(key)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void theFileIsNamedAfterItsKey(String key) {
    assertThat(read(key).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyTextIsInEnglishAndChinese(String key) {
    Map<String, Localized> texts = new TreeMap<>();
    collect(key, read(key), texts);
    assertThat(texts.values().stream().filter(text -> !text.isEmpty()).count()).isGreaterThan(200);
    Map<String, Set<String>> missing = new TreeMap<>();
    texts.forEach(
        (place, text) -> {
          if (!text.isEmpty() && !text.texts().keySet().equals(Set.of("en", "zh"))) {
            missing.put(place, text.texts().keySet());
          }
        });
    assertThat(missing).isEmpty();
  }

  /** Every localized text of a record, its components and lists, by where it stands. */
  private static void collect(String place, Object value, Map<String, Localized> texts) {
    switch (value) {
      case Localized text -> texts.put(place, text);
      case List<?> list -> {
        for (int at = 0; at < list.size(); at++) {
          collect(place + "/" + at, list.get(at), texts);
        }
      }
      case Record whole -> {
        for (var component : whole.getClass().getRecordComponents()) {
          Object part = part(whole, component);
          if (part != null) {
            collect(place + "/" + component.getName(), part, texts);
          }
        }
      }
      default -> {}
    }
  }

  private static Object part(Record whole, java.lang.reflect.RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyCodeIsExplainedInFull(String key) {
    List<String> thin =
        read(key)
            .allCodes()
            .filter(
                code ->
                    code.key().isEmpty()
                        || code.color().isEmpty()
                        || code.definition().isEmpty()
                        || code.include().isEmpty()
                        || code.exclude().isEmpty()
                        || code.examples().isEmpty())
            .map(CodeEntry::key)
            .toList();
    assertThat(thin).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void childrenExtendTheKeysOfTheirParents(String key) {
    List<String> strays = new ArrayList<>();
    read(key)
        .allCodes()
        .forEach(
            parent ->
                parent.children().stream()
                    .map(CodeEntry::key)
                    .filter(child -> !child.startsWith(parent.key() + "."))
                    .forEach(strays::add));
    assertThat(strays).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void attributesOfCodesAreDefined(String key) {
    Framework framework = read(key);
    Map<String, Set<String>> defined = new HashMap<>();
    framework
        .attributes()
        .forEach(
            attribute ->
                attribute
                    .values()
                    .forEach(
                        value ->
                            defined
                                .computeIfAbsent(attribute.key(), _ -> new HashSet<>())
                                .add(value.key())));
    assertThat(framework.allCodes().flatMap(code -> code.attributes().entrySet().stream()))
        .allSatisfy(
            attribute ->
                assertThat(defined.getOrDefault(attribute.getKey(), Set.of()))
                    .contains(attribute.getValue()));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aSpeakerIsRecognisedAsOneActorOnly(String key) {
    Map<String, String> actorOf = new HashMap<>();
    for (Actor actor : read(key).actors()) {
      Set<String> names = new HashSet<>(actor.aliases());
      names.addAll(actor.name().texts().values());
      names.forEach(
          name ->
              assertThat(actorOf.put(name.toLowerCase(java.util.Locale.ROOT), actor.key()))
                  .as(name)
                  .isNull());
    }
    assertThat(actorOf).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void rulesForNamesFillVariablesOfSources(String key) {
    Framework framework = read(key);
    List<String> ofSources =
        framework.variables().stream()
            .filter(variable -> variable.of().equals("source"))
            .map(CaseVariable::key)
            .toList();
    assertThat(framework.nameRules())
        .allSatisfy(rule -> assertThat(ofSources).containsAll(rule.variables()));
  }

  @Test
  void noGuidIsUsedTwiceInAllFiles() {
    List<UUID> guids = new ArrayList<>();
    keys()
        .map(BundledFrameworksTest::read)
        .forEach(
            framework -> {
              guids.add(framework.guid());
              framework.allCodes().map(CodeEntry::guid).forEach(guids::add);
            });
    assertThat(guids).hasSizeGreaterThan(150).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void relationsAndViewsAreThere(String key) {
    assertThat(read(key).relations()).isNotEmpty();
    assertThat(read(key).views())
        .extracting(View::kind)
        .contains("frequencies", "grounded-theory", "saturation");
  }
}
