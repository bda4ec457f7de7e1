package org.flowerbox.importing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.flowerbox.model.Turns;

/**
 * Writes the turns of one document, once it is known which labels begin them. Used once, by one
 * thread.
 */
final class TurnWriter {
  /**
   * A turn is what a search looks through at once; a paragraph beyond this is cut at a sentence's
   * end.
   */
  private static final int LONGEST_PARAGRAPH = 4000;

  private static final int LONGEST_HEADING = 40;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[（(]?[一二三四五六七八九十]{1,3}[）)、．.].*|第[一二三四五六七八九十\\d]+[部章节節单單].*|\\d{1,2}[.、．].*|(?i)(part|section) [\\divx]+\\b.*");

  private final String text;
  private final TextLines lines;
  private final Paragraphs paragraphs;
  private final List<Label> labels;
  private final Voices voices;
  private final Turns.Builder turns = new Turns.Builder();

  TurnWriter(TextLines lines, Paragraphs paragraphs, List<Label> labels, Set<String> interviewers) {
    this.text = lines.text();
    this.lines = lines;
    this.paragraphs = paragraphs;
    this.labels = labels;
    this.voices = new Voices(labels, interviewers);
  }

  Transcript write() {
    boolean questionsOnly = voices.onlyInterviewers();
    plain(0, labels.isEmpty() ? lines.size() : first(0));
    for (int i = 0; i < labels.size(); i++) {
      int next = i + 1 < labels.size() ? first(i + 1) : lines.size();
      int end =
          questionsOnly ? afterQuestion(labels.get(i), next) : sectionBreak(labels.get(i), next);
      turn(i, end);
      plain(end, next);
    }
    return new Transcript(voices.list(), turns.build());
  }

  /** The line a turn starts with: its label's, or that of a time stamp alone above it. */
  private int first(int index) {
    int line = labels.get(index).line();
    boolean free = line > 0 && (index == 0 || labels.get(index - 1).line() < line - 1);
    return free && isTimeAlone(line - 1) ? line - 1 : line;
  }

  private boolean isTimeAlone(int line) {
    LeadingTime time = LeadingTime.of(lines, line);
    return time != null && time.body() == lines.end(line);
  }

  /** Where nobody is said to answer, what follows a question is not the interviewer's. */
  private int afterQuestion(Label label, int next) {
    boolean below = label.body() == lines.end(label.line());
    return Math.min(next, label.line() + (below ? 2 : 1));
  }

  /**
   * The first line of a turn that is a heading, or the document's last line and dated, and so ends
   * it.
   */
  private int sectionBreak(Label label, int next) {
    for (int line = label.line() + 1; line < next; line++) {
      boolean last = line == next - 1;
      if (Marks.isHeading(text, lines.start(line), lines.end(line))
          || last && (next < lines.size() ? isNumberedHeading(line) : isFooter(line))) {
        return line;
      }
    }
    return next;
  }

  /** A day and place below the last words: “2020年12月4日于社区活动室”. */
  private boolean isFooter(int line) {
    return !lines.endsSentence(line) && NameDate.end(text, lines.start(line)) > 0;
  }

  private boolean isNumberedHeading(int line) {
    return lines.length(line) <= LONGEST_HEADING
        && !lines.endsSentence(line)
        && NUMBERED.matcher(text).region(lines.start(line), lines.end(line)).matches();
  }

  private void turn(int index, int to) {
    Label label = labels.get(index);
    int start = lines.start(first(index));
    int end = lines.end(to - 1);
    LeadingTime above = first(index) < label.line() ? LeadingTime.of(lines, first(index)) : null;
    int time = label.hasTime() || above == null ? label.time() : above.ms();
    int body = label.body();
    if (body == lines.end(label.line()) && label.line() + 1 < to) {
      LeadingTime below = time == Turns.NO_TIME ? LeadingTime.of(lines, label.line() + 1) : null;
      body = below == null ? lines.start(label.line() + 1) : below.body();
      time = below == null ? time : below.ms();
    }
    turns.add(start, body, end, voices.of(label), time == Turns.NO_TIME ? timeAtEnd(to - 1) : time);
  }

  private int timeAtEnd(int line) {
    TimeStamp stamp = TimeStamp.endingAt(text, lines.start(line), lines.end(line));
    return stamp == null ? Turns.NO_TIME : stamp.ms();
  }

  /** One turn a paragraph; a time stamp alone on its line belongs to the paragraph below. */
  private void plain(int from, int to) {
    for (int line = from; line < to; ) {
      int last = line;
      while (last + 1 < to
          && (isTimeAlone(last) && last == line
              || !paragraphs.startsAt(last + 1) && !isTimeAlone(last + 1))) {
        last++;
      }
      paragraph(line, last);
      line = last + 1;
    }
  }

  private void paragraph(int first, int last) {
    LeadingTime stamp = LeadingTime.of(lines, first);
    int start = lines.start(first);
    int end = lines.end(last);
    int time = stamp == null ? timeAtEnd(last) : stamp.ms();
    int body =
        stamp == null
            ? start
            : stamp.body() == lines.end(first) && last > first
                ? lines.start(first + 1)
                : stamp.body();
    while (end - start > LONGEST_PARAGRAPH) {
      int cut = Sentences.cut(text, start, LONGEST_PARAGRAPH);
      turns.add(start, Math.min(body, cut), cut, 0, time);
      start = TimeStamp.skip(text, cut, end);
      body = start;
      time = Turns.NO_TIME;
    }
    turns.add(start, body, end, 0, time);
  }
}
