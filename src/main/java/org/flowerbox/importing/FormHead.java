package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines at the head of a transcript that say who took part (访谈者：林薇, Moderator: J. Ferris) look
 * like turns. They are none where they stand among a form's fields, or say no more than a name
 * while the same label speaks later on.
 *
 * @param turns the labels that begin turns
 * @param interviewers the names that the head gives for who asks
 */
record FormHead(List<Label> turns, Set<String> interviewers) {
  private static final int LONGEST_VALUE = 60;
  private static final int LAST_LINE = 60;

  static FormHead of(TextLines lines, List<Label> all, List<Label> speakers) {
    Set<Integer> fields = new HashSet<>();
    Map<String, NameShape> shapes = new HashMap<>();
    for (Label label : all) {
      if (label.line() > LAST_LINE) {
        break;
      }
      boolean colon = label.style() == LabelStyle.COLON;
      if (colon
          && shapes.computeIfAbsent(label.key(), key -> NameShape.of(label.name()))
              == NameShape.NEVER) {
        fields.add(label.line());
      }
    }
    int head = 0;
    while (head < speakers.size() && isField(lines, speakers, head, fields)) {
      fields.add(speakers.get(head++).line());
    }
    return new FormHead(
        speakers.subList(head, speakers.size()), interviewers(lines, speakers.subList(0, head)));
  }

  private static boolean isField(
      TextLines lines, List<Label> speakers, int index, Set<Integer> fields) {
    Label label = speakers.get(index);
    int end = lines.end(label.line());
    boolean value =
        label.style() == LabelStyle.COLON
            && label.body() < end
            && end - label.body() <= LONGEST_VALUE
            && !lines.endsSentence(label.line());
    boolean among = fields.contains(label.line() - 1) || fields.contains(label.line() + 1);
    boolean last = index + 1 == speakers.size();
    return value && !last && (among || speaksLater(lines, speakers, index));
  }

  /**
   * 访谈者：林薇 / 受访者：R1 / 访谈者：您好……: a block of roles, each with a name, before the same roles speak.
   */
  private static boolean speaksLater(TextLines lines, List<Label> speakers, int index) {
    Label label = speakers.get(index);
    Label next = speakers.get(index + 1);
    boolean role =
        NameShape.of(label.name()) == NameShape.ROLE && NameShape.of(next.name()) == NameShape.ROLE;
    boolean names =
        next.line() == label.line() + 1
            && !lines.endsSentence(next.line())
            && lines.end(next.line()) - next.body() <= LONGEST_VALUE;
    return role
        && names
        && comesAgain(speakers, index)
        && comesAgain(speakers, index + 1)
        && isShort(lines, label)
        && isShort(lines, next);
  }

  private static boolean isShort(TextLines lines, Label label) {
    return label.body() < lines.end(label.line())
        && NameShape.of(lines.text().substring(label.body(), lines.end(label.line())))
            != NameShape.NEVER;
  }

  private static boolean comesAgain(List<Label> speakers, int index) {
    return speakers.subList(index + 2, speakers.size()).stream()
        .anyMatch(label -> label.key().equals(speakers.get(index).key()));
  }

  private static Set<String> interviewers(TextLines lines, List<Label> fields) {
    Set<String> names = new HashSet<>();
    for (Label field : fields) {
      if (Roles.isInterviewer(field.name())) {
        for (String name :
            new ArrayList<>(
                List.of(
                    lines
                        .text()
                        .substring(field.body(), lines.end(field.line()))
                        .split("[,，、;；/]| and ")))) {
          names.add(LabelName.key(NameShape.withoutParenthesis(name.strip())));
        }
      }
    }
    return names;
  }
}
