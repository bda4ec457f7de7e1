package org.flowerbox.ui.codebook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/** What the code tree shows: the filter, what is folded, the code that is being named. */
final class CodebookModel {
  private Corpus corpus;
  private CodeFilter filter;
  private String typed = "";
  private @Nullable Code draft;
  private final Set<UUID> folded = new HashSet<>();

  CodebookModel(Corpus corpus) {
    this.corpus = corpus;
    this.filter = CodeFilter.plain(corpus.codes());
  }

  Corpus corpus() {
    return corpus;
  }

  /** The next snapshot; a finer filter may follow by {@link #use}. */
  void show(Corpus after) {
    if (after.codes() != corpus.codes()) {
      filter = CodeFilter.plain(after.codes());
    }
    corpus = after;
  }

  /** Filters by that from now on, if it was made of the codes on the screen. */
  boolean use(CodeFilter finer, Corpus madeOf) {
    if (madeOf.codes() != corpus.codes()) {
      return false;
    }
    filter = finer;
    return true;
  }

  void filter(String now) {
    typed = now;
  }

  boolean isFiltered() {
    return !typed.isBlank();
  }

  /** Row keys of the codes that fit the filter, without those shown only because they are above. */
  BitSet fitting() {
    return filter.find(typed);
  }

  CodeShape shape() {
    return CodeShape.of(corpus, fitting(), draft);
  }

  /** Whether what is below the code shows. While there is a filter, all that fits it shows. */
  boolean isOpen(Code code) {
    return isFiltered()
        || draft != null && isWithin(draft.parent(), code.id())
        || !folded.contains(code.guid());
  }

  /** Whether the code is that other one or below it. */
  boolean isWithin(int code, int top) {
    Code at = corpus.codes().find(code);
    while (at != null && at.id() != top) {
      at = corpus.codes().find(at.parent());
    }
    return at != null;
  }

  /** Folds or opens a code; what is folded while there is a filter is folded in passing only. */
  void fold(Code code, boolean fold) {
    if (!isFiltered()) {
      if (fold) {
        folded.add(code.guid());
      } else {
        folded.remove(code.guid());
      }
    }
  }

  /** Folds or opens every code that has others below it. */
  void foldAll(boolean fold) {
    folded.clear();
    if (fold) {
      corpus.codes().stream()
          .filter(code -> !corpus.codeTree().children(code.id()).isEmpty())
          .forEach(code -> folded.add(code.guid()));
    }
  }

  /** What is folded, as one line to remember. */
  String folding() {
    return folded.stream()
        .filter(guid -> corpus.codes().stream().anyMatch(code -> code.guid().equals(guid)))
        .map(UUID::toString)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Folds what that line says. */
  void folding(String remembered) {
    folded.clear();
    Arrays.stream(remembered.split(" "))
        .filter(guid -> guid.matches("[0-9a-f-]{36}"))
        .map(UUID::fromString)
        .forEach(folded::add);
  }

  /** Readies a code to be named, as the last below that one (0: at the top), and answers it. */
  Code draft(int parent, String color) {
    Code made =
        Code.plain(
            CodeShape.DRAFT, new UUID(0, 0), parent, Integer.MAX_VALUE, Localized.NONE, color);
    draft = made;
    return made;
  }

  /** Whether a code that is not in the study yet is being named. */
  boolean isNaming() {
    return draft != null;
  }

  void endDraft() {
    draft = null;
  }

  /**
   * The code that has that name among those below the parent, whatever the case and the language;
   * null where it is free.
   *
   * @param self row key of the code that is to be called so
   */
  @Nullable Code namesake(int parent, String name, int self) {
    return corpus.codeTree().children(parent).stream()
        .filter(code -> code.id() != self)
        .filter(
            code ->
                code.name().texts().values().stream()
                    .anyMatch(known -> known.strip().equalsIgnoreCase(name.strip())))
        .findFirst()
        .orElse(null);
  }

  /** Those of the codes that are below none of the others, in the order of the codebook. */
  List<Code> tops(Collection<Code> codes) {
    Set<Integer> chosen = codes.stream().map(Code::id).collect(Collectors.toSet());
    return corpus.codeTree().inOrder().stream()
        .filter(code -> chosen.contains(code.id()))
        .filter(code -> chosen.stream().noneMatch(top -> isWithin(code.parent(), top)))
        .toList();
  }
}
