package org.flowerbox.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the sentences that the sources can say to a researcher: it starts where a sentence is
 * handed over, such as {@code new Refusal(…)}, and follows it back through the methods that pass it
 * on.
 */
final class Sentences {
  /** A method that says one of its arguments; the wording has that argument as a parameter. */
  private record Speaker(
      String owner, String name, int arguments, boolean byOwner, String wording) {}

  private static final List<Speaker> FIRST =
      List.of(
          new Speaker("Refusal", "Refusal", 1, true, Wordings.parameter(0)),
          new Speaker("Refusal", "Refusal", 2, true, Wordings.parameter(0)),
          new Speaker("Problem", "failed", 2, true, Wordings.parameter(1)),
          new Speaker("Problem", "remark", 2, true, Wordings.parameter(1)),
          new Speaker("Progress", "at", 3, false, Wordings.parameter(0)),
          new Speaker("Step", "Step", 4, true, Wordings.parameter(1)),
          new Speaker("Failed", "Failed", 1, true, Wordings.parameter(0)),
          new Speaker("remarks", "add", 1, true, Wordings.parameter(0)),
          new Speaker("all", "add", 1, true, Wordings.parameter(0)),
          new Speaker("remarks", "accept", 1, true, Wordings.parameter(0)),
          new Speaker("findings", "accept", 1, true, Wordings.parameter(0)),
          new Speaker("IntegrityCheck", "damage", 1, false, Wordings.parameter(0)),
          new Speaker("LogReplay", "damage", 1, false, Wordings.parameter(0)),
          new Speaker("Place", "risk", 1, false, Wordings.parameter(0)),
          new Speaker("Function", "apply", 1, false, Wordings.parameter(0)));

  private static final int LONGEST = 400;

  private final SourceText source;
  private final Wordings wordings;
  private final Map<String, Set<String>> found = new TreeMap<>();

  private Sentences(SourceText source) {
    this.source = source;
    this.wordings = new Wordings(source);
  }

  /** Every sentence, with the files that say it; {@link Wordings#HOLE} for what varies. */
  static Map<String, Set<String>> in(SourceText source) {
    Sentences sentences = new Sentences(source);
    sentences.follow();
    return sentences.found;
  }

  private void follow() {
    Deque<Speaker> open = new ArrayDeque<>(FIRST);
    Set<Speaker> known = new HashSet<>(FIRST);
    while (!open.isEmpty()) {
      Speaker speaker = open.pop();
      for (SourceText.Call call : source.calls) {
        if (calls(call, speaker) && !isIn(call, speaker)) {
          for (String wording : wordings.filled(speaker.wording, call.arguments(), call.scope())) {
            SourceText.Method method = call.scope().method();
            Speaker next = method == null ? null : passedOn(speaker, method, wording);
            if (next == null) {
              say(wording, call);
            } else if (known.add(next)) {
              open.push(next);
            }
          }
        }
      }
    }
  }

  /** Whether a method calls itself: it then says what it said, once more inside. */
  private static boolean isIn(SourceText.Call call, Speaker speaker) {
    SourceText.Method method = call.scope().method();
    return method != null
        && method.name().equals(speaker.name)
        && method.owners().getFirst().equals(speaker.owner)
        && method.tree().getParameters().size() == speaker.arguments;
  }

  private @Nullable Speaker passedOn(Speaker speaker, SourceText.Method method, String wording) {
    if (!Wordings.hasParameter(wording)
        || speaker.owner.equals("Function")
        || wording.length() > LONGEST) {
      return null;
    }
    Speaker next =
        new Speaker(
            method.owners().getFirst(),
            method.name(),
            method.tree().getParameters().size(),
            method.name().equals(method.owners().getFirst())
                || method.tree().getModifiers().getFlags().contains(Modifier.STATIC),
            wording.replaceAll("( > [\uE000-\uE0FF])( > [\uE000-\uE0FF])+", "$1"));
    return source.calls.stream().anyMatch(call -> calls(call, next)) ? next : null;
  }

  private static boolean calls(SourceText.Call call, Speaker speaker) {
    if (!call.name().equals(speaker.name) || call.arguments().size() != speaker.arguments) {
      return false;
    }
    if (call.on().isEmpty()) {
      return call.scope().owners().contains(speaker.owner);
    }
    boolean byOwner = speaker.byOwner || Character.isUpperCase(call.on().charAt(0));
    return !byOwner || call.on().equals(speaker.owner);
  }

  private void say(String wording, SourceText.Call call) {
    String sentence = Wordings.closed(wording).replaceAll(Wordings.HOLE + "+", "" + Wordings.HOLE);
    if (sentence.chars().anyMatch(Sentences::isLetter)) {
      found.computeIfAbsent(sentence, _ -> new TreeSet<>()).add(call.scope().place());
    }
  }

  static String readable(String sentence) {
    return sentence.replace(String.valueOf(Wordings.HOLE), "{}");
  }

  /** The sentence with a number, which fits everywhere, in each place that varies. */
  static String sample(String sentence) {
    StringBuilder sample = new StringBuilder();
    int next = 1;
    for (char c : sentence.toCharArray()) {
      sample.append(c == Wordings.HOLE ? String.valueOf(next++) : String.valueOf(c));
    }
    return sample.toString();
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
