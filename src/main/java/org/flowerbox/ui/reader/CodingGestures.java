package org.flowerbox.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.CodeChooser.Choice;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.EditCodings;
import org.flowerbox.work.GivenCode;

/**
 * Coding, and what is done to codings: each gesture one step, said in the status bar with its undo.
 */
final class CodingGestures {
  private static final int SHOWN_WORDS = 18;

  /**
   * Characters of a passage, which may be the whole of a long text, that its words are taken from.
   */
  private static final int LOOKED_AT = 200;

  private final Workspace workspace;
  private final TextPage page;
  private final Target target;
  private final Words words;

  CodingGestures(Workspace workspace, TextPage page, Target target) {
    this.workspace = workspace;
    this.page = page;
    this.target = target;
    this.words = workspace.desk().words();
  }

  /** Gives the passage that code. */
  void code(Code code) {
    code(Choice.of(code));
  }

  /** Gives the passage what was chosen. */
  void code(Choice choice) {
    Optional<Source> source = target.source();
    Span passage = target.passage();
    if (source.isEmpty() || passage.length() == 0) {
      workspace.desk().notices().say(Notice.warning(words.text("reader.nopassage")));
      return;
    }
    String coder = workspace.coder();
    workspace.change(
        () ->
            new CodePassages(workspace.project())
                .code(
                    choice.code(),
                    source.get(),
                    passage,
                    coder,
                    choice.actor(),
                    choice.stage(),
                    choice.level()),
        made -> coded(made, choice.code() instanceof GivenCode.New));
  }

  private void coded(Coding made, boolean isNew) {
    Code code = workspace.corpus().codes().find(made.code());
    if (code != null) {
      workspace.used(code);
      String words = excerpt(made.span());
      done(isNew ? "reader.coded.new" : "reader.coded", workspace.name(code), words);
    }
  }

  /** Gives the passage the code that was given last. */
  void repeat() {
    List<Code> recent = workspace.recentCodes();
    if (recent.isEmpty()) {
      workspace.desk().notices().say(Notice.warning(words.text("reader.norecent")));
    } else {
      code(recent.getFirst());
    }
  }

  /** Makes the selection a code and gives it to itself. */
  void inVivo() {
    Optional<Source> source = target.source();
    Span passage = target.passage();
    if (source.isEmpty() || passage.length() == 0) {
      workspace.desk().notices().say(Notice.warning(words.text("reader.nopassage")));
      return;
    }
    String coder = workspace.coder();
    workspace.change(
        () -> new CodePassages(workspace.project()).inVivo(source.get(), passage, 0, coder),
        made -> coded(made, false));
  }

  /** Takes codings away. */
  void uncode() {
    with(
        codings -> {
          String what = names(codings);
          workspace.change(
              () -> {
                new CodePassages(workspace.project()).uncode(codings, workspace.coder());
                return codings.size();
              },
              _ -> done("reader.uncoded", what, codings.size()));
        });
  }

  /** Gives codings another code. */
  void recode(GivenCode code) {
    with(
        codings ->
            workspace.change(
                () -> new EditCodings(workspace.project()).recode(codings, code, workspace.coder()),
                recoded -> {
                  workspace.used(recoded.code());
                  done("reader.recoded", workspace.name(recoded.code()), codings.size());
                }));
  }

  /** Gives codings a weight, 1 to 100, 0 for none. */
  void weigh(int weight) {
    edit(
        codings -> new EditCodings(workspace.project()).weigh(codings, weight, workspace.coder()),
        "reader.weighed",
        weight);
  }

  /**
   * Writes a comment on a coding.
   *
   * @param refused hears why it was not written
   */
  void comment(String comment, Consumer<Throwable> refused) {
    with(
        codings ->
            workspace.change(
                () -> {
                  new EditCodings(workspace.project())
                      .comment(codings.getFirst(), comment, workspace.coder());
                  return comment;
                },
                said -> done("reader.commented", said),
                refused));
  }

  /** Marks codings as important, or not so if all of them are. */
  void important() {
    with(
        codings -> {
          boolean now = !codings.stream().allMatch(Coding::important);
          edit(
              all -> new EditCodings(workspace.project()).important(all, now, workspace.coder()),
              now ? "reader.important.on" : "reader.important.off",
              codings.size());
        });
  }

  /** Says who is spoken of, at which stage or level; null clears it. */
  void term(TermKind kind, int term) {
    int actor = kind == TermKind.ACTOR ? term : EditCodings.AS_IT_IS;
    int stage = kind == TermKind.STAGE ? term : EditCodings.AS_IT_IS;
    int level = kind == TermKind.LEVEL ? term : EditCodings.AS_IT_IS;
    Term known = workspace.corpus().terms().find(term);
    edit(
        codings ->
            new EditCodings(workspace.project())
                .terms(codings, actor, stage, level, workspace.coder()),
        "reader.termed",
        known == null ? "–" : known.name().in(workspace.language()));
  }

  /** Moves the ends of a coding. */
  void resize(Coding coding, Span span) {
    if (span.equals(coding.span()) || span.length() == 0) {
      return;
    }
    workspace.change(
        () -> {
          new EditCodings(workspace.project()).resize(coding, span, workspace.coder());
          return span;
        },
        moved -> {
          page.setSelection(moved.start(), moved.end());
          done("reader.resized", excerpt(moved));
        });
  }

  private void edit(Consumer<List<Coding>> gesture, String said, Object what) {
    with(
        codings ->
            workspace.change(
                () -> {
                  gesture.accept(codings);
                  return Boolean.TRUE;
                },
                _ -> done(said, what)));
  }

  /** Does something with the codings meant, or says that there are none. */
  void with(Consumer<List<Coding>> gesture) {
    List<Coding> codings = target.codings();
    if (codings.isEmpty()) {
      workspace.desk().notices().say(Notice.warning(words.text("reader.nocoding")));
    } else {
      gesture.accept(codings);
    }
  }

  private void done(String key, Object... what) {
    workspace.done(words.text(key, what));
  }

  private String names(List<Coding> codings) {
    return codings.stream()
        .map(coding -> workspace.corpus().codes().find(coding.code()))
        .filter(code -> code != null)
        .map(workspace::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String excerpt(Span span) {
    Span beginning = new Span(span.start(), Math.min(span.end(), span.start() + LOOKED_AT));
    String said = beginning.in(page.text().text()).replaceAll("\\s+", " ");
    int characters = said.codePointCount(0, said.length());
    return characters <= SHOWN_WORDS
        ? said
        : said.substring(0, said.offsetByCodePoints(0, SHOWN_WORDS)) + "…";
  }
}
