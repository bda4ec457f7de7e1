package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Palette;
import org.jspecify.annotations.Nullable;

/** The changes that bring a framework's codes into a project. */
final class CodeChanges {
  private final Framework framework;
  private final Corpus corpus;
  private final Codebook.Ids ids;
  private final CodeMatch match;
  private final Map<CodeEntry, Integer> positions = new IdentityHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> shortcuts = new HashSet<>();
  private final List<String> colors = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  CodeChanges(Framework framework, Corpus corpus, Codebook.Ids ids) {
    this.framework = framework;
    this.corpus = corpus;
    this.ids = ids;
    this.match = new CodeMatch(framework, corpus);
    for (Code code : corpus.codes()) {
      if (!match.covers(code)) {
        keys.add(code.key());
        shortcuts.add(code.shortcut());
      }
    }
    corpus.codeTree().children(0).forEach(code -> colors.add(code.color()));
    framework.codes().forEach(entry -> colors.add(entry.color()));
  }

  List<Change> list() {
    siblings(framework.codes(), 0, "");
    return changes;
  }

  private void siblings(List<CodeEntry> entries, int parent, String parentColor) {
    place(entries, parent);
    for (int place = 0; place < entries.size(); place++) {
      CodeEntry entry = entries.get(place);
      Code before = match.of(entry);
      String color = color(entry, before, parentColor, place, entries.size());
      Code after =
          before == null ? added(entry, parent, color) : merged(before, entry, parent, color);
      if (!after.equals(before)) {
        changes.add(before == null ? new Change.Add(after) : new Change.Edit(after));
      }
      siblings(entry.children(), after.id(), after.color());
    }
  }

  /**
   * Places the file's codes among the siblings that the project has: one after the other in the
   * file's order, where the first of them already stands, else at the end. Positions are changed
   * only where the order demands it.
   */
  private void place(List<CodeEntry> entries, int parent) {
    int last = -1;
    for (Object sibling : inOrder(entries, parent)) {
      if (sibling instanceof CodeEntry entry) {
        Code before = match.of(entry);
        last =
            Math.max(last + 1, before != null && before.parent() == parent ? before.position() : 0);
        positions.put(entry, last);
      } else if (sibling instanceof Code other) {
        last = Math.max(last + 1, other.position());
        if (last != other.position()) {
          changes.add(new Change.Edit(at(other, last)));
        }
      }
    }
  }

  private List<Object> inOrder(List<CodeEntry> entries, int parent) {
    Set<Integer> own = new HashSet<>();
    entries.stream().map(match::of).forEach(code -> own.add(code == null ? 0 : code.id()));
    List<Code> present =
        corpus.codes().find(parent) == null && parent != 0
            ? List.of()
            : corpus.codeTree().children(parent);
    List<Object> order = new ArrayList<>();
    boolean placed = false;
    for (Code sibling : present) {
      if (!placed && own.contains(sibling.id())) {
        order.addAll(entries);
        placed = true;
      }
      if (!match.covers(sibling)) {
        order.add(sibling);
      }
    }
    if (!placed) {
      order.addAll(entries);
    }
    return order;
  }

  private Code added(CodeEntry entry, int parent, String color) {
    return new Code(
        ids.next(EntityKind.CODE),
        entry.guid(),
        parent,
        position(entry),
        freeKey(entry.key()),
        entry.name(),
        color,
        freeShortcut(entry.shortcut()),
        !Boolean.FALSE.equals(entry.codable()),
        Boolean.TRUE.equals(entry.inferred()),
        entry.definition(),
        entry.include(),
        entry.exclude(),
        entry.examples(),
        NotesInAttributes.with(new TreeMap<>(entry.attributes()), entry.note()));
  }

  private Code merged(Code code, CodeEntry entry, int parent, String color) {
    TreeMap<String, String> attributes = new TreeMap<>(code.attributes());
    attributes.putAll(entry.attributes());
    return new Code(
        code.id(),
        code.guid(),
        parent,
        position(entry),
        entry.key().isEmpty() ? code.key() : freeKey(entry.key()),
        over(code.name(), entry.name()),
        color,
        entry.shortcut().isEmpty() ? code.shortcut() : freeShortcut(entry.shortcut()),
        said(entry.codable(), code.codable()),
        said(entry.inferred(), code.inferred()),
        over(code.definition(), entry.definition()),
        over(code.include(), entry.include()),
        over(code.exclude(), entry.exclude()),
        entry.examples().isEmpty() ? code.examples() : entry.examples(),
        NotesInAttributes.with(attributes, entry.note()));
  }

  private int position(CodeEntry entry) {
    return positions.getOrDefault(entry, 0);
  }

  private static boolean said(@Nullable Boolean said, boolean before) {
    return said == null ? before : said;
  }

  /** What the file says in each language; where it says nothing, what was there. */
  static Localized over(Localized before, Localized said) {
    TreeMap<String, String> texts = new TreeMap<>(before.texts());
    texts.putAll(said.texts());
    return Localized.of(texts);
  }

  /** The key, longer where a code that the file does not know has it. */
  private String freeKey(String key) {
    String free = key;
    for (int number = 1; !free.isEmpty() && !keys.add(free); number++) {
      free = framework.key() + "." + key + (number == 1 ? "" : "-" + number);
    }
    return free;
  }

  /** A shortcut stays with the code that had it. */
  private String freeShortcut(String shortcut) {
    return shortcut.isEmpty() || shortcuts.add(shortcut) ? shortcut : "";
  }

  private String color(
      CodeEntry entry, @Nullable Code before, String parentColor, int place, int count) {
    String color = entry.color().isEmpty() && before != null ? before.color() : entry.color();
    if (color.isEmpty()) {
      color =
          parentColor.isEmpty() ? Palette.next(colors) : Palette.tint(parentColor, place, count);
      colors.add(color);
    }
    return color;
  }

  private static Code at(Code code, int position) {
    return new Code(
        code.id(),
        code.guid(),
        code.parent(),
        position,
        code.key(),
        code.name(),
        code.color(),
        code.shortcut(),
        code.codable(),
        code.inferred(),
        code.definition(),
        code.include(),
        code.exclude(),
        code.examples(),
        code.attributes());
  }
}
