package org.flowerbox.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Variable;

/**
 * Looks up the properties of turns that a query names: source, kind, speaker, and the variables of
 * the study.
 */
final class Properties {
  private final Corpus corpus;

  Properties(Corpus corpus) {
    this.corpus = corpus;
  }

  Condition.Property equal(String name, String value, boolean quoted, int at) {
    Predicate<String> wanted = Values.equal(value, quoted);
    return switch (Folding.fold(name)) {
      case "source" -> sources(wanted);
      case "speaker" -> speakers(wanted);
      case "kind" -> kinds(value, quoted, at);
      default -> {
        Variable variable = variable(name, at);
        yield new VariableProperty(corpus, variable, Ranges.equal(variable, value, wanted));
      }
    };
  }

  Condition.Property between(Query.Range range) {
    if (List.of("source", "speaker", "kind", "code", "coder")
        .contains(Folding.fold(range.name()))) {
      throw Misread.unknown(range.at(), range.name() + ": takes a name, not a range");
    }
    Variable variable = variable(range.name(), range.at());
    return new VariableProperty(corpus, variable, Ranges.between(variable, range));
  }

  private Condition.Property sources(Predicate<String> wanted) {
    BitSet found = new BitSet();
    corpus.sources().stream()
        .filter(source -> wanted.test(source.name()))
        .forEach(source -> found.set(source.id()));
    return (source, _) -> found.get(source.id());
  }

  private Condition.Property speakers(Predicate<String> wanted) {
    BitSet found = new BitSet();
    corpus.speakers().stream()
        .filter(speaker -> wanted.test(speaker.name()))
        .forEach(speaker -> found.set(speaker.id()));
    return (_, speaker) -> found.get(speaker);
  }

  private Condition.Property kinds(String value, boolean quoted, int at) {
    Predicate<String> wanted = Values.equal(value.replace('-', ' ').replace('_', ' '), quoted);
    List<SourceKind> found = new ArrayList<>();
    for (SourceKind kind : SourceKind.values()) {
      if (wanted.test(kind.label())) {
        found.add(kind);
      }
    }
    if (found.isEmpty()) {
      throw Misread.unknown(
          at, "there is no kind of source \"" + value + "\"; there are: " + kinds());
    }
    return (source, _) -> found.contains(source.kind());
  }

  private static String kinds() {
    return List.of(SourceKind.values()).stream()
        .map(kind -> kind.label().replace(' ', '-').toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private Variable variable(String name, int at) {
    Predicate<String> wanted = Values.equal(name, true);
    Optional<Variable> named =
        corpus.variables().stream().filter(each -> wanted.test(each.name())).findFirst();
    return named
        .or(
            () ->
                corpus.variables().stream()
                    .filter(each -> each.label().texts().values().stream().anyMatch(wanted))
                    .findFirst())
        .orElseThrow(
            () ->
                Misread.unknown(
                    at,
                    "there is no field \""
                        + name
                        + "\"; there are: "
                        + fields()
                        + ". To find the text itself put it in quotation marks"));
  }

  private String fields() {
    List<String> fields = new ArrayList<>(List.of("source", "speaker", "kind", "code", "coder"));
    corpus.variables().forEach(variable -> fields.add(variable.name()));
    return String.join(", ", fields);
  }
}
