package org.flowerbox.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * Changes the codebook, each time as one step; a change to what is so already writes none. Whose
 * name {@code who} is makes the step, "" for nobody in particular. What cannot be is refused with a
 * {@link Refusal}.
 */
public final class EditCodes {
  private final Project project;

  public EditCodes(Project project) {
    this.project = project;
  }

  /** Adds a code whose name is in the study's language. */
  public Code add(int parent, String name, @Nullable String color, String who) {
    String language = project.corpus().study().language();
    return add(parent, Localized.of(language, name), color, who);
  }

  /**
   * Adds a code, as the last below its parent.
   *
   * @param parent the code above it, 0 at the top
   * @param color {@code #RRGGBB}; null for the next of the palette, below another code a tint of
   *     that one's
   * @throws Refusal if another code in that place has the name, whatever the case
   */
  public Code add(int parent, Localized name, @Nullable String color, String who) {
    Gesture gesture = new Gesture(project, who);
    Code code = added(gesture, parent, name, color);
    gesture.apply(StepKind.CODEBOOK, "new code " + gesture.name(code));
    return code;
  }

  /** The code of that name right below that parent, whatever the case; null where there is none. */
  public static @Nullable Code namesake(Corpus corpus, int parent, String name) {
    return corpus.codeTree().children(parent).stream()
        .filter(code -> CodeNames.isNamed(code, name))
        .findFirst()
        .orElse(null);
  }

  /** The code as it stands, or as the gesture makes it. */
  static Code given(Gesture gesture, GivenCode given) {
    return switch (given) {
      case GivenCode.Known(Code code) -> code;
      case GivenCode.New(int parent, Localized name) -> added(gesture, parent, name, null);
    };
  }

  static Code added(Gesture gesture, int parent, Localized name, @Nullable String color) {
    Corpus corpus = gesture.corpus();
    if (parent != 0) {
      corpus.codes().get(parent);
    }
    CodeNames.requireFree(corpus, parent, CodeNames.clean(name), 0);
    Code code =
        Code.plain(
            gesture.newId(EntityKind.CODE),
            UUID.randomUUID(),
            parent,
            CodePlaces.behindLast(corpus, parent),
            CodeNames.clean(name),
            color == null ? CodeColors.next(corpus, parent) : CodeColors.require(color));
    gesture.add(code);
    return code;
  }

  /** Renames it in one language; a blank name takes that language away if another is left. */
  public void rename(Code code, String language, String name, String who) {
    Gesture gesture = new Gesture(project, who);
    Code before = now(code);
    Localized wanted = before.name().with(language, name.strip());
    CodeNames.requireFree(gesture.corpus(), before.parent(), wanted, before.id());
    Code after = before.withName(wanted);
    gesture.edit(before, after);
    gesture.apply(StepKind.CODEBOOK, gesture.name(before) + " renamed to " + wanted.in(language));
  }

  public void recolor(Code code, String color, String who) {
    Code before = now(code);
    edit(before, before.withColor(CodeColors.require(color)), "colour", who);
  }

  /** Says what it means and when it is given. */
  public void describe(
      Code code,
      Localized definition,
      Localized include,
      Localized exclude,
      List<Localized> examples,
      String who) {
    Code before = now(code);
    edit(before, before.withTexts(definition, include, exclude, examples), "definition", who);
  }

  /**
   * Gives it a key to code with, "" for none.
   *
   * @return the code that had the key until now, if another had
   */
  public Optional<Code> shortcut(Code code, String key, String who) {
    Gesture gesture = new Gesture(project, who);
    Code before = now(code);
    String wanted = key.strip();
    Optional<Code> other =
        gesture.corpus().codes().stream()
            .filter(known -> known.id() != before.id() && !wanted.isEmpty())
            .filter(known -> known.shortcut().equalsIgnoreCase(wanted))
            .findFirst();
    other.ifPresent(known -> gesture.edit(known.withShortcut("")));
    gesture.edit(before, before.withShortcut(wanted));
    gesture.apply(StepKind.CODEBOOK, gesture.name(before) + ": shortcut " + wanted);
    return other;
  }

  /**
   * Moves it with all below it.
   *
   * @param newParent the code that it is below from now on, 0 for the top
   * @param position how many siblings come before it there, not counting itself
   * @throws Refusal if it would be below itself, or the name is taken there
   */
  public void move(Code code, int newParent, int position, String who) {
    Gesture gesture = new Gesture(project, who);
    Code before = now(code);
    CodePlaces.requireOutside(gesture.corpus(), before, newParent);
    CodeNames.requireFree(gesture.corpus(), newParent, before.name(), before.id());
    CodePlaces.place(gesture, before, newParent, position);
    gesture.apply(StepKind.CODEBOOK, gesture.name(before) + " moved");
  }

  /**
   * Merges codes into one: their passages, the codes below them and their memos become those of
   * {@code into}. A passage that has both from the same coder keeps one coding with both comments,
   * the higher weight, and the importance of either. A code below whose name {@code into} has below
   * it already gets the name of where it came from behind it.
   *
   * @return how many codings were given, and how many of them were united with another
   * @throws Refusal if one of them is above {@code into}
   */
  public MergeCodes.Merged merge(Collection<Code> from, Code into, String who) {
    return new MergeCodes(new Gesture(project, who)).merge(from, now(into));
  }

  /**
   * Makes a new code right behind that one, which those of its passages get instead.
   *
   * @throws Refusal if there are none, or one has another code
   */
  public Code split(Code code, Collection<Coding> passages, String newName, String who) {
    return new SplitCode(new Gesture(project, who)).split(now(code), passages, newName);
  }

  /**
   * Deletes codes with all below them, their codings in all layers, and their memos.
   *
   * @return what went
   */
  public Impact delete(Collection<Code> codes, String who) {
    Gesture gesture = new Gesture(project, who);
    Impact impact = impact(codes);
    List<Code> tops = Impact.tops(gesture.corpus(), codes);
    tops.forEach(code -> gesture.remove(EntityKind.CODE, code.id()));
    String names = String.join(", ", tops.stream().limit(3).map(gesture::name).toList());
    gesture.apply(
        StepKind.CODEBOOK,
        names + (tops.size() > 3 ? ", …" : "") + " deleted with " + impact.codings() + " codings");
    return impact;
  }

  /** What deleting these codes would take away. */
  public Impact impact(Collection<Code> codes) {
    return Impact.of(project.corpus(), codes);
  }

  private void edit(Code before, Code after, String what, String who) {
    Gesture gesture = new Gesture(project, who);
    gesture.edit(before, after);
    gesture.apply(StepKind.CODEBOOK, gesture.name(before) + ": " + what);
  }

  private Code now(Code code) {
    Code found = project.corpus().codes().find(code.id());
    if (found == null) {
      throw new Refusal("the code is not in the codebook any more; choose another");
    }
    return found;
  }
}
