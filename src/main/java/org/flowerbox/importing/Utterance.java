package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What one person says in one subtitle.
 *
 * @param speaker "" where none is named
 * @param start ms
 * @param text on one line, without markup
 */
record Utterance(String speaker, int start, String text) {
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?[ \\t]+([^>]*)>");
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:c|i|b|u|v|lang|ruby|rt|font)(?:[.\\s][^>]*)?>|<\\d[\\d:.]*>|\\{\\\\[^}]*\\}");
  private static final Pattern LABEL =
      Pattern.compile("^(?:-\\s*)?([\\p{L}\\p{N}][^:：.!?。！？,，]{0,39})[:：](?!//)\\s*(.*)$");

  /** The utterances of all subtitles, in order. */
  static List<Utterance> of(List<Cue> cues) {
    List<Utterance> utterances = new ArrayList<>();
    for (Cue cue : cues) {
      split(cue, utterances);
    }
    return withLabels(utterances);
  }

  /**
   * At every voice tag, and at every line that starts with a dash where several do, somebody else
   * begins.
   */
  private static void split(Cue cue, List<Utterance> into) {
    boolean dialogue = cue.lines().stream().filter(line -> line.startsWith("-")).count() > 1;
    List<String> parts = dialogue ? cue.lines() : List.of(joined(cue.lines()));
    for (String part : parts) {
      Matcher voice = VOICE.matcher(part);
      String speaker = "";
      int from = 0;
      while (voice.find()) {
        add(speaker, cue.start(), part.substring(from, voice.start()), into);
        speaker = plain(voice.group(1));
        from = voice.end();
      }
      add(speaker, cue.start(), part.substring(from), into);
    }
  }

  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!text.isEmpty() && !line.isEmpty()) {
        text.append(Scripts.joint(text.charAt(text.length() - 1), line.charAt(0)));
      }
      text.append(line);
    }
    return text.toString();
  }

  private static void add(String speaker, int start, String markedUp, List<Utterance> into) {
    String text = plain(markedUp);
    if (!text.isEmpty()) {
      into.add(new Utterance(speaker, start, text));
    }
  }

  private static String plain(String markedUp) {
    String text = MARKUP.matcher(markedUp).replaceAll("");
    return (text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text)
        .replace('\n', ' ')
        .trim();
  }

  /**
   * Where no voices are marked, names with a colon at the start are speakers if they come often
   * enough to be meant so.
   */
  private static List<Utterance> withLabels(List<Utterance> utterances) {
    if (utterances.stream().anyMatch(utterance -> !utterance.speaker().isEmpty())) {
      return utterances;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    int labelled = 0;
    for (Utterance utterance : utterances) {
      Matcher label = LABEL.matcher(utterance.text());
      if (label.matches()) {
        counts.merge(label.group(1).strip(), 1, Integer::sum);
        labelled++;
      }
    }
    boolean many = labelled * 3 >= utterances.size();
    List<Utterance> named = new ArrayList<>();
    for (Utterance utterance : utterances) {
      named.add(
          labelled(utterance, counts, many, named.isEmpty() ? "" : named.getLast().speaker()));
    }
    return named;
  }

  private static Utterance labelled(
      Utterance utterance, Map<String, Integer> counts, boolean many, String before) {
    Matcher label = LABEL.matcher(utterance.text());
    boolean matches = label.matches() && !label.group(2).isBlank();
    if (matches && (many || counts.getOrDefault(label.group(1).strip(), 0) >= 2)) {
      return new Utterance(label.group(1).strip(), utterance.start(), label.group(2).strip());
    }
    boolean goesOn = many && !utterance.text().startsWith("-");
    return goesOn ? new Utterance(before, utterance.start(), utterance.text()) : utterance;
  }
}
