package org.flowerbox.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph on the page: number and speaker before it, the text with its grounds, the stripes
 * behind it. Its text is laid out once; codings, selection and caret are drawn under and over it,
 * so that a new coding costs a few shapes and no layout.
 */
final class Row extends Region {
  private static final double SMALL = 12;
  private static final double TURN_GAP = 0.55;
  private static final double LINE_GAP = 0.2;
  private static final double NAME_ABOVE = 20;

  private final ReaderText text;
  private final Measures measures;
  private final Legend legend;
  private final int index;
  private final double above;
  private final Text words = new Text();
  private final Group grounds = new Group();
  private final Path found = path("found");
  private final Path current = path("found-current");
  private final Path selection = path("selection");
  private final Path picked = path("picked-passage");
  private final Path caret = path("caret");
  private final Margin margin;

  Row(ReaderText text, int index, Measures measures, Legend legend) {
    this.text = text;
    this.index = index;
    this.measures = measures;
    this.legend = legend;
    this.margin = new Margin(legend, measures);
    setManaged(false);
    getStyleClass().add("reader-row");
    this.above = gapAbove(text, index, measures);
    words.setText(text.paragraphs().words(index));
    words.setFont(measures.font());
    words.setTextOrigin(VPos.TOP);
    words.setLineSpacing(measures.spacing());
    words.setWrappingWidth(measures.width());
    words.getStyleClass().add(isInterviewer() ? "words-asked" : "words");
    for (var part : List.of(grounds, found, current, selection, words, picked, caret)) {
      part.setManaged(false);
      part.setMouseTransparent(true);
      part.setLayoutX(measures.x());
      part.setLayoutY(above);
      getChildren().add(part);
    }
    margin.relocate(measures.margin(), 0);
    getChildren().add(margin);
    if (text.paragraphs().isFirstOfTurn(index)) {
      addSpeaker(text.paragraphs().turn(index));
    }
    setAccessibleText(words.getText());
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setStroke(null);
    return path;
  }

  /** Room above a paragraph's text: most where somebody else begins to speak. */
  static double gapAbove(ReaderText text, int index, Measures measures) {
    Paragraphs paragraphs = text.paragraphs();
    if (paragraphs.goesOn(index)) {
      return 0;
    }
    boolean turn = paragraphs.isFirstOfTurn(index);
    boolean named = turn && text.turns().speaker(paragraphs.turn(index)) != 0;
    double gap = measures.line() * (turn ? TURN_GAP : LINE_GAP);
    return Math.round(gap + (named && !measures.namesStandBeside() ? NAME_ABOVE : 0));
  }

  private boolean isInterviewer() {
    int turn = text.paragraphs().turn(index);
    return turn >= 0 && legend.isInterviewer(text.turns().speaker(turn));
  }

  private void addSpeaker(int turn) {
    boolean beside = measures.namesStandBeside();
    double baseline = beside ? above + measures.font().getSize() * 1.15 : above - 6;
    Text number = small(Integer.toString(turn + 1), "turn-number");
    number.setX(measures.left() + measures.number() - 10 - number.getLayoutBounds().getWidth());
    number.setY(beside ? baseline : above + measures.font().getSize() * 1.15);
    String name = legend.speaker(text.turns().speaker(turn));
    Text speaker = small(name, isInterviewer() ? "interviewer" : "speaker");
    double x = beside ? measures.left() + measures.number() : measures.x();
    double room = beside ? measures.speakers() - measures.number() : measures.width() - 90;
    speaker.setFont(Font.font(measures.font().getFamily(), beside ? 13 : SMALL));
    Shortening.fit(speaker, room);
    speaker.setX(x);
    speaker.setY(baseline);
    int time = text.turns().time(turn);
    if (time != Turns.NO_TIME) {
      Text stamp = small(Times.of(time), "time-stamp");
      stamp.setX(beside ? x : x + speaker.getLayoutBounds().getWidth() + 10);
      stamp.setY(beside ? baseline + 16 : baseline);
    }
  }

  private Text small(String content, String style) {
    Text part = new Text(content);
    part.setManaged(false);
    part.setMouseTransparent(true);
    part.setFont(Font.font(measures.font().getFamily(), SMALL));
    part.getStyleClass().add(style);
    getChildren().add(part);
    return part;
  }

  int index() {
    return index;
  }

  Span span() {
    return text.paragraphs().span(index);
  }

  /** Height of the whole row, px. */
  double height() {
    double lines = words.getLayoutBounds().getHeight() + measures.spacing();
    boolean timed = text.paragraphs().isFirstOfTurn(index) && measures.namesStandBeside();
    boolean stamp = timed && text.turns().time(text.paragraphs().turn(index)) != Turns.NO_TIME;
    return Math.round(above + Math.max(lines, stamp ? 36 : 0));
  }

  /** Draws the codings that lie on it. */
  void mark(Shown shown, List<Shown.Mark> marks, Set<Integer> pickedIds, Contrast contrast) {
    grounds.getChildren().clear();
    Codings codings = shown.codings();
    for (Tint tint : Tint.of(span(), codings, marks, legend, contrast)) {
      Path ground = new Path(shape(tint.span()));
      ground.setStroke(null);
      ground.setFill(tint.color());
      grounds.getChildren().add(ground);
    }
    List<Margin.Stripe> stripes = new ArrayList<>();
    for (Shown.Mark mark : marks) {
      stripes.add(stripe(codings, mark, pickedIds.contains(codings.id(mark.row()))));
    }
    margin.show(codings, stripes, row -> legend.about(codings.get(row)), height());
    outline(codings, marks, pickedIds);
  }

  private void outline(Codings codings, List<Shown.Mark> marks, Set<Integer> pickedIds) {
    List<PathElement> shapes = new ArrayList<>();
    for (Shown.Mark mark : marks) {
      if (pickedIds.contains(codings.id(mark.row()))) {
        shapes.addAll(
            List.of(
                words.underlineShape(
                    local(codings.start(mark.row())), local(codings.end(mark.row())))));
      }
    }
    picked.getElements().setAll(shapes);
  }

  private Margin.Stripe stripe(Codings codings, Shown.Mark mark, boolean isPicked) {
    Span whole = span();
    int start = codings.start(mark.row());
    int end = codings.end(mark.row());
    boolean starts = start >= whole.start();
    double top = starts ? above + lineTop(local(start), true) : 0;
    double bottom = end <= whole.end() ? above + lineBottom(local(end)) : height();
    return new Margin.Stripe(mark, top, bottom, starts, isPicked);
  }

  private int local(int offset) {
    return text.paragraphs().within(index, offset) - span().start();
  }

  private PathElement[] shape(Span part) {
    return words.rangeShape(local(part.start()), local(part.end()));
  }

  private double lineTop(int local, boolean leading) {
    Rectangle2D box = box(local, leading);
    return box.getMinY();
  }

  private double lineBottom(int local) {
    return box(Math.max(0, local - 1), true).getMaxY();
  }

  /** The caret's box before that character, relative to the text. */
  private Rectangle2D box(int local, boolean leading) {
    double x = 0;
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (PathElement part : words.caretShape(local, leading)) {
      if (part instanceof MoveTo move) {
        x = move.getX();
        top = Math.min(top, move.getY());
        bottom = Math.max(bottom, move.getY());
      } else if (part instanceof LineTo line) {
        top = Math.min(top, line.getY());
        bottom = Math.max(bottom, line.getY());
      }
    }
    double y = top == Double.MAX_VALUE ? 0 : top;
    return new Rectangle2D(x, y, 1, Math.max(measures.font().getSize(), bottom - y));
  }

  /** The caret's box at that place of the source, relative to the row. */
  Rectangle2D caretBox(int offset) {
    int local = local(offset);
    boolean last = local == words.getText().length() && local > 0;
    Rectangle2D box = last ? box(local - 1, false) : box(local, true);
    return new Rectangle2D(box.getMinX() + measures.x(), box.getMinY() + above, 1, box.getHeight());
  }

  /** The place of the source nearest to that point of the row. */
  int hit(double x, double y) {
    double inside = Math.clamp(y - above, 0, Math.max(0, words.getLayoutBounds().getHeight() - 1));
    int local = words.hitTest(new Point2D(x - measures.x(), inside)).getInsertionIndex();
    return span().start() + Math.clamp(local, 0, words.getText().length());
  }

  /** Draws the part of the selection that lies on it. */
  void select(@Nullable Span selected) {
    Span part = selected == null ? null : common(selected);
    selection.getElements().setAll(part == null ? new PathElement[0] : shape(part));
  }

  /** Draws what was looked for, and the one that is looked at. */
  void find(List<Span> hits, @Nullable Span now) {
    List<PathElement> shapes = new ArrayList<>();
    for (Span hit : hits) {
      Span part = common(hit);
      if (part != null) {
        shapes.addAll(List.of(shape(part)));
      }
    }
    found.getElements().setAll(shapes);
    Span part = now == null ? null : common(now);
    current.getElements().setAll(part == null ? new PathElement[0] : shape(part));
  }

  private @Nullable Span common(Span other) {
    int start = Math.max(span().start(), other.start());
    int end = Math.min(span().end(), other.end());
    return start < end ? new Span(start, end) : null;
  }

  /** Draws the caret, or none for -1. */
  void caret(int offset) {
    if (offset < 0) {
      caret.getElements().clear();
      return;
    }
    Rectangle2D box = caretBox(offset);
    double x = box.getMinX() - measures.x();
    double y = box.getMinY() - above;
    caret
        .getElements()
        .setAll(
            new MoveTo(x, y),
            new LineTo(x + 1.5, y),
            new LineTo(x + 1.5, y + box.getHeight()),
            new LineTo(x, y + box.getHeight()),
            new LineTo(x, y));
  }

  @Override
  protected void layoutChildren() {
    // every part is where it was put
  }
}
