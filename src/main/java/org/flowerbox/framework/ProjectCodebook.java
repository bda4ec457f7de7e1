package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;

/**
 * The codebook of a project as a framework. What a file must not have twice is told apart by a
 * number.
 */
final class ProjectCodebook {
  private final Corpus corpus;
  private final Framework base;
  private final Surviving surviving;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> shortcuts = new HashSet<>();

  ProjectCodebook(Corpus corpus) {
    this.corpus = corpus;
    this.base = loaded(corpus).orElseGet(() -> nothing(corpus));
    this.surviving = new Surviving(base, corpus);
  }

  private static Optional<Framework> loaded(Corpus corpus) {
    return corpus.frameworks().size() != 1
        ? Optional.empty()
        : corpus.frameworks().stream()
            .findFirst()
            .map(one -> FrameworkFile.read(one.json(), one.key()));
  }

  private static Framework nothing(Corpus corpus) {
    String name = corpus.study().name().isBlank() ? "codebook" : corpus.study().name().strip();
    return Framework.plain(
        Keys.ofName(name),
        corpus.study().guid(),
        Localized.of(corpus.study().language(), name),
        List.of());
  }

  Framework framework() {
    return new Framework(
        base.key(),
        base.guid(),
        base.name(),
        base.description(),
        base.source(),
        base.attributes(),
        codes(0),
        base.actorGroups(),
        actors(),
        surviving.variables(),
        surviving.nameRules(),
        terms(TermKind.STAGE, base.stages()),
        terms(TermKind.LEVEL, base.levels()),
        surviving.relationTypes(),
        surviving.relations(),
        surviving.views());
  }

  private List<CodeEntry> codes(int parent) {
    Set<String> names = new HashSet<>();
    List<CodeEntry> codes = new ArrayList<>();
    for (Code code : corpus.codeTree().children(parent)) {
      codes.add(code(code, names));
    }
    return codes;
  }

  private CodeEntry code(Code code, Set<String> names) {
    return new CodeEntry(
        key(code),
        code.guid(),
        name(code, names),
        code.color(),
        code.shortcut().isEmpty() || shortcuts.add(code.shortcut()) ? code.shortcut() : "",
        code.definition(),
        code.include(),
        code.exclude(),
        code.examples(),
        NotesInAttributes.note(code.attributes()),
        code.inferred(),
        NotesInAttributes.without(code.attributes()),
        code.codable(),
        codes(code.id()));
  }

  private static Localized name(Code code, Set<String> names) {
    TreeMap<String, String> texts = new TreeMap<>();
    code.name()
        .texts()
        .forEach((language, text) -> texts.put(language, differentName(text, language, names)));
    return texts.isEmpty()
        ? Localized.of("en", differentName("code " + code.id(), "en", names))
        : Localized.of(texts);
  }

  private static String differentName(String text, String language, Set<String> names) {
    String name = text.strip();
    for (int number = 2; !names.add(language + ":" + name); number++) {
      name = text.strip() + " (" + number + ")";
    }
    return name;
  }

  private String key(Code code) {
    String key = Keys.mended(code.key());
    String different = key;
    for (int number = 2; !key.isEmpty() && !keys.add(different); number++) {
      different = key + "-" + number;
    }
    return different;
  }

  private List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (Term term : terms(TermKind.ACTOR)) {
      Optional<Actor> before =
          base.actors().stream()
              .filter(actor -> surviving.stands(TermKind.ACTOR, actor.key(), term))
              .findFirst();
      actors.add(
          new Actor(
              term.key(),
              term.name(),
              term.aliases(),
              before.map(Actor::group).orElse(""),
              before.map(Actor::role).orElse(Localized.NONE),
              before.map(Actor::inferred).orElse(false),
              before.map(Actor::note).orElse(Localized.NONE)));
    }
    return actors;
  }

  private List<Named> terms(TermKind kind, List<Named> known) {
    List<Named> terms = new ArrayList<>();
    for (Term term : terms(kind)) {
      Optional<Named> before =
          known.stream().filter(named -> surviving.stands(kind, named.key(), term)).findFirst();
      terms.add(
          new Named(
              term.key(),
              term.name(),
              before.map(Named::note).orElse(Localized.NONE),
              before.map(Named::inferred).orElse(false)));
    }
    return terms;
  }

  /** Those that a file can name; of two with one key, the first. */
  private List<Term> terms(TermKind kind) {
    Set<String> seen = new HashSet<>();
    return corpus.terms().stream()
        .filter(term -> term.kind() == kind && !term.key().isEmpty() && seen.add(term.key()))
        .toList();
  }
}
