package org.flowerbox.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowerbox.framework.Bundled;
import org.flowerbox.framework.Codebook;
import org.flowerbox.framework.CodebookCsv;
import org.flowerbox.framework.Framework;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.CodeTree;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What a framework or codebook file would bring into a project, to choose from before anything is
 * written. Immutable; for any thread.
 */
public final class CodebookOffer {
  private final Framework framework;
  private final List<Problem> remarks;
  private final List<Item> items;

  /** What would become of a code. */
  public enum State {
    NEW,
    CHANGED,
    SAME
  }

  /**
   * A code of the file.
   *
   * @param code as it would stand in the project; its row key is good for nothing where it is new
   * @param depth 0 for those that stand at the top of the list
   */
  public record Item(Code code, int depth, State state) {}

  private CodebookOffer(Framework framework, List<Problem> remarks, List<Item> items) {
    this.framework = framework;
    this.remarks = List.copyOf(remarks);
    this.items = List.copyOf(items);
  }

  /**
   * Reads a bundled framework or a file and compares it with the project; takes a moment.
   *
   * @throws Refusal if it cannot be read
   */
  public static CodebookOffer read(Corpus corpus, Home home, String keyOrPath) {
    CodebookCsv.Reading reading = new Bundled(home.codebooks()).read(keyOrPath);
    return new CodebookOffer(
        reading.framework(), reading.remarks(), items(reading.framework(), corpus));
  }

  private static List<Item> items(Framework framework, Corpus corpus) {
    AtomicInteger ids = new AtomicInteger(corpus.codes().bound());
    Map<Integer, Code> known = new HashMap<>();
    Codebook.known(framework, corpus).forEach(code -> known.put(code.id(), code));
    Map<Integer, State> states = new HashMap<>();
    List<Code> put = new ArrayList<>();
    for (Change change : Codebook.changes(framework, corpus, _ -> ids.getAndIncrement())) {
      switch (change) {
        case Change.Add(Code code) -> {
          put.add(code);
          states.put(code.id(), State.NEW);
        }
        case Change.Edit(Code code) -> {
          put.add(code);
          Code before = known.get(code.id());
          if (before != null && !isSameElsewhere(before, code)) {
            states.put(code.id(), State.CHANGED);
          }
        }
        default -> {}
      }
    }
    Rows<Code> after = corpus.codes().changed(List.of(), put);
    return listed(new CodeTree(after), after, known.keySet(), states);
  }

  /** Whether it only stands behind other siblings. */
  private static boolean isSameElsewhere(Code before, Code after) {
    return before.parent() == after.parent()
        && before.equals(after.withParent(before.parent(), before.position()));
  }

  private static List<Item> listed(
      CodeTree tree, Rows<Code> codes, Set<Integer> known, Map<Integer, State> states) {
    List<Item> items = new ArrayList<>();
    Map<Integer, Integer> depths = new HashMap<>();
    for (Code code : tree.inOrder()) {
      if (known.contains(code.id()) || states.containsKey(code.id())) {
        Code above = codes.find(code.parent());
        int depth = above == null ? 0 : depths.getOrDefault(above.id(), -1) + 1;
        depths.put(code.id(), depth);
        items.add(new Item(code, depth, states.getOrDefault(code.id(), State.SAME)));
      }
    }
    return items;
  }

  /** What the framework or codebook is called. */
  public Localized name() {
    return framework.name();
  }

  /** Its codes, depth first. */
  public List<Item> items() {
    return items;
  }

  /** What the file leaves open. */
  public List<Problem> remarks() {
    return remarks;
  }

  /**
   * Brings the chosen codes into the project, as one step, with what the framework has besides
   * codes; a new code comes with those above it.
   *
   * @param chosen guids of codes as {@link #items} gave them
   * @param who who does so, "" for nobody in particular
   * @throws Refusal if there is nothing to change
   */
  public void load(Project project, Set<UUID> chosen, String who) {
    Corpus corpus = project.corpus();
    List<Change> all = Codebook.changes(framework, corpus, project::newId);
    List<Change> wanted = chosen(all, corpus, chosen);
    if (wanted.isEmpty()) {
      throw new Refusal("the project has all of this codebook already; nothing was changed");
    }
    Coders.Person person = Coders.person(project, who);
    List<Change> changes = new ArrayList<>(person.missing());
    changes.addAll(wanted);
    String name = framework.name().in(corpus.study().language());
    project.apply(
        new Step(StepKind.CODEBOOK, name.isEmpty() ? framework.key() : name, person.id(), changes));
  }

  private List<Change> chosen(List<Change> all, Corpus corpus, Set<UUID> chosen) {
    Map<Integer, Code> added = new HashMap<>();
    all.forEach(change -> collect(change, added));
    Set<Integer> needed = new HashSet<>();
    for (Change change : all) {
      Code code = codeOf(change);
      if (code != null && chosen.contains(code.guid())) {
        need(code, added, needed);
      }
    }
    Set<Code> known = new HashSet<>(Codebook.known(framework, corpus));
    List<Change> kept = new ArrayList<>();
    for (Change change : all) {
      Code code = codeOf(change);
      boolean concerned = code != null && (added.containsKey(code.id()) || differs(known, code));
      if (code == null || !concerned || needed.contains(code.id())) {
        kept.add(change);
      }
    }
    return kept;
  }

  private static void collect(Change change, Map<Integer, Code> added) {
    if (change instanceof Change.Add(Code code)) {
      added.put(code.id(), code);
    }
  }

  private static @Nullable Code codeOf(Change change) {
    return switch (change) {
      case Change.Add(Code code) -> code;
      case Change.Edit(Code code) -> code;
      default -> null;
    };
  }

  private static void need(Code code, Map<Integer, Code> added, Set<Integer> needed) {
    for (Code at = code; at != null && needed.add(at.id()); at = added.get(at.parent())) {
      // up to the first that is there already
    }
  }

  private static boolean differs(Set<Code> known, Code after) {
    return known.stream()
        .anyMatch(before -> before.id() == after.id() && !isSameElsewhere(before, after));
  }
}
