package org.flowerbox.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The mouse in the reader, by events fired at the nodes: the platform without a display drags
 * nothing.
 */
class ReaderMouseTest extends WindowTest {
  private ReaderPane reader;
  private TextPage page;
  private Source source;

  @BeforeEach
  void openInterview() throws Exception {
    reader = find("#reader", ReaderPane.class);
    page = reader.page();
    source =
        workspace.corpus().sources().stream()
            .filter(it -> it.name().contains("YC-访谈"))
            .findFirst()
            .orElseThrow();
    fx(
        () -> {
          workspace.sourceProperty().set(source);
          return null;
        });
    until(() -> page.text().source().id() == source.id());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Fires one mouse event where the caret before that character stands. */
  private void fire(EventType<MouseEvent> type, Node at, int offset, int clicks) throws Exception {
    fx(
        () -> {
          Rectangle2D box = Objects.requireNonNull(page.caretBox(offset));
          Point2D scene =
              page.sheet().localToScene(box.getMinX() + 1, box.getMinY() + box.getHeight() / 2);
          Point2D screen = page.sheet().localToScreen(page.sheet().sceneToLocal(scene));
          boolean down = type != MouseEvent.MOUSE_RELEASED;
          at.fireEvent(
              new MouseEvent(
                  type,
                  scene.getX(),
                  scene.getY(),
                  screen.getX(),
                  screen.getY(),
                  MouseButton.PRIMARY,
                  clicks,
                  false,
                  false,
                  false,
                  false,
                  down,
                  false,
                  false,
                  false,
                  false,
                  clicks > 0,
                  null));
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void dragOver(String words) throws Exception {
    int start = INTERVIEW.indexOf(words);
    fire(MouseEvent.MOUSE_PRESSED, page.sheet(), start, 1);
    fire(MouseEvent.MOUSE_DRAGGED, page.sheet(), start + words.length(), 0);
    fire(MouseEvent.MOUSE_RELEASED, page.sheet(), start + words.length(), 0);
  }

  private String selected() throws Exception {
    return fx(page::selection).in(INTERVIEW);
  }

  private void code(String words) throws Exception {
    dragOver(words);
    robot.push(KeyCode.DIGIT1);
    until(() -> codings().size() == 1);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Codings codings() {
    return workspace.corpus().codings(source.id());
  }

  private String coded() {
    return codings().get(0).span().in(INTERVIEW);
  }

  @Test
  void draggingSelectsCharacters() throws Exception {
    dragOver("街道负责");
    assertThat(selected()).isEqualTo("街道负责");
  }

  @Test
  void twoClicksSelectAWordAndThreeWhatIsSaid() throws Exception {
    int at = INTERVIEW.indexOf("没有补贴") + 3;
    until(
        () -> {
          try {
            fire(MouseEvent.MOUSE_PRESSED, page.sheet(), at, 2);
            fire(MouseEvent.MOUSE_RELEASED, page.sheet(), at, 2);
            return selected().equals("补贴");
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
    fire(MouseEvent.MOUSE_PRESSED, page.sheet(), at, 3);
    assertThat(selected()).isEqualTo("我以为这个花箱是街道负责的，我们只是看看。认养以后没有人来说怎么养护，也没有补贴。");
  }

  @Test
  void aClickOnAStripePicksItsPassageAndItsEndsMoveWithTheMouse() throws Exception {
    code("怎么养护");
    fire(MouseEvent.MOUSE_PRESSED, page.sheet(), 0, 1);
    Rectangle stripe = find(".stripe", Rectangle.class);
    assertThat(stripe.getAccessibleText()).contains("cognition").contains("A");
    fire(MouseEvent.MOUSE_PRESSED, stripe, INTERVIEW.indexOf("怎么养护"), 1);
    assertThat(selected()).isEqualTo("怎么养护");
    assertThat(fx(() -> List.copyOf(workspace.selectedCodings()))).containsExactly(codings().id(0));
    Node end = window.scene().getRoot().lookup("#end-handle-end");
    assertThat(end.isVisible()).isTrue();
    int to = INTERVIEW.indexOf("也没有补贴") + 5;
    fire(MouseEvent.MOUSE_PRESSED, end, INTERVIEW.indexOf("怎么养护") + 4, 1);
    fire(MouseEvent.MOUSE_DRAGGED, end, to, 0);
    fire(MouseEvent.MOUSE_RELEASED, end, to, 0);
    until(() -> coded().equals("怎么养护，也没有补贴"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> coded().equals("怎么养护"));
  }

  @Test
  void theCodebookCodesTheSelection() throws Exception {
    dragOver("没有补贴");
    fx(
        () -> {
          workspace.code(workspace.corpus().codes().list().getFirst());
          return null;
        });
    until(() -> codings().size() == 1);
    assertThat(coded()).isEqualTo("没有补贴");
  }

  @Test
  void aPlaceThatIsShownElsewhereIsSelectedHere() throws Exception {
    fx(
        () -> {
          workspace.reveal(new Passage(source.id(), new Span(10, 14)));
          return null;
        });
    assertThat(fx(page::selection)).isEqualTo(new Span(10, 14));
  }
}
