package org.flowerbox.work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.StepKind;

/** Makes several codes one. */
public final class MergeCodes {
  private final Gesture gesture;
  private final Corpus corpus;
  private final BitSet gone = new BitSet();

  /**
   * What came of it.
   *
   * @param codes how many codes are gone
   * @param codings how many codings have another code now
   * @param united how many of these became one with a coding of the same passage and layer
   */
  public record Merged(int codes, int codings, int united) {}

  MergeCodes(Gesture gesture) {
    this.gesture = gesture;
    this.corpus = gesture.corpus();
  }

  Merged merge(Collection<Code> from, Code into) {
    from.stream().filter(code -> code.id() != into.id()).forEach(code -> choose(code, into));
    if (gone.isEmpty()) {
      throw new Refusal("choose at least one other code to merge into " + quoted(into));
    }
    List<Coding> codings = codings(into);
    UniteCodings united = new UniteCodings(corpus, codings);
    united.write(gesture);
    gone.stream()
        .mapToObj(code -> corpus.links().memosOfCode(code))
        .flatMap(List::stream)
        .forEach(memo -> gesture.edit(memo.withCode(into.id())));
    adopt(into);
    gone.stream()
        .filter(code -> !gone.get(corpus.codes().get(code).parent()))
        .forEach(code -> gesture.remove(EntityKind.CODE, code));
    gesture.apply(
        StepKind.CODEBOOK, gone.cardinality() + " codes merged into " + gesture.name(into));
    return new Merged(gone.cardinality(), codings.size(), united.count());
  }

  private void choose(Code code, Code into) {
    if (corpus.codes().find(code.id()) == null) {
      throw new Refusal("the code is not in the codebook any more; choose another");
    }
    if (CodePlaces.isWithin(corpus, into.id(), code.id())) {
      throw new Refusal(
          quoted(into)
              + " is below "
              + quoted(code)
              + "; merge it into that one instead, or move it elsewhere first");
    }
    gone.set(code.id());
  }

  private String quoted(Code code) {
    return "\"" + gesture.name(code) + "\"";
  }

  private List<Coding> codings(Code into) {
    List<Coding> found = new ArrayList<>();
    for (Source source : corpus.sources()) {
      Codings codings = corpus.codings(source.id());
      for (int i = 0; i < codings.size(); i++) {
        if (gone.get(codings.code(i))) {
          found.add(codings.get(i).withCode(into.id()));
        }
      }
    }
    return found;
  }

  /** What is below a code that goes, and does not go itself, comes last below the other. */
  private void adopt(Code into) {
    int position = CodePlaces.behindLast(corpus, into.id());
    List<Code> below = new ArrayList<>(corpus.codeTree().children(into.id()));
    for (Code code : corpus.codeTree().inOrder()) {
      if (gone.get(code.parent()) && !gone.get(code.id())) {
        Code adopted = renamed(code, below).withParent(into.id(), position++);
        below.add(adopted);
        gesture.edit(adopted);
      }
    }
  }

  private Code renamed(Code code, List<Code> siblings) {
    boolean taken =
        siblings.stream()
            .filter(sibling -> !gone.get(sibling.id()))
            .anyMatch(
                sibling ->
                    code.name().texts().values().stream()
                        .anyMatch(name -> CodeNames.isNamed(sibling, name)));
    Localized name = code.name();
    return taken
        ? code.withName(CodeNames.remarked(name, gesture.name(corpus.codes().get(code.parent()))))
        : code;
  }
}
