package org.flowerbox.ui.reader;

import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.flowerbox.model.Codings;

/**
 * The coding stripes beside one paragraph: a lane for each coding that overlaps others, in the
 * code's colour, joined with its stripe at the next paragraph; the code's name beside its start.
 */
final class Margin extends Pane {
  /** Property of a stripe's node: index of its coding among those of the source. */
  static final String ROW = "coding-row";

  private static final double LANE = 7;
  private static final double BAR = 5;
  private static final int MOST_LANES = 8;
  private static final double ROOM_FOR_NAMES = 96;
  private static final double NAME_LINE = 16;
  private static final double NAME_SIZE = 12;
  private static final double FAINT = 0.4;

  private final Legend legend;
  private final Measures measures;
  private double namesDownTo;

  /**
   * A stripe of this paragraph.
   *
   * @param top px from the top of the paragraph
   * @param bottom likewise
   * @param starts whether the coding starts in this paragraph
   */
  record Stripe(Shown.Mark mark, double top, double bottom, boolean starts, boolean picked) {}

  Margin(Legend legend, Measures measures) {
    this.legend = legend;
    this.measures = measures;
    setManaged(false);
    setPickOnBounds(false);
  }

  private int lanes() {
    double room = measures.stripes() - (hasNames() ? ROOM_FOR_NAMES - 24 : 0);
    return (int) Math.clamp(room / LANE, 1, MOST_LANES);
  }

  private boolean hasNames() {
    return measures.stripes() >= ROOM_FOR_NAMES + 2 * LANE;
  }

  void show(Codings codings, List<Stripe> stripes, Function<Integer, String> about, double height) {
    getChildren().clear();
    namesDownTo = -NAME_LINE;
    int used = 1;
    for (Stripe stripe : stripes) {
      used = Math.max(used, Math.min(stripe.mark().lane() + 1, lanes()));
    }
    for (Stripe stripe : stripes) {
      Color color = legend.of(codings.code(stripe.mark().row()));
      getChildren().add(bar(stripe, color, about));
      if (stripe.starts() && hasNames()) {
        name(stripe, legend.code(codings.code(stripe.mark().row())), used, height);
      }
    }
  }

  private Rectangle bar(Stripe stripe, Color color, Function<Integer, String> about) {
    boolean crowded = stripe.mark().lane() >= lanes();
    int lane = Math.min(stripe.mark().lane(), lanes() - 1);
    double height = Math.max(4, stripe.bottom() - stripe.top());
    Rectangle bar = new Rectangle(lane * LANE, stripe.top(), BAR, height);
    bar.setFill(crowded ? color.deriveColor(0, 1, 1, FAINT) : color);
    bar.getStyleClass().add("stripe");
    if (stripe.picked()) {
      bar.getStyleClass().add("picked");
    }
    bar.setAccessibleRole(AccessibleRole.BUTTON);
    bar.setAccessibleText(about.apply(stripe.mark().row()).replace('\n', ' '));
    bar.getProperties().put(ROW, stripe.mark().row());
    return bar;
  }

  /** A name stands at its stripe's start or, where another stands there, right below that. */
  private void name(Stripe stripe, String name, int used, double height) {
    double y = Math.max(stripe.top(), namesDownTo);
    if (y + NAME_LINE > Math.max(height, stripe.top() + NAME_LINE)) {
      return;
    }
    namesDownTo = y + NAME_LINE;
    Text text = new Text(name);
    text.setFont(Font.font(measures.font().getFamily(), NAME_SIZE));
    text.getStyleClass().add("stripe-name");
    double x = used * LANE + 4;
    Shortening.fit(text, measures.stripes() - x);
    text.setX(x);
    text.setY(y + 12);
    text.getProperties().put(ROW, stripe.mark().row());
    getChildren().add(text);
  }

  /** The coding whose stripe or name that node is, -1 for none. */
  static int rowOf(Object node) {
    return node instanceof Node known && known.getProperties().get(ROW) instanceof Integer row
        ? row
        : -1;
  }
}
