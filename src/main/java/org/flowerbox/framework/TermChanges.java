package org.flowerbox.framework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flowerbox.model.Change;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Entity;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.LoadedFramework;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * The changes that bring a framework's actors, stages, levels and variables into a project, and the
 * framework itself.
 */
final class TermChanges {
  private final Framework framework;
  private final Corpus corpus;
  private final Codebook.Ids ids;
  private final Set<Integer> taken = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  TermChanges(Framework framework, Corpus corpus, Codebook.Ids ids) {
    this.framework = framework;
    this.corpus = corpus;
    this.ids = ids;
  }

  List<Change> list() {
    framework
        .actors()
        .forEach(actor -> term(TermKind.ACTOR, actor.key(), actor.name(), actor.aliases()));
    framework.stages().forEach(stage -> term(TermKind.STAGE, stage.key(), stage.name(), List.of()));
    framework.levels().forEach(level -> term(TermKind.LEVEL, level.key(), level.name(), List.of()));
    framework.variables().forEach(this::variable);
    if (!framework.isPlain()) {
      loaded();
    }
    return changes;
  }

  /** Made of the framework and the key, so that everyone who loads the framework has the same. */
  static UUID guid(UUID framework, TermKind kind, String key) {
    return UUID.nameUUIDFromBytes(
        (framework + ":" + kind + ":" + key).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A term that another framework or the researcher brought keeps its name and is known by the
   * aliases of both.
   */
  private void term(TermKind kind, String key, Localized name, List<String> aliases) {
    UUID guid = guid(framework.guid(), kind, key);
    Term before =
        first(term -> term.guid().equals(guid))
            .or(() -> first(term -> term.kind() == kind && term.key().equals(key)))
            .orElse(null);
    if (before == null) {
      add(new Term(ids.next(EntityKind.TERM), guid, kind, key, name, aliases));
    } else {
      taken.add(before.id());
      Set<String> all = new LinkedHashSet<>(before.aliases());
      all.addAll(aliases);
      Localized called =
          before.guid().equals(guid)
              ? CodeChanges.over(before.name(), name)
              : CodeChanges.over(name, before.name());
      edit(
          before,
          new Term(
              before.id(), before.guid(), before.kind(), before.key(), called, List.copyOf(all)));
    }
  }

  private Optional<Term> first(Predicate<Term> which) {
    return corpus.terms().stream()
        .filter(term -> !taken.contains(term.id()) && which.test(term))
        .findFirst();
  }

  /**
   * Variables are known by their names, whichever framework or file brought them; type and label
   * stay, for values may be there.
   */
  private void variable(CaseVariable wanted) {
    Stream<Variable> all = corpus.variables().stream();
    Variable before =
        all.filter(variable -> variable.name().equals(wanted.key())).findFirst().orElse(null);
    if (before == null) {
      UUID guid =
          UUID.nameUUIDFromBytes(("variable:" + wanted.key()).getBytes(StandardCharsets.UTF_8));
      add(
          new Variable(
              ids.next(EntityKind.VARIABLE), guid, wanted.key(), wanted.name(), wanted.type()));
    } else {
      edit(
          before,
          new Variable(
              before.id(),
              before.guid(),
              before.name(),
              CodeChanges.over(wanted.name(), before.label()),
              before.type()));
    }
  }

  private void loaded() {
    String json = FrameworkFile.write(framework);
    Stream<LoadedFramework> all = corpus.frameworks().stream();
    LoadedFramework before =
        all.filter(loaded -> loaded.guid().equals(framework.guid())).findFirst().orElse(null);
    int id = before == null ? ids.next(EntityKind.FRAMEWORK) : before.id();
    edit(
        before, new LoadedFramework(id, framework.guid(), framework.key(), framework.name(), json));
  }

  private void add(Entity row) {
    changes.add(new Change.Add(row));
  }

  private void edit(@Nullable Entity before, Entity after) {
    if (before == null) {
      add(after);
    } else if (!before.equals(after)) {
      changes.add(new Change.Edit(after));
    }
  }
}
