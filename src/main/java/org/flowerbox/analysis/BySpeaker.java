package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;

/**
 * Passages divided by who speaks. Speakers of one name share a column where a case says that they
 * are one person; other speakers of one name are told apart by their sources. Interviewers have a
 * column only if something is counted there.
 */
final class BySpeaker implements Division {
  private static final int SOURCES_NAMED = 2;

  private final int[] columns;
  private final List<String> values;
  private final List<Boolean> interviewers = new ArrayList<>();

  BySpeaker(Voices voices) {
    Corpus corpus = voices.corpus();
    columns = new int[corpus.speakers().bound()];
    Comparator<String> order = new NaturalOrder(corpus.study().language());
    List<List<Speaker>> people = new ArrayList<>(people(voices).values());
    people.sort(Comparator.comparing((List<Speaker> person) -> person.getFirst().name(), order));
    Map<String, Long> bearers =
        people.stream()
            .collect(
                Collectors.groupingBy(person -> person.getFirst().name(), Collectors.counting()));
    List<String> names = new ArrayList<>();
    for (List<Speaker> person : people) {
      person.forEach(speaker -> columns[speaker.id()] = names.size());
      String name = person.getFirst().name();
      names.add(
          bearers.getOrDefault(name, 1L) > 1 ? name + " (" + sources(person, corpus) + ")" : name);
      interviewers.add(person.getFirst().role() == SpeakerRole.INTERVIEWER);
    }
    names.add(NONE);
    values = Labels.apart(names);
  }

  private static Map<List<Object>, List<Speaker>> people(Voices voices) {
    Map<List<Object>, List<Speaker>> people = new LinkedHashMap<>();
    for (Speaker speaker : voices.corpus().speakers()) {
      if (!voices.isSilenced(speaker.id())) {
        people.computeIfAbsent(person(speaker, voices), _ -> new ArrayList<>()).add(speaker);
      }
    }
    return people;
  }

  private static List<Object> person(Speaker speaker, Voices voices) {
    TreeSet<Integer> persons = new TreeSet<>();
    for (int id : voices.cases(speaker.id())) {
      Case ofCase = voices.corpus().cases().get(id);
      if (ofCase.kind() == CaseKind.PERSON) {
        persons.add(id);
      }
    }
    Object apart = persons.isEmpty() ? "speaker " + speaker.id() : persons;
    return List.of(speaker.name(), apart);
  }

  private static String sources(List<Speaker> person, Corpus corpus) {
    List<String> names = new ArrayList<>();
    for (Speaker speaker : person) {
      Source source = corpus.sources().find(speaker.source());
      if (source != null && !names.contains(source.name())) {
        names.add(source.name());
      }
    }
    int more = names.size() - SOURCES_NAMED;
    return more > 1
        ? String.join(", ", names.subList(0, SOURCES_NAMED)) + " and " + more + " more"
        : String.join(", ", names);
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public void enter(Source source) {}

  @Override
  public int value(int coder, int speaker, int caseId) {
    return speaker == 0 || speaker >= columns.length ? -1 : columns[speaker];
  }

  @Override
  public int fallback() {
    return values.size() - 1;
  }

  @Override
  public boolean isKept(int value, boolean countedInAnotherLayer) {
    return countedInAnotherLayer || value < interviewers.size() && !interviewers.get(value);
  }

  @Override
  public String several() {
    return "speakers";
  }
}
