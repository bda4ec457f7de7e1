package org.flowerbox.ui.codebook;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Localized;
import org.flowerbox.ui.common.NameLanguage;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodeTally;
import org.flowerbox.work.EditCodes;
import org.flowerbox.work.Impact;
import org.flowerbox.work.MoveCodes;

/** What a researcher does to codes: each gesture is written, then said with a way back. */
final class CodeGestures {
  private static final int NAMED = 3;

  private final Workspace workspace;
  private final Words words;
  private final LiveCounts counts;
  private final EditCodes edit;
  private final MoveCodes move;

  CodeGestures(Workspace workspace, LiveCounts counts) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.counts = counts;
    this.edit = new EditCodes(workspace.project());
    this.move = new MoveCodes(workspace.project());
  }

  /** Adds a code below that one (0: at the top). */
  void add(int parent, String name, Consumer<Code> done, Consumer<Throwable> failed) {
    String who = workspace.coder();
    Localized named = Localized.of(NameLanguage.ofNew(name, workspace.language()), name.strip());
    workspace.change(
        () -> edit.add(parent, named, null, who),
        code -> {
          done("codebook.added", workspace.name(code));
          done.accept(code);
        },
        failed);
  }

  void rename(Code code, String language, String name, Runnable done, Consumer<Throwable> failed) {
    String who = workspace.coder();
    workspace.change(
        () -> {
          edit.rename(code, language, name, who);
          return Boolean.TRUE;
        },
        _ -> {
          done("codebook.renamed", workspace.name(code), name.strip());
          done.run();
        },
        failed);
  }

  void recolor(Code code, String color) {
    String who = workspace.coder();
    change(
        () -> edit.recolor(code, color, who),
        () -> done("codebook.recolored", workspace.name(code)));
  }

  /** Gives the code a key, "" for none; one that another code had moves here and it is said. */
  void shortcut(Code code, String key) {
    String who = workspace.coder();
    workspace.change(
        () -> edit.shortcut(code, key, who),
        other -> {
          String name = workspace.name(code);
          if (key.isEmpty()) {
            done("codebook.shortcut.none", name);
          } else if (other.isPresent()) {
            done("codebook.shortcut.moved", key, name, workspace.name(other.get()));
          } else {
            done("codebook.shortcut.given", key, name);
          }
        });
  }

  /** Saves what a code means; nothing is said, since the card shows it. */
  void describe(
      Code code,
      Localized definition,
      Localized include,
      Localized exclude,
      List<Localized> examples,
      Consumer<Throwable> failed) {
    String who = workspace.coder();
    change(
        () -> edit.describe(code, definition, include, exclude, examples, who), () -> {}, failed);
  }

  void move(List<Code> codes, int parent, int position) {
    String who = workspace.coder();
    change(
        () -> move.move(codes, parent, position, who),
        () -> {
          Code above = workspace.corpus().codes().find(parent);
          if (above == null) {
            done("codebook.moved.top", names(codes));
          } else {
            done("codebook.moved", names(codes), workspace.name(above));
          }
        });
  }

  void sortByName(int parent) {
    Collator collator = Collator.getInstance(words.language().locale());
    sort(parent, Comparator.comparing(workspace::name, collator));
  }

  void sortByCount(int parent) {
    sort(parent, Comparator.comparingInt(this::count).reversed());
  }

  private void sort(int parent, Comparator<Code> order) {
    String who = workspace.coder();
    change(() -> move.sort(parent, order, who), () -> done("codebook.sorted"));
  }

  private int count(Code code) {
    CodeTally tally = counts.tallyProperty().get();
    return tally == null ? 0 : tally.withChildren(code);
  }

  void merge(Collection<Code> from, Code into) {
    String who = workspace.coder();
    String names = names(from);
    workspace.change(
        () -> edit.merge(from, into, who),
        merged ->
            done(
                "codebook.merged", names, workspace.name(into), merged.codings(), merged.united()));
  }

  void split(
      Code code,
      Collection<Coding> passages,
      String name,
      Consumer<Code> done,
      Consumer<Throwable> failed) {
    String who = workspace.coder();
    workspace.change(
        () -> edit.split(code, passages, name, who),
        made -> {
          done("codebook.splitoff", passages.size(), workspace.name(code), workspace.name(made));
          done.accept(made);
        },
        failed);
  }

  void delete(Collection<Code> codes) {
    String who = workspace.coder();
    String names = names(codes);
    int chosen = codes.size();
    workspace.change(
        () -> edit.delete(codes, who),
        impact -> done("codebook.deleted", whatGoes(names, chosen, impact)));
  }

  /** Such as "认知差异 and 4 below it: 52 codings in 14 sources". */
  String whatGoes(Collection<Code> codes, Impact impact) {
    return whatGoes(names(codes), codes.size(), impact);
  }

  private String whatGoes(String names, int chosen, Impact impact) {
    return words.text(
        "codebook.impact",
        names,
        impact.codes() - chosen,
        impact.codings(),
        impact.sources(),
        impact.memos());
  }

  /** Tells what would go with these codes, when it is known. */
  void impact(Collection<Code> codes, Consumer<Impact> known) {
    workspace.desk().tasks().quietly(_ -> edit.impact(codes), known);
  }

  /** Gives the reader's selection the code. */
  void apply(Code code) {
    if (code.codable()) {
      workspace.code(code);
    } else {
      workspace
          .desk()
          .notices()
          .say(Notice.warning(words.text("codebook.heading.says", workspace.name(code))));
    }
  }

  /** Puts the codes with all below them on the clipboard. */
  void copy(List<Code> tops) {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        CodebookText.of(workspace.corpus().codeTree(), tops, workspace.language(), this::count));
    Clipboard.getSystemClipboard().setContent(content);
    workspace.desk().notices().say(Notice.done(words.text("codebook.copied", names(tops))));
  }

  private void change(Runnable gesture, Runnable done) {
    change(gesture, done, workspace.desk().notices()::failed);
  }

  private void change(Runnable gesture, Runnable done, Consumer<Throwable> failed) {
    Supplier<Boolean> written =
        () -> {
          gesture.run();
          return Boolean.TRUE;
        };
    workspace.change(written, _ -> done.run(), failed);
  }

  private void done(String key, Object... arguments) {
    workspace.done(words.text(key, arguments));
  }

  /** The names of some codes, the first few where they are many. */
  String names(Collection<Code> codes) {
    List<String> first = codes.stream().limit(NAMED).map(workspace::name).toList();
    String joined = String.join(words.text("codebook.and"), first);
    return codes.size() > NAMED
        ? words.text("codebook.andmore", joined, codes.size() - NAMED)
        : joined;
  }
}
