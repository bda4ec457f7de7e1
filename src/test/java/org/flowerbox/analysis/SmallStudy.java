package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;

/**
 * Builds a study by the words of its texts. Names stand for rows; each must be made before it is
 * spoken of.
 */
public final class SmallStudy {
  private static final List<String> COLORS =
      List.of("#3b7dd8", "#c2571a", "#2e8b57", "#8e5bb5", "#b8860b", "#c23b6b");

  private final String language;
  private final List<Coder> coders = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Turns> turns = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final List<CaseLink> links = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<VariableValue> values = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();

  public SmallStudy(String language) {
    this.language = language;
  }

  /** A code below another, "" for the top. */
  public SmallStudy code(String name, String parent) {
    int above = parent.isEmpty() ? 0 : codeId(parent);
    int id = codes.size() + 1;
    codes.add(
        Code.plain(
            id,
            new UUID(1, id),
            above,
            id,
            Localized.of(Map.of(language, name)),
            COLORS.get(id % COLORS.size())));
    return this;
  }

  /** A source whose lines "Name: words" are turns; the interviewer is called I or 问. */
  public SmallStudy source(String name, SourceKind kind, String text) {
    int id = sources.size() + 1;
    sources.add(
        new Source(id, new UUID(2, id), name, kind, name + ".txt", id, 1, text.length(), 0, 0));
    texts.add(text);
    Turns.Builder builder = new Turns.Builder();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        builder.add(
            start,
            start + colon + 2,
            start + line.length(),
            speakerId(id, line.substring(0, colon)),
            Turns.NO_TIME);
      }
      start += line.length() + 1;
    }
    turns.add(builder.build());
    return this;
  }

  private int speakerId(int source, String name) {
    for (Speaker speaker : speakers) {
      if (speaker.source() == source && speaker.name().equals(name)) {
        return speaker.id();
      }
    }
    int id = speakers.size() + 1;
    SpeakerRole role =
        List.of("I", "问").contains(name) ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT;
    speakers.add(new Speaker(id, new UUID(3, id), source, name, role));
    return id;
  }

  public SmallStudy person(String name) {
    return aCase(name, CaseKind.PERSON);
  }

  public SmallStudy aCase(String name, CaseKind kind) {
    int id = cases.size() + 1;
    cases.add(new Case(id, new UUID(4, id), name, kind));
    return this;
  }

  public SmallStudy linkSpeaker(String caseName, String source, String speaker) {
    int sourceId = source(source).id();
    return link(caseName, sourceId, speakerId(sourceId, speaker), null);
  }

  public SmallStudy linkSource(String caseName, String source) {
    return link(caseName, source(source).id(), 0, null);
  }

  public SmallStudy linkWords(String caseName, String source, String words) {
    return linkSpan(caseName, source, find(source(source).id(), words));
  }

  public SmallStudy linkSpan(String caseName, String source, Span span) {
    return link(caseName, source(source).id(), 0, span);
  }

  private SmallStudy link(String caseName, int source, int speaker, Span span) {
    int caseId =
        cases.stream().filter(each -> each.name().equals(caseName)).findFirst().orElseThrow().id();
    links.add(new CaseLink(links.size() + 1, caseId, source, speaker, span));
    return this;
  }

  public SmallStudy variable(String name, VariableType type) {
    int id = variables.size() + 1;
    variables.add(new Variable(id, new UUID(5, id), name, Localized.NONE, type));
    return this;
  }

  public SmallStudy ofSource(String source, String variable, String value) {
    values.add(
        new VariableValue(values.size() + 1, variableId(variable), source(source).id(), 0, value));
    return this;
  }

  public SmallStudy ofCase(String caseName, String variable, String value) {
    int caseId =
        cases.stream().filter(each -> each.name().equals(caseName)).findFirst().orElseThrow().id();
    values.add(new VariableValue(values.size() + 1, variableId(variable), 0, caseId, value));
    return this;
  }

  /** A coder with a layer of the same name. */
  public SmallStudy coder(String name) {
    int id = coders.size() + 1;
    coders.add(new Coder(id, new UUID(6, id), name));
    layers.add(new Layer(id, new UUID(7, id), name, LayerKind.CODER, id));
    return this;
  }

  /** A coding of the first place in the source that has these words. */
  public SmallStudy coding(String coder, String code, String source, String words) {
    int sourceId = source(source).id();
    return coding(coder, code, source, find(sourceId, words));
  }

  public SmallStudy coding(String coder, String code, String source, Span span) {
    int id = codings.size() + 1;
    int coderId =
        coders.stream().filter(each -> each.name().equals(coder)).findFirst().orElseThrow().id();
    Layer layer = layers.get(coderId - 1);
    codings.add(
        Coding.of(
            id,
            new UUID(8, id),
            source(source).id(),
            codeId(code),
            span,
            layer,
            coderId,
            1_700_000_000_000L));
    return this;
  }

  /** Gives the coding made last a comment. */
  public SmallStudy comment(String comment) {
    codings.add(codings.removeLast().withComment(comment));
    return this;
  }

  private Span find(int source, String words) {
    int start = texts.get(source - 1).indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" in source " + source);
    }
    return new Span(start, start + words.length());
  }

  private Source source(String name) {
    return sources.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  public int codeId(String name) {
    return codes.stream()
        .filter(each -> each.name().in(language).equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public int variableId(String name) {
    return variables.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public Corpus corpus() {
    return corpus(_ -> {});
  }

  /** The study; tells the key of every text that is read. */
  public Corpus corpus(IntConsumer read) {
    Turns[] turnColumns = new Turns[sources.size() + 1];
    Codings[] codingColumns = new Codings[sources.size() + 1];
    for (Source source : sources) {
      turnColumns[source.id()] = turns.get(source.id() - 1);
      Codings.Builder builder = new Codings.Builder(4);
      codings.stream().filter(coding -> coding.source() == source.id()).forEach(builder::add);
      codingColumns[source.id()] = builder.build();
    }
    Corpus.Tables tables =
        new Corpus.Tables(
            Rows.of(coders),
            Rows.of(layers),
            Rows.of(sources),
            Rows.of(speakers),
            Rows.of(cases),
            Rows.of(links),
            Rows.of(variables),
            Rows.of(values),
            Rows.of(codes),
            Rows.none(),
            Rows.none());
    Study study = new Study(new UUID(9, 1), "Flower boxes", language);
    return new Corpus(
        study,
        7,
        tables,
        turnColumns,
        codingColumns,
        key -> {
          read.accept(key);
          return texts.get(key - 1);
        });
  }
}
