package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.flowerbox.model.Texts;
import org.flowerbox.model.Turns;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;

/** Builds studies in memory. Row keys count from 1 in the order in which things are added. */
final class Studies {
  private final List<Coder> coders = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final List<CaseLink> links = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<VariableValue> values = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();
  private final List<String> texts = new ArrayList<>(List.of(""));
  private final List<Turns> turns = new ArrayList<>(List.of(Turns.NONE));

  private static UUID guid(int kind, int id) {
    return new UUID(kind, id);
  }

  int coder(String name) {
    int id = coders.size() + 1;
    coders.add(new Coder(id, guid(1, id), name));
    layers.add(new Layer(id, guid(2, id), name, LayerKind.CODER, id));
    return id;
  }

  int source(String name, SourceKind kind, String text, Turns ofSource) {
    return source(name, kind, text, ofSource, 1);
  }

  int source(String name, SourceKind kind, String text, Turns ofSource, int revision) {
    int id = sources.size() + 1;
    texts.add(text);
    turns.add(ofSource);
    sources.add(
        new Source(id, guid(3, id), name, kind, name + ".txt", id, revision, text.length(), 0, 0));
    return id;
  }

  /** A source without turns. */
  int source(String text) {
    return source("source " + (sources.size() + 1), SourceKind.DOCUMENT, text, Turns.NONE);
  }

  /** A source of turns "name：words", one a line; each name is a speaker. */
  int transcript(String name, String... lines) {
    int id = sources.size() + 1;
    StringBuilder text = new StringBuilder();
    Turns.Builder built = new Turns.Builder();
    for (String line : lines) {
      int start = text.length();
      int colon = line.indexOf('：');
      int speaker = speakerOf(id, line.substring(0, colon));
      text.append(line);
      built.add(start, start + colon + 1, text.length(), speaker, Turns.NO_TIME);
      text.append('\n');
    }
    return source(name, SourceKind.INTERVIEW, text.toString(), built.build());
  }

  private int speakerOf(int source, String name) {
    for (Speaker speaker : speakers) {
      if (speaker.source() == source && speaker.name().equals(name)) {
        return speaker.id();
      }
    }
    return speaker(source, name);
  }

  int speaker(int source, String name) {
    int id = speakers.size() + 1;
    speakers.add(new Speaker(id, guid(4, id), source, name, SpeakerRole.PARTICIPANT));
    return id;
  }

  int aCase(String name) {
    int id = cases.size() + 1;
    cases.add(new Case(id, guid(5, id), name, CaseKind.PERSON));
    return id;
  }

  void linkSpeaker(int caseId, int source, int speaker) {
    int id = links.size() + 1;
    links.add(new CaseLink(id, caseId, source, speaker, null));
  }

  void linkSource(int caseId, int source) {
    linkSpeaker(caseId, source, 0);
  }

  int variable(String name, VariableType type) {
    int id = variables.size() + 1;
    Localized label = name.equals("place") ? Localized.of(Map.of("zh", "地点")) : Localized.NONE;
    variables.add(new Variable(id, guid(6, id), name, label, type));
    return id;
  }

  void sourceValue(int variable, int source, String value) {
    values.add(new VariableValue(values.size() + 1, variable, source, 0, value));
  }

  void caseValue(int variable, int caseId, String value) {
    values.add(new VariableValue(values.size() + 1, variable, 0, caseId, value));
  }

  int code(int parent, String key, String english, String chinese) {
    int id = codes.size() + 1;
    Localized name = Localized.of(Map.of("en", english, "zh", chinese));
    Code plain = Code.plain(id, guid(7, id), parent, id, name, "#808080");
    codes.add(
        new Code(
            id,
            plain.guid(),
            parent,
            id,
            key,
            name,
            plain.color(),
            "",
            true,
            false,
            plain.definition(),
            plain.include(),
            plain.exclude(),
            plain.examples(),
            plain.attributes()));
    return id;
  }

  void coding(int source, int code, int coder, int start, int end) {
    int id = codings.size() + 1;
    codings.add(
        Coding.of(
            id, guid(8, id), source, code, new Span(start, end), layers.get(coder - 1), coder, 0));
  }

  String text(int source) {
    return texts.get(source);
  }

  Corpus corpus() {
    List<String> frozen = List.copyOf(texts);
    return corpus(frozen::get);
  }

  Corpus corpus(Texts reading) {
    Corpus.Tables none = Corpus.Tables.empty();
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
            none.terms(),
            none.frameworks());
    Codings[] bySource = new Codings[texts.size()];
    for (int source = 0; source < bySource.length; source++) {
      int of = source;
      bySource[source] =
          Codings.NONE.changed(
              _ -> false, codings.stream().filter(coding -> coding.source() == of).toList());
    }
    return new Corpus(
        new Study(guid(9, 1), "a study", "en"),
        1,
        tables,
        turns.toArray(Turns[]::new),
        bySource,
        reading);
  }
}
