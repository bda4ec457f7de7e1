package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.flowerbox.model.SpeakerRole;

/**
 * The speakers of one document in the order they first speak, and which of them a label belongs to.
 */
final class Voices {
  private static final Pattern NUMBERED_QUESTION =
      Pattern.compile("(?i)(q|question|问题?|問題?|提问|提問)[ .]?\\d{1,3}[a-z]?");
  private static final Pattern NUMBERED_ANSWER =
      Pattern.compile("(?i)(a|answer|答|回答)[ .]?\\d{1,3}[a-z]?");

  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> interviewers;

  Voices(List<Label> labels, Set<String> interviewers) {
    this.interviewers = interviewers;
    Set<String> all = new HashSet<>();
    labels.forEach(label -> all.add(label.name()));
    Map<String, String> whole = wholeNames(labels);
    Map<String, Integer> numbers = new HashMap<>();
    boolean questions =
        all.stream()
            .anyMatch(
                name ->
                    NUMBERED_QUESTION.matcher(name).matches() || LabelName.key(name).equals("q"));
    for (String name : labels.stream().map(Label::name).distinct().toList()) {
      String one = withoutNumber(name, questions);
      String full = whole.getOrDefault(LabelName.key(one), one);
      if (names.putIfAbsent(LabelName.key(full), full) == null) {
        numbers.put(LabelName.key(full), names.size());
      }
      byName.put(name, numbers.getOrDefault(LabelName.key(full), 0));
    }
  }

  /** 1 + its voice's index. */
  int of(Label label) {
    return byName.getOrDefault(label.name(), 0);
  }

  List<Voice> list() {
    List<Voice> voices = new ArrayList<>();
    for (String name : names.values()) {
      voices.add(new Voice(name, role(name)));
    }
    return voices;
  }

  boolean onlyInterviewers() {
    return !names.isEmpty()
        && list().stream().allMatch(voice -> voice.role() == SpeakerRole.INTERVIEWER);
  }

  private SpeakerRole role(String name) {
    boolean named = interviewers.contains(LabelName.key(NameShape.withoutParenthesis(name)));
    return named ? SpeakerRole.INTERVIEWER : Roles.of(name, names.values());
  }

  /**
   * Q1, Q2 … are one voice that asks; A1 … are one that answers only where there are such
   * questions.
   */
  private static String withoutNumber(String name, boolean questions) {
    boolean numbered =
        NUMBERED_QUESTION.matcher(name).matches()
            || questions && NUMBERED_ANSWER.matcher(name).matches();
    return numbered ? name.replaceFirst("[ .]?\\d+[a-z]?$", "") : name;
  }

  /** “林（物业）” at first and “林” later are one, unless there is another “林（居民）”. */
  private static Map<String, String> wholeNames(List<Label> labels) {
    Map<String, String> whole = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Label label : labels) {
      String bare = LabelName.key(NameShape.withoutParenthesis(label.name()));
      String before = bare.equals(label.key()) ? null : whole.putIfAbsent(bare, label.name());
      if (before != null && !LabelName.key(before).equals(label.key())) {
        several.add(bare);
      }
    }
    whole.keySet().removeAll(several);
    return whole;
  }
}
