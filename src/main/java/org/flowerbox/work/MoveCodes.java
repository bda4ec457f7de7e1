package org.flowerbox.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/**
 * Gives codes another place or order in the codebook, each time as one step; what is so already
 * writes none. Whose name {@code who} is makes the step, "" for nobody in particular.
 */
public final class MoveCodes {
  private final Project project;

  public MoveCodes(Project project) {
    this.project = project;
  }

  /**
   * Moves codes with all below them, one behind the other in the order of the codebook. Those that
   * are below another of them stay below it.
   *
   * @param parent the code that they are below from now on, 0 for the top
   * @param position how many siblings come before them there, not counting themselves
   * @throws Refusal if one would be below itself, or a name is taken there
   */
  public void move(Collection<Code> codes, int parent, int position, String who) {
    Gesture gesture = new Gesture(project, who);
    Corpus corpus = gesture.corpus();
    List<Code> moved = Impact.tops(corpus, codes);
    if (moved.isEmpty()) {
      throw new Refusal("the code is not in the codebook any more; choose another");
    }
    for (Code code : moved) {
      CodePlaces.requireOutside(corpus, code, parent);
    }
    requireFree(corpus, moved, parent);
    List<Code> siblings = new ArrayList<>(corpus.codeTree().children(parent));
    siblings.removeAll(moved);
    siblings.addAll(Math.clamp(position, 0, siblings.size()), moved);
    number(gesture, siblings, parent);
    gesture.apply(StepKind.CODEBOOK, names(gesture, moved) + " moved");
  }

  private static void requireFree(Corpus corpus, List<Code> moved, int parent) {
    List<Code> there = new ArrayList<>(corpus.codeTree().children(parent));
    there.removeAll(moved);
    for (Code code : moved) {
      for (Code other : there) {
        if (isNamedAlike(code.name(), other)) {
          throw new Refusal(
              "there is a code \""
                  + other.name().in(corpus.study().language())
                  + "\" in that place already; merge the two, or rename one first");
        }
      }
      there.add(code);
    }
  }

  private static boolean isNamedAlike(Localized name, Code other) {
    return name.texts().values().stream().anyMatch(text -> CodeNames.isNamed(other, text));
  }

  /**
   * Sorts the codes right below one.
   *
   * @param parent 0 for the top
   */
  public void sort(int parent, Comparator<Code> order, String who) {
    Gesture gesture = new Gesture(project, who);
    List<Code> sorted = new ArrayList<>(gesture.corpus().codeTree().children(parent));
    sorted.sort(order);
    number(gesture, sorted, parent);
    Code above = gesture.corpus().codes().find(parent);
    gesture.apply(
        StepKind.CODEBOOK, above == null ? "codes sorted" : gesture.name(above) + ": sorted");
  }

  private static void number(Gesture gesture, List<Code> siblings, int parent) {
    for (int i = 0; i < siblings.size(); i++) {
      gesture.edit(siblings.get(i), siblings.get(i).withParent(parent, i));
    }
  }

  private static String names(Gesture gesture, List<Code> codes) {
    String first = String.join(", ", codes.stream().limit(3).map(gesture::name).toList());
    return codes.size() > 3 ? first + ", …" : first;
  }
}
