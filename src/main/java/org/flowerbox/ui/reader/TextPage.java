package org.flowerbox.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * The page one reads: lays out only the paragraphs in sight, so that a text of any length opens and
 * scrolls alike. Places are UTF-16 offsets in the source; the caret stands between characters. What
 * is laid out stays while codings, selection and finds are drawn over it.
 */
final class TextPage extends Region {
  private static final double TOP = 20;
  private static final double BOTTOM = 80;
  private static final double REVEALED_AT = 0.3;

  private final Pane sheet = new Pane();
  private final ScrollBar bar = new ScrollBar();
  private final TreeMap<Integer, Row> rows = new TreeMap<>();
  private final ReadOnlyObjectWrapper<Span> selection = new ReadOnlyObjectWrapper<>(new Span(0, 0));
  private ReaderText text = Nothing.TEXT;
  private Shown shown = Shown.NONE;
  private Legend legend = Nothing.LEGEND;
  private Contrast contrast = Contrast.LIGHT;
  private Font font = Font.font(16);
  private Set<Integer> picked = Set.of();
  private List<Span> hits = List.of();
  private @Nullable Span hit;
  private @Nullable Measures measures;
  private @Nullable Heights heights;
  private double measuredWidth = -1;
  private int top;
  private double hidden = -TOP;
  private int anchor;
  private int caret;
  private boolean scrolling;
  private int keep = -1;
  private Runnable arranged = () -> {};

  TextPage() {
    getStyleClass().add("text-page");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setFocusTraversable(true);
    sheet.setManaged(false);
    sheet.setPickOnBounds(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(sheet.widthProperty());
    clip.heightProperty().bind(sheet.heightProperty());
    sheet.setClip(clip);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setManaged(false);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((_, _, now) -> scrollTo(now.doubleValue()));
    getChildren().addAll(sheet, bar);
    focusedProperty().addListener((_, _, _) -> showSelection());
  }

  /** The pane whose coordinates mouse and handles use. */
  Pane sheet() {
    return sheet;
  }

  ReaderText text() {
    return text;
  }

  Shown shown() {
    return shown;
  }

  Legend legend() {
    return legend;
  }

  /** Shows a text with that place at the top. */
  void show(ReaderText newText, Shown codings, Legend names, int place) {
    text = newText;
    shown = codings;
    legend = names;
    hits = List.of();
    hit = null;
    clear();
    measures = null;
    top = newText.paragraphs().at(place);
    hidden = top == 0 ? -TOP : 0;
    int within = newText.paragraphs().within(top, place);
    keep = within;
    setSelection(within, within);
    requestLayout();
  }

  /** Puts more of the same text in place of the part that is shown; nothing moves. */
  void complete(ReaderText newText, Shown codings) {
    text = newText;
    shown = codings;
    relay();
  }

  /** Shows the same text with other codings, names or colours; nothing moves. */
  void remark(Shown codings, Legend names) {
    boolean renamed = legend != names;
    shown = codings;
    legend = names;
    if (renamed) {
      relay();
    } else {
      rows.values().forEach(this::mark);
    }
  }

  /** Shows the same text with other codings where they differ within these spans. */
  void remark(Shown codings, List<Span> where) {
    shown = codings;
    for (Row row : rows.values()) {
      if (where.stream().anyMatch(span -> touches(row.span(), span))) {
        mark(row);
      }
    }
  }

  private static boolean touches(Span row, Span span) {
    return span.start() <= row.end() && row.start() <= span.end();
  }

  /** Which codings are picked, by row key. */
  void pick(Set<Integer> codings) {
    picked = Set.copyOf(codings);
    rows.values().forEach(this::mark);
  }

  /** What was looked for, in the order of the text, and the one that is looked at. */
  void find(List<Span> found, @Nullable Span now) {
    hits = found;
    hit = now;
    rows.values().forEach(this::showHits);
  }

  void dress(Font newFont, boolean dark) {
    font = newFont;
    contrast = dark ? Contrast.DARK : Contrast.LIGHT;
    relay();
  }

  /** Lays everything out anew, with the same line at the top. */
  private void relay() {
    int first = firstInSight();
    clear();
    measures = null;
    top = text.paragraphs().at(first);
    hidden = 0;
    keep = first;
    requestLayout();
  }

  private void clear() {
    sheet.getChildren().removeAll(rows.values());
    rows.clear();
  }

  /** The first character in sight. */
  int firstInSight() {
    Row first = rows.get(top);
    return first == null || hidden <= 0
        ? text.paragraphs().start(Math.min(top, text.paragraphs().size() - 1))
        : first.hit(0, hidden + 2);
  }

  @Override
  protected void layoutChildren() {
    double scroll = bar.prefWidth(-1);
    double width = Math.max(100, getWidth() - scroll);
    sheet.resizeRelocate(0, 0, width, getHeight());
    bar.resizeRelocate(getWidth() - scroll, 0, scroll, getHeight());
    if (measures != null && measuredWidth != width) {
      int first = firstInSight();
      clear();
      measures = null;
      keep = keep < 0 ? first : keep;
      top = text.paragraphs().at(keep);
      hidden = 0;
    }
    if (measures == null) {
      measures = Measures.of(width, font);
      heights = Heights.of(text, measures);
      measuredWidth = width;
    }
    if (keep > text.paragraphs().start(top)) {
      hidden = row(top).caretBox(keep).getMinY();
    } else if (keep >= 0 && top == 0) {
      hidden = -TOP;
    }
    keep = -1;
    place();
  }

  /** Puts the rows in sight in their places. */
  private void place() {
    settle();
    int index = top;
    double y = -hidden;
    while (index < text.paragraphs().size() && y < getHeight()) {
      y += row(index).height();
      index++;
    }
    double spare = getHeight() - y - BOTTOM;
    if (index == text.paragraphs().size() && spare > 0 && (top > 0 || hidden > -TOP)) {
      hidden -= spare;
      settle();
      hidden = top == 0 ? Math.max(hidden, -TOP) : hidden;
    }
    arrange();
    showBar();
  }

  /** Makes the row at the top the one that the top edge cuts. */
  private void settle() {
    while (hidden < 0 && top > 0) {
      top--;
      hidden += row(top).height();
    }
    if (top == 0) {
      hidden = Math.max(hidden, -TOP);
    }
    while (top < text.paragraphs().size() - 1 && hidden >= row(top).height()) {
      hidden -= row(top).height();
      top++;
    }
  }

  private void arrange() {
    int index = top;
    double y = -hidden;
    while (index < text.paragraphs().size() && y < getHeight()) {
      Row row = row(index);
      double height = row.height();
      row.resizeRelocate(0, y, sheet.getWidth(), height);
      y += height;
      index++;
    }
    List<Row> gone =
        rows.entrySet().stream()
            .filter(new Outside(top, index)::test)
            .map(Map.Entry::getValue)
            .toList();
    gone.forEach(row -> rows.remove(row.index()));
    sheet.getChildren().removeAll(gone);
    arranged.run();
  }

  private record Outside(int from, int to) {
    boolean test(Map.Entry<Integer, Row> row) {
      return row.getKey() < from || row.getKey() >= to;
    }
  }

  /** Hears whenever rows moved. */
  void onArranged(Runnable listener) {
    arranged = listener;
  }

  private Row row(int index) {
    Row known = rows.get(index);
    if (known != null) {
      return known;
    }
    Measures page = measures == null ? Measures.of(Math.max(100, getWidth()), font) : measures;
    Row made = new Row(text, index, page, legend);
    rows.put(index, made);
    sheet.getChildren().addFirst(made);
    mark(made);
    showHits(made);
    showSelection(made);
    return made;
  }

  private void mark(Row row) {
    row.mark(shown, shown.in(row.span()), picked, contrast);
  }

  private void showHits(Row row) {
    row.find(hits.stream().filter(span -> span.overlaps(row.span())).toList(), hit);
  }

  private void showBar() {
    Heights known = heights;
    if (known == null) {
      return;
    }
    double page = getHeight();
    double total = Math.max(page + 1, known.total() + TOP + BOTTOM);
    scrolling = true;
    bar.setMax(total - page);
    bar.setVisibleAmount(page / total * (total - page));
    bar.setBlockIncrement(page * 0.9);
    bar.setUnitIncrement(40);
    double share = Math.max(0, hidden) / Math.max(1, row(top).height());
    boolean end = rows.lastKey() == text.paragraphs().size() - 1 && lastIsWhole();
    double value = known.top(top) + share * known.height(top) + (top == 0 ? 0 : TOP);
    bar.setValue(end ? total - page : Math.clamp(value, 0, total - page));
    bar.setVisible(total > page + 1);
    scrolling = false;
  }

  private boolean lastIsWhole() {
    Row last = rows.lastEntry().getValue();
    return last.getLayoutY() + last.height() <= getHeight() && (top > 0 || hidden > 0);
  }

  private void scrollTo(double value) {
    Heights known = heights;
    if (scrolling || known == null) {
      return;
    }
    double y = value - TOP;
    if (value >= bar.getMax() - 0.5) {
      top = text.paragraphs().size() - 1;
      hidden = row(top).height();
    } else if (y <= 0) {
      top = 0;
      hidden = y;
    } else {
      top = known.at(y);
      hidden = (y - known.top(top)) / known.height(top) * row(top).height();
    }
    place();
  }

  /** Scrolls by so many px, down for more than 0. */
  void scroll(double by) {
    if (measures != null) {
      hidden += by;
      place();
    }
  }

  /** Brings a place into sight, without moving anything if it is in sight already. */
  void reveal(Span span) {
    if (measures == null || getHeight() == 0) {
      top = text.paragraphs().at(span.start());
      hidden = -getHeight() * REVEALED_AT;
      requestLayout();
      return;
    }
    if (isInSight(span.start()) && (isInSight(span.end()) || span.length() > 400)) {
      return;
    }
    top = text.paragraphs().at(span.start());
    hidden = row(top).caretBox(span.start()).getMinY() - getHeight() * REVEALED_AT;
    place();
  }

  private boolean isInSight(int offset) {
    Rectangle2D box = caretBox(offset);
    return box != null && box.getMinY() >= 0 && box.getMaxY() <= getHeight() - 4;
  }

  /** The caret's box at a place, on the sheet; null if its paragraph is not in sight. */
  @Nullable Rectangle2D caretBox(int offset) {
    Row row = rows.get(text.paragraphs().at(offset));
    if (row == null) {
      return null;
    }
    Rectangle2D box = row.caretBox(offset);
    return new Rectangle2D(
        box.getMinX(), box.getMinY() + row.getLayoutY(), box.getWidth(), box.getHeight());
  }

  /** Scrolls no farther than needed to see the caret's line. */
  void revealCaret() {
    if (measures == null || getHeight() == 0) {
      return;
    }
    Rectangle2D box = caretBox(caret);
    double line = measures.line();
    if (box == null) {
      reveal(new Span(caret, caret));
    } else if (box.getMinY() < line / 2) {
      scroll(box.getMinY() - line / 2);
    } else if (box.getMaxY() > getHeight() - line) {
      scroll(box.getMaxY() - getHeight() + line);
    }
  }

  /** The place nearest to that point of the sheet. */
  int hit(double x, double y) {
    for (Row row : rows.values()) {
      if (y < row.getLayoutY() + row.height()) {
        return row.hit(x, y - row.getLayoutY());
      }
    }
    return rows.isEmpty() ? 0 : rows.lastEntry().getValue().span().end();
  }

  /** The place one line, or so many px, below or above the caret, at that x. */
  int vertically(double x, double by) {
    Rectangle2D box = caretBox(caret);
    if (box == null) {
      return caret;
    }
    double y = box.getMinY() + box.getHeight() / 2 + by;
    if (y < 0 || y > getHeight()) {
      double beyond = y < 0 ? y - box.getHeight() : y - getHeight() + box.getHeight();
      scroll(beyond);
      y -= beyond;
    }
    return hit(x, Math.clamp(y, 0, getHeight()));
  }

  Measures measures() {
    Measures known = measures;
    return known == null ? Measures.of(Math.max(100, getWidth()), font) : known;
  }

  ReadOnlyObjectProperty<Span> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  Span selection() {
    return selection.get();
  }

  int anchor() {
    return anchor;
  }

  int caret() {
    return caret;
  }

  /** Selects from a place that stays to one that moves. */
  void setSelection(int from, int to) {
    Span room = text.span();
    anchor = Math.clamp(from, room.start(), room.end());
    caret = Math.clamp(to, room.start(), room.end());
    selection.set(new Span(Math.min(anchor, caret), Math.max(anchor, caret)));
    showSelection();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
  }

  private void showSelection() {
    rows.values().forEach(this::showSelection);
  }

  private void showSelection(Row row) {
    row.select(selection());
    boolean here = isFocused() && text.paragraphs().at(caret) == row.index();
    row.caret(here ? caret : -1);
  }

  /** The turn of the caret, -1 for none. */
  int turn() {
    Turns turns = text.turns();
    return turns.at(Math.min(caret, Math.max(0, text.span().end() - 1)));
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    int index = text.paragraphs().at(caret);
    int start = text.paragraphs().start(index);
    int length = text.paragraphs().length(index);
    return switch (attribute) {
      case TEXT -> text.paragraphs().words(index);
      case SELECTION_START -> Math.clamp(selection().start() - start, 0, length);
      case SELECTION_END -> Math.clamp(selection().end() - start, 0, length);
      case CARET_OFFSET -> Math.clamp(caret - start, 0, length);
      case EDITABLE -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
