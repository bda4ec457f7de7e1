package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.DoneMark;
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

/** Snapshots put together in memory, without texts: sources of 100 characters, coders A and B. */
final class Shelf {
  static final Layer MINE = new Layer(1, new UUID(2, 1), "A", LayerKind.CODER, 1);
  static final Layer OTHERS = new Layer(2, new UUID(2, 2), "B", LayerKind.CODER, 2);

  private final List<Source> sources = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<VariableValue> values = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final List<CaseLink> links = new ArrayList<>();
  private final List<DoneMark> done = new ArrayList<>();
  private final Map<Integer, Turns.Builder> turns = new HashMap<>();
  private final Map<Integer, List<Coding>> codings = new HashMap<>();
  private int keys;

  Source source(String name, SourceKind kind) {
    int id = sources.size() + 1;
    Source source = new Source(id, new UUID(1, id), name, kind, name + ".txt", id, 1, 100, 0, id);
    sources.add(source);
    return source;
  }

  Shelf rename(Source source, String name) {
    sources.set(source.id() - 1, source.withName(name));
    return this;
  }

  /** A speaker with so many turns of ten characters. */
  Speaker speaker(Source source, String name, SpeakerRole role, int count) {
    int id = speakers.size() + 1;
    Speaker speaker = new Speaker(id, new UUID(3, id), source.id(), name, role);
    speakers.add(speaker);
    Turns.Builder builder = turns.computeIfAbsent(source.id(), _ -> new Turns.Builder());
    for (int i = 0; i < count; i++) {
      int start = builder.size() * 10;
      builder.add(start, start, start + 10, id, Turns.NO_TIME);
    }
    return speaker;
  }

  Variable variable(String name, VariableType type) {
    int id = variables.size() + 1;
    Variable variable = new Variable(id, new UUID(4, id), name, Localized.NONE, type);
    variables.add(variable);
    return variable;
  }

  Shelf value(Source source, Variable variable, String value) {
    values.add(new VariableValue(++keys, variable.id(), source.id(), 0, value));
    return this;
  }

  Shelf value(Case of, Variable variable, String value) {
    values.add(new VariableValue(++keys, variable.id(), 0, of.id(), value));
    return this;
  }

  Case person(String name, Speaker... voices) {
    int id = cases.size() + 1;
    Case made = new Case(id, new UUID(5, id), name, CaseKind.PERSON);
    cases.add(made);
    for (Speaker voice : voices) {
      links.add(new CaseLink(++keys, id, voice.source(), voice.id(), null));
    }
    return made;
  }

  Shelf done(Source source, Layer whose) {
    done.add(new DoneMark(++keys, source.id(), whose.coder(), 0));
    return this;
  }

  Shelf code(Source source, int start, int end, Layer layer) {
    int id = ++keys;
    codings
        .computeIfAbsent(source.id(), _ -> new ArrayList<>())
        .add(
            Coding.of(
                id,
                new UUID(6, id),
                source.id(),
                1,
                new Span(start, end),
                layer,
                layer.coder(),
                0));
    return this;
  }

  Corpus corpus() {
    Corpus.Tables tables =
        new Corpus.Tables(
            Rows.of(List.of(new Coder(1, new UUID(7, 1), "A"), new Coder(2, new UUID(7, 2), "B"))),
            Rows.of(List.of(MINE, OTHERS)),
            Rows.of(sources),
            Rows.of(speakers),
            Rows.of(cases),
            Rows.of(links),
            Rows.of(variables),
            Rows.of(values),
            Rows.none(),
            Rows.none(),
            Rows.none(),
            Rows.none(),
            Rows.of(done));
    Turns[] ofTurns = new Turns[sources.size() + 1];
    Codings[] ofCodings = new Codings[sources.size() + 1];
    for (int id = 1; id < ofTurns.length; id++) {
      Turns.Builder builder = turns.get(id);
      ofTurns[id] = builder == null ? Turns.NONE : builder.build();
      Codings.Builder coded = new Codings.Builder(4);
      codings.getOrDefault(id, List.of()).forEach(coded::add);
      ofCodings[id] = coded.build();
    }
    return new Corpus(
        new Study(new UUID(8, 1), "shelf", "en"), 1, tables, ofTurns, ofCodings, _ -> "");
  }
}
