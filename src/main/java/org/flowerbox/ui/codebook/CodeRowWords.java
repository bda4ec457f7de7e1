package org.flowerbox.ui.codebook;

import org.flowerbox.model.Code;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodeTally;
import org.jspecify.annotations.Nullable;

/** What a row of the code tree says of its code, as the study is now. */
final class CodeRowWords {
  private final Workspace workspace;
  private final LiveCounts counts;

  CodeRowWords(Workspace workspace, LiveCounts counts) {
    this.workspace = workspace;
    this.counts = counts;
  }

  private Words words() {
    return workspace.desk().words();
  }

  String name(Code code) {
    return workspace.name(code);
  }

  boolean isActive(Code code) {
    return workspace.activeCodes().contains(code.id());
  }

  private @Nullable CodeTally tally() {
    return counts.tallyProperty().get();
  }

  private int number(Code code) {
    CodeTally tally = tally();
    return tally == null || code.id() <= 0 ? 0 : tally.withChildren(code);
  }

  /** How often the code and those below it were given; "" before that is known. */
  String count(Code code) {
    return tally() == null ? "" : words().text("codebook.number", number(code));
  }

  /** The row as it is read out. */
  String readOut(Code code) {
    return words()
        .text(
            isActive(code) ? "codebook.row.active" : "codebook.row",
            name(code),
            number(code),
            code.shortcut());
  }

  /** Name, counts and definition. */
  String tip(Code code) {
    CodeTally tally = tally();
    String definition = code.definition().in(workspace.language());
    String head =
        tally == null
            ? name(code)
            : words()
                .text(
                    "codebook.tip",
                    name(code),
                    tally.codings(code),
                    tally.withChildren(code),
                    tally.sources(code));
    return definition.isEmpty() ? head : head + "\n\n" + definition;
  }
}
