package org.flowerbox.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Table;

/**
 * What a file says of where its content is from.
 *
 * @param facts name and value of each, in order
 * @param notes sentences
 */
record About(String title, Map<String, String> facts, List<String> notes) {
  static About of(Table table, String build) {
    return new About(
        table.title(), facts(table.provenance(), "measure", build), table.provenance().notes());
  }

  static About of(ExcerptList excerpts, String build) {
    return new About(
        excerpts.title(),
        facts(excerpts.provenance(), "listed", build),
        excerpts.provenance().notes());
  }

  private static Map<String, String> facts(Table.Provenance from, String measure, String build) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("study", from.project());
    facts.put("as of step", Integer.toString(from.step()));
    facts.put("layer", from.layer());
    facts.put(measure, from.measure());
    facts.put("written by", build);
    facts.values().removeIf(String::isBlank);
    return facts;
  }

  /** Title, facts and notes, one a line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    facts.forEach((name, value) -> lines.add(name + ": " + value));
    notes.forEach(note -> lines.add("- " + note));
    return lines;
  }
}
