package org.flowerbox.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.flowerbox.language.Edges;
import org.flowerbox.language.Growth;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Workspace;

/** What a gesture in the reader speaks of: a passage, or codings. */
final class Target {
  private final Workspace workspace;
  private final TextPage page;

  Target(Workspace workspace, TextPage page) {
    this.workspace = workspace;
    this.page = page;
  }

  /** The source on the page as it stands now, none where the page is empty. */
  Optional<Source> source() {
    return Optional.ofNullable(workspace.corpus().sources().find(page.text().source().id()));
  }

  /** The selection as whole characters without outer spaces; the sentence at a caret. */
  Span passage() {
    if (!page.text().isWhole()) {
      return new Span(0, 0);
    }
    String text = page.text().text();
    Span selection = page.selection();
    if (selection.length() > 0) {
      Span whole = Edges.trim(text, Edges.snap(text, selection));
      if (whole.length() > 0) {
        return whole;
      }
    }
    return Growth.sentenceAt(text, page.text().turns(), page.caret());
  }

  /**
   * The codings that are picked; failing that the user's own on the selection, or the shortest of
   * them that holds the caret.
   */
  List<Coding> codings() {
    List<Coding> picked = picked();
    return picked.isEmpty() ? near() : picked;
  }

  /** The codings that are picked in this source. */
  List<Coding> picked() {
    Codings codings = codingsHere();
    List<Coding> found = new ArrayList<>();
    for (int id : workspace.selectedCodings()) {
      int row = codings.indexOf(id);
      if (row >= 0) {
        found.add(codings.get(row));
      }
    }
    return found;
  }

  private List<Coding> near() {
    Codings codings = codingsHere();
    Span selection = page.selection();
    int coder = workspace.coderId();
    Span sought =
        selection.length() > 0
            ? selection
            : new Span(Math.max(0, page.caret() - 1), page.caret() + 1);
    List<Coding> own = new ArrayList<>();
    codings.overlapping(
        sought,
        row -> {
          if (codings.coder(row) == coder) {
            own.add(codings.get(row));
          }
        });
    if (selection.length() > 0) {
      List<Coding> inside = own.stream().filter(it -> selection.contains(it.span())).toList();
      return inside.isEmpty() ? shortest(own) : inside;
    }
    return shortest(own);
  }

  private static List<Coding> shortest(List<Coding> codings) {
    return codings.stream()
        .min(Comparator.comparingInt((Coding it) -> it.span().length()))
        .map(List::of)
        .orElse(List.of());
  }

  private Codings codingsHere() {
    return workspace.corpus().codings(page.text().source().id());
  }
}
