package org.flowerbox.importing;

import org.jspecify.annotations.Nullable;

/** What all labels with one name have in common in one document. Filled by one thread. */
final class LabelTally {
  private static final int SPOKEN_LENGTH = 15;

  private final String name;
  private @Nullable NameShape shape;
  private int count;
  private int spoken;
  private int quoted;
  private int asking;
  private int empty;
  private boolean heading;

  LabelTally(String name) {
    this.name = name;
  }

  void add(TextLines lines, Label label) {
    String text = lines.text();
    int end = lines.end(label.line());
    boolean sentence = Sentences.ends(text, label.body(), end);
    count++;
    heading |=
        !sentence
            && (label.line() == 0 || Marks.isHeading(text, lines.start(label.line()), end))
            && label.body() < end;
    asking += Sentences.asks(text, label.body(), end) ? 1 : 0;
    spoken += sentence || end - label.body() >= SPOKEN_LENGTH ? 1 : 0;
    empty += label.body() == end ? 1 : 0;
    quoted += label.body() < end && "“\"「『".indexOf(text.charAt(label.body())) >= 0 ? 1 : 0;
  }

  String name() {
    return name;
  }

  int count() {
    return count;
  }

  int empty() {
    return empty;
  }

  boolean asks() {
    return asking * 2 >= count;
  }

  boolean everAsks() {
    return asking > 0;
  }

  NameShape shape() {
    if (shape == null) {
      shape = NameShape.of(name);
    }
    return shape;
  }

  /**
   * Whether it comes once and that once in a heading or in the document's first line, without a
   * full stop: “Flower boxes: field notes”.
   */
  boolean isTitle() {
    return heading && count == 1 && shape() != NameShape.ROLE;
  }

  /** Whether its first letter is no small one, as far as its script has such. */
  boolean startsAsNamesDo() {
    return shape() == NameShape.ROLE || !Character.isLowerCase(name.codePointAt(0));
  }

  /** [laughs], 【停顿】. */
  boolean isDirection() {
    return LabelWords.isDirection(name);
  }

  boolean recurs() {
    return count > 1;
  }

  /** Whether it looks like a name or role. */
  boolean isNamed() {
    return shape().compareTo(NameShape.NAME) >= 0;
  }

  boolean isInterviewer() {
    return shape() == NameShape.ROLE && Roles.isInterviewer(name);
  }

  /**
   * Whether it may be a speaker if the document has speakers at all: no form's field, no “he said:”
   * before quotations.
   */
  boolean mayBeSpeaker() {
    boolean narrated = shape() != NameShape.ROLE && quoted * 2 > count;
    return shape() != NameShape.NEVER && !narrated && (isNamed() || spoken > 0 || empty > 0);
  }
}
