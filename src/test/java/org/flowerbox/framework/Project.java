package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Entity;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.LoadedFramework;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Study;
import org.flowerbox.model.Term;
import org.flowerbox.model.Turns;
import org.flowerbox.model.Variable;

/**
 * A project in memory that takes changes the way a project file does: in order, and no child before
 * its parent.
 */
final class Project {
  static final UUID GUID = UUID.fromString("5e1d8f7a-3c2b-4a19-8f6e-0d9c8b7a6f5e");

  private Rows<Code> codes = Rows.none();
  private Rows<Term> terms = Rows.none();
  private Rows<Variable> variables = Rows.none();
  private Rows<LoadedFramework> frameworks = Rows.none();
  private int last;

  /** Loads a framework, and tells what that changed. */
  List<Change> load(Framework framework) {
    List<Change> changes = Codebook.changes(framework, corpus(), kind -> next());
    changes.forEach(this::apply);
    return changes;
  }

  int next() {
    return ++last;
  }

  void apply(Change change) {
    switch (change) {
      case Change.Add(Entity row) -> put(row, false);
      case Change.Edit(Entity row) -> put(row, true);
      case Change.Remove(EntityKind kind, int id) -> remove(kind, id);
      default -> throw new AssertionError("a codebook makes no such change: " + change);
    }
  }

  private void put(Entity row, boolean there) {
    switch (row) {
      case Code code -> {
        if (code.parent() != 0 && codes.find(code.parent()) == null) {
          throw new AssertionError("its parent is not there yet: " + code);
        }
        codes = put(codes, code, there);
      }
      case Term term -> terms = put(terms, term, there);
      case Variable variable -> variables = put(variables, variable, there);
      case LoadedFramework framework -> frameworks = put(frameworks, framework, there);
      default -> throw new AssertionError("a codebook makes no such row: " + row);
    }
  }

  private static <E extends Entity> Rows<E> put(Rows<E> rows, E row, boolean there) {
    if ((rows.find(row.id()) != null) != there) {
      throw new AssertionError((there ? "not there to be edited: " : "there already: ") + row);
    }
    return rows.changed(List.of(), List.of(row));
  }

  private void remove(EntityKind kind, int id) {
    switch (kind) {
      case CODE -> codes = codes.changed(List.of(id), List.of());
      case TERM -> terms = terms.changed(List.of(id), List.of());
      case VARIABLE -> variables = variables.changed(List.of(id), List.of());
      default -> frameworks = frameworks.changed(List.of(id), List.of());
    }
  }

  Corpus corpus() {
    Corpus.Tables none = Corpus.Tables.empty();
    Corpus.Tables tables =
        new Corpus.Tables(
            none.coders(),
            none.layers(),
            none.sources(),
            none.speakers(),
            none.cases(),
            none.caseLinks(),
            variables,
            none.values(),
            codes,
            terms,
            frameworks);
    return new Corpus(
        new Study(GUID, "Courtyard study", "en"), 1, tables, new Turns[0], new Codings[0], _ -> "");
  }

  Code code(String key) {
    return codes.stream()
        .filter(code -> code.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no code " + key));
  }

  /** The keys in the order of the tree, indented by depth. */
  List<String> outline() {
    Corpus corpus = corpus();
    List<String> lines = new ArrayList<>();
    corpus
        .codeTree()
        .inOrder()
        .forEach(code -> lines.add("  ".repeat(corpus.codeTree().depth(code)) + code.key()));
    return lines;
  }
}
