package org.flowerbox.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds each row's parent, by key or name, by path or by indentation, and builds the tree. */
final class CodeForest {
  private static final String KEY = "key ";

  private final CsvSheet sheet;
  private final List<CodeRow> rows;
  private final Map<CodeRow, CodeRow> parents = new IdentityHashMap<>();

  CodeForest(CsvSheet sheet, List<CodeRow> rows) {
    this.sheet = sheet;
    this.rows = new ArrayList<>(rows);
  }

  /** The codes at the top with all below them, in the order of the file. */
  List<CodeEntry> grow(boolean byParent, boolean byPath) {
    if (byPath) {
      followPaths();
    }
    if (byParent) {
      Map<String, List<CodeRow>> called = called();
      rows.stream().filter(row -> !row.parent().isEmpty()).forEach(row -> parents.put(row, parent(row, called)));
    } else if (!byPath) {
      followIndents();
    }
    checkKeys();
    rows.forEach(this::checkNoLoop);
    Map<@Nullable CodeRow, List<CodeRow>> below = new IdentityHashMap<>();
    rows.forEach(row -> below.computeIfAbsent(parents.get(row), _ -> new ArrayList<>()).add(row));
    return children(null, below);
  }

  private CodeRow parent(CodeRow row, Map<String, List<CodeRow>> called) {
    String wanted = row.parent();
    List<CodeRow> found = called.getOrDefault(KEY + wanted, List.of());
    if (found.isEmpty()) {
      found = called.getOrDefault(wanted, called.getOrDefault(wanted.toLowerCase(Locale.ROOT), List.of()));
      found = found.stream().filter(other -> other != row).toList();
    }
    if (found.size() > 1) {
      throw sheet.refuse(row.line(), "more than one code is called “" + wanted + "”; name the parent by its key");
    }
    if (found.isEmpty()) {
      throw sheet.refuse(
          row.line(),
          "there is no code “" + wanted + "” to be the parent" + Nearest.hint(wanted, known(called)) + "; add it or name another");
    }
    return found.getFirst();
  }

  private static Set<String> known(Map<String, List<CodeRow>> called) {
    Set<String> known = new HashSet<>();
    called.keySet().forEach(word -> known.add(word.startsWith(KEY) ? word.substring(KEY.length()) : word));
    return known;
  }

  /** The rows by what a parent may be called: key, guid and names. Keys come first, so they are marked. */
  private Map<String, List<CodeRow>> called() {
    Map<String, List<CodeRow>> called = new LinkedHashMap<>();
    for (CodeRow row : rows) {
      Set<String> words = new HashSet<>(row.code().name().texts().values());
      words.add(row.code().guid().toString());
      if (!row.code().key().isEmpty()) {
        words.add(KEY + row.code().key());
      }
      words.forEach(word -> called.computeIfAbsent(word, _ -> new ArrayList<>()).add(row));
    }
    return called;
  }

  /** Short paths first, so that a code's own row is there before rows that only pass through it. */
  private void followPaths() {
    String separators = rows.stream().anyMatch(row -> row.path().matches(".*[>＞›→\\\\].*")) ? "[>＞›→\\\\]" : "/";
    Map<CodeRow, List<String>> above = new IdentityHashMap<>();
    for (int at = 0; at < rows.size(); at++) {
      List<String> steps = steps(rows.get(at).path(), separators);
      rows.set(at, ownName(rows.get(at), steps));
      boolean whole = !steps.isEmpty() && rows.get(at).isCalled(steps.getLast());
      above.put(rows.get(at), whole ? steps.subList(0, steps.size() - 1) : steps);
    }
    List<CodeRow> given = new ArrayList<>(rows);
    given.sort(Comparator.comparingInt(row -> above.getOrDefault(row, List.of()).size()));
    Map<@Nullable CodeRow, List<CodeRow>> below = new IdentityHashMap<>();
    for (CodeRow row : given) {
      put(row, follow(above.getOrDefault(row, List.of()), row, below), below);
    }
    rows.sort(Comparator.comparingInt(CodeRow::line));
  }

  private static List<String> steps(String path, String separators) {
    return Arrays.stream(path.split(separators)).map(String::strip).filter(step -> !step.isEmpty()).toList();
  }

  private CodeRow ownName(CodeRow row, List<String> steps) {
    if (!row.code().name().isEmpty()) {
      return row;
    }
    if (steps.isEmpty()) {
      throw sheet.refuse(row.line(), "the code has neither a name nor a path; fill one in or delete the row");
    }
    return row.named(steps.getLast());
  }

  /** The code that those steps lead to; what is missing on the way becomes a code of its own. */
  private @Nullable CodeRow follow(List<String> steps, CodeRow row, Map<@Nullable CodeRow, List<CodeRow>> below) {
    CodeRow at = null;
    for (String step : steps) {
      List<CodeRow> here = below.getOrDefault(at, List.of());
      CodeRow next = here.stream().filter(other -> other.isCalled(step)).findFirst().orElse(null);
      if (next == null) {
        next = CodeRow.heading(row.line(), step);
        rows.add(rows.indexOf(row), next);
        put(next, at, below);
      }
      at = next;
    }
    return at;
  }

  private void put(CodeRow row, @Nullable CodeRow parent, Map<@Nullable CodeRow, List<CodeRow>> below) {
    if (parent != null) {
      parents.put(row, parent);
    }
    below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
  }

  private void followIndents() {
    Deque<CodeRow> above = new ArrayDeque<>();
    for (CodeRow row : rows) {
      while (!above.isEmpty() && above.peek().indent() >= row.indent()) {
        above.pop();
      }
      if (!above.isEmpty()) {
        parents.put(row, above.peek());
      }
      above.push(row);
    }
  }

  private void checkKeys() {
    Map<String, CodeRow> keys = new HashMap<>();
    Map<@Nullable CodeRow, Map<String, CodeRow>> names = new IdentityHashMap<>();
    for (CodeRow row : rows) {
      once("key", row.code().key(), row, keys);
      once("guid", row.code().guid().toString(), row, keys);
      once("shortcut", row.code().shortcut(), row, keys);
      Map<String, CodeRow> siblings = names.computeIfAbsent(parents.get(row), _ -> new HashMap<>());
      row.code().name().texts().forEach((language, name) -> once("name (" + language + ")", name, row, siblings));
    }
  }

  private void once(String kind, String value, CodeRow row, Map<String, CodeRow> seen) {
    CodeRow before = value.isEmpty() ? null : seen.putIfAbsent(kind + ":" + value, row);
    if (before != null) {
      throw sheet.refuse(
          row.line(),
          "the " + kind + " “" + value + "” stands twice in one place, here and in line " + before.line() + "; change or delete one");
    }
  }

  private void checkNoLoop(CodeRow row) {
    CodeRow at = parents.get(row);
    for (int steps = 1; at != null; steps++) {
      if (at == row || steps > rows.size()) {
        throw sheet.refuse(row.line(), "the code is its own ancestor; mend the column “parent”");
      }
      if (steps >= CodebookCsv.DEEPEST && parents.get(at) == null) {
        throw sheet.refuse(row.line(), "a codebook may have " + CodebookCsv.DEEPEST + " levels; this code is deeper");
      }
      at = parents.get(at);
    }
  }

  private List<CodeEntry> children(@Nullable CodeRow parent, Map<@Nullable CodeRow, List<CodeRow>> below) {
    return below.getOrDefault(parent, List.of()).stream()
        .map(row -> row.code().withChildren(children(row, below)))
        .toList();
  }
}
