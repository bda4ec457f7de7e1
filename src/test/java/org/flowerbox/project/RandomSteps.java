package org.flowerbox.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.DoneMark;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Turns;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;

/** Does to a project, at random, all that a researcher can do to it. */
final class RandomSteps {
  private static final List<String> WORDS =
      List.of("花箱", "认养", " box ", "😀", "𠮷", "\n", "，", "water", "é", "没人管。");

  private final Project project;
  private final Random random;

  RandomSteps(Project project, Random random) {
    this.project = project;
    this.random = random;
  }

  /** One step of any kind that the project as it stands allows. */
  void step() {
    Corpus corpus = project.corpus();
    List<Change> changes = new ArrayList<>();
    if (corpus.sources().isEmpty() || corpus.codes().isEmpty() || corpus.layers().isEmpty()) {
      begin(changes);
    } else {
      int gestures = 1 + random.nextInt(3);
      Map<Object, Boolean> used = new HashMap<>();
      for (int i = 0; i < gestures && !used.containsKey("stop"); i++) {
        gesture(corpus, changes, used);
      }
    }
    if (!changes.isEmpty()) {
      project.apply(new Step(StepKind.CODE, "", 0, changes));
    }
  }

  private void begin(List<Change> changes) {
    int coder = project.newId(EntityKind.CODER);
    changes.add(new Change.Add(new Coder(coder, guid(), "coder " + coder)));
    changes.add(
        new Change.Add(
            new Layer(project.newId(EntityKind.LAYER), guid(), "layer", LayerKind.CODER, coder)));
    addCode(changes, 0);
    addSource(changes);
  }

  private void gesture(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    switch (random.nextInt(21)) {
      case 0 -> addSource(changes);
      case 1 -> addCode(changes, random.nextBoolean() ? 0 : pick(corpus.codes().list()).id());
      case 2, 3, 4, 5, 6 -> addCodings(corpus, changes);
      case 7, 8 -> editCoding(corpus, changes, used);
      case 9 -> removeCoding(corpus, changes, used);
      case 10, 11, 12 -> correct(corpus, changes, used);
      case 13 -> addCase(corpus, changes);
      case 14 -> removeLarge(corpus, changes, used);
      case 15, 16 -> addMemo(corpus, changes);
      case 17 -> editMemo(corpus, changes, used);
      case 18 -> removeMemo(corpus, changes, used);
      case 19 -> markDone(corpus, changes, used);
      default -> renameCode(corpus, changes, used);
    }
  }

  private void addSource(List<Change> changes) {
    int id = project.newId(EntityKind.SOURCE);
    String text = text(3 + random.nextInt(40));
    Turns.Builder turns = new Turns.Builder();
    int speaker = project.newId(EntityKind.SPEAKER);
    int at = 0;
    while (at < text.length()) {
      int end = boundary(text, Math.min(text.length(), at + 1 + random.nextInt(30)));
      turns.add(
          at,
          at,
          end,
          random.nextBoolean() ? speaker : 0,
          random.nextBoolean() ? Turns.NO_TIME : at);
      at = end;
    }
    Source source =
        new Source(id, guid(), "source " + id, SourceKind.INTERVIEW, "f.txt", 0, 0, 0, 0, id);
    changes.add(new Change.AddSource(source, text, turns.build(), null));
    changes.add(
        new Change.Add(new Speaker(speaker, guid(), id, "speaker", SpeakerRole.PARTICIPANT)));
  }

  private void addCode(List<Change> changes, int parent) {
    int id = project.newId(EntityKind.CODE);
    changes.add(
        new Change.Add(
            Code.plain(
                id,
                guid(),
                parent,
                random.nextInt(9),
                Localized.of("en", "code " + id),
                "#123456")));
  }

  private void addCodings(Corpus corpus, List<Change> changes) {
    int count = random.nextInt(4) == 0 ? 20 : 1;
    for (int i = 0; i < count; i++) {
      Source source = pick(corpus.sources().list());
      Span span = span(corpus.text(source));
      if (span.length() > 0) {
        Layer layer = pick(corpus.layers().list());
        int id = project.newId(EntityKind.CODING);
        changes.add(
            new Change.Add(
                Coding.of(
                    id,
                    guid(),
                    source.id(),
                    pick(corpus.codes().list()).id(),
                    span,
                    layer,
                    layer.coder(),
                    id)));
      }
    }
  }

  private void editCoding(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    Source source = pick(corpus.sources().list());
    Codings codings = corpus.codings(source.id());
    if (codings.size() > 0 && used.put("text " + source.id(), true) == null) {
      Coding coding = codings.get(random.nextInt(codings.size()));
      if (used.put("coding " + coding.id(), true) == null) {
        Span span = span(corpus.text(source));
        Coding changed =
            span.length() > 0 && random.nextBoolean()
                ? coding.withSpan(span)
                : coding.withComment("c" + random.nextInt());
        changes.add(
            new Change.Edit(
                random.nextBoolean() ? changed.withWeight(random.nextInt(100)) : changed));
      }
    }
  }

  private void removeCoding(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    Source source = pick(corpus.sources().list());
    Codings codings = corpus.codings(source.id());
    if (codings.size() > 0 && used.put("text " + source.id(), true) == null) {
      int id = codings.id(random.nextInt(codings.size()));
      if (used.put("coding " + id, true) == null) {
        changes.add(new Change.Remove(EntityKind.CODING, id));
      }
    }
  }

  private void correct(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    Source source = pick(corpus.sources().list());
    if (changes.isEmpty() && used.put("text " + source.id(), true) == null) {
      changes.add(
          new Change.Correct(source.id(), span(corpus.text(source)), text(random.nextInt(3))));
      used.put("stop", true);
    }
  }

  private void addCase(Corpus corpus, List<Change> changes) {
    int id = project.newId(EntityKind.CASE);
    Source source = pick(corpus.sources().list());
    int variable = project.newId(EntityKind.VARIABLE);
    changes.add(new Change.Add(new Case(id, guid(), "case " + id, CaseKind.PERSON)));
    Span span = span(corpus.text(source));
    changes.add(
        new Change.Add(
            new CaseLink(
                project.newId(EntityKind.CASE_LINK),
                id,
                source.id(),
                0,
                span.length() == 0 ? null : span)));
    changes.add(
        new Change.Add(
            new Variable(variable, guid(), "v" + variable, Localized.NONE, VariableType.TEXT)));
    changes.add(
        new Change.Add(
            new VariableValue(project.newId(EntityKind.VARIABLE_VALUE), variable, 0, id, "x")));
  }

  private void addMemo(Corpus corpus, List<Change> changes) {
    Source source = pick(corpus.sources().list());
    Span span = random.nextBoolean() ? span(corpus.text(source)) : new Span(0, 0);
    Span passage = span.length() == 0 ? new Span(0, 0) : span;
    int on = random.nextInt(4);
    changes.add(
        new Change.Add(
            new Memo(
                project.newId(EntityKind.MEMO),
                guid(),
                pick(List.of(MemoKind.values())),
                on == 0 ? pick(corpus.codes().list()).id() : 0,
                on > 1 ? source.id() : 0,
                on > 1 ? passage.start() : 0,
                on > 1 ? passage.end() : 0,
                "t" + random.nextInt(),
                "words",
                random.nextBoolean() ? pick(corpus.coders().list()).id() : 0,
                random.nextLong(),
                random.nextLong())));
  }

  private void editMemo(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    if (!corpus.memos().isEmpty()) {
      Memo memo = pick(corpus.memos().list());
      if (used.put("text " + memo.source(), true) == null
          && used.put("memo " + memo.id(), true) == null) {
        changes.add(new Change.Edit(memo.with(MemoKind.IDEA, "", "e" + random.nextInt(), 5)));
      }
    }
  }

  private void removeMemo(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    if (!corpus.memos().isEmpty()) {
      int id = pick(corpus.memos().list()).id();
      if (used.put("memo " + id, true) == null) {
        changes.add(new Change.Remove(EntityKind.MEMO, id));
      }
    }
  }

  /** Marks a source as done, or not done where it was. */
  private void markDone(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    int source = pick(corpus.sources().list()).id();
    int coder = pick(corpus.coders().list()).id();
    if (used.put("done " + source + " " + coder, true) == null) {
      DoneMark known = corpus.links().doneMark(source, coder);
      changes.add(
          known == null
              ? new Change.Add(
                  new DoneMark(project.newId(EntityKind.DONE_MARK), source, coder, source))
              : new Change.Remove(EntityKind.DONE_MARK, known.id()));
    }
  }

  private void removeLarge(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    if (changes.isEmpty() && used.isEmpty()) {
      boolean source = random.nextBoolean() && corpus.sources().size() > 1;
      if (source) {
        changes.add(new Change.Remove(EntityKind.SOURCE, pick(corpus.sources().list()).id()));
      } else if (corpus.codes().size() > 1) {
        changes.add(new Change.Remove(EntityKind.CODE, pick(corpus.codes().list()).id()));
      }
      used.put("stop", true);
    }
  }

  private void renameCode(Corpus corpus, List<Change> changes, Map<Object, Boolean> used) {
    Code code = pick(corpus.codes().list());
    if (used.put("code " + code.id(), true) == null) {
      Localized name = Localized.of("zh", "新名" + random.nextInt());
      changes.add(
          new Change.Edit(
              Code.plain(
                  code.id(), code.guid(), code.parent(), random.nextInt(9), name, "#abcdef")));
    }
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(pick(WORDS));
    }
    return text.toString();
  }

  private Span span(String text) {
    int one = boundary(text, random.nextInt(text.length() + 1));
    int other = boundary(text, random.nextInt(text.length() + 1));
    return new Span(Math.min(one, other), Math.max(one, other));
  }

  private static int boundary(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at + 1 : at;
  }

  private UUID guid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
