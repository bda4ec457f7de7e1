package org.flowerbox.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.work.CodePassages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class InspectorPaneTest extends WindowTest {
  private Source source;
  private int start;

  @BeforeEach
  void code() throws Exception {
    source =
        workspace.corpus().sources().stream()
            .filter(each -> each.name().contains("访谈"))
            .findFirst()
            .orElseThrow();
    start = INTERVIEW.indexOf("我以为");
    List<Code> codes =
        workspace.corpus().codeTree().inOrder().stream().filter(Code::codable).limit(2).toList();
    CodePassages coding = new CodePassages(workspace.project());
    coding.code(codes.get(0), source, new Span(start, start + 10), "A", null, 0);
    coding.code(codes.get(1), source, new Span(start, start + 6), "B", "by B", 30);
    until(() -> workspace.corpus().codings(source.id()).size() == 2);
  }

  private void caret(int offset) throws Exception {
    fx(
        () -> {
          workspace.selectionProperty().set(Passage.caret(source.id(), offset));
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Set<Node> all(String selector) throws Exception {
    return fx(() -> find("#inspector", Node.class).lookupAll(selector));
  }

  private TextArea comment() throws Exception {
    return fx(this::ownComment);
  }

  /** The remark on one's own coding; its field may be another when the cards were made anew. */
  private TextArea ownComment() {
    return all2(".comment").stream()
        .map(TextArea.class::cast)
        .filter(TextArea::isEditable)
        .findFirst()
        .orElseThrow();
  }

  private Set<Node> all2(String selector) {
    return find("#inspector", Node.class).lookupAll(selector);
  }

  private Coding own() {
    Codings codings = workspace.corpus().codings(source.id());
    return codings.get(0).coder() == workspace.coderId() ? codings.get(0) : codings.get(1);
  }

  private void untilOwn(Predicate<Coding> so) throws Exception {
    until(() -> so.test(own()));
  }

  private void undo() throws Exception {
    fx(
        () -> {
          workspace.undo();
          return null;
        });
  }

  @Test
  void showsThePassageAndACardForEachCoding() throws Exception {
    caret(start + 1);
    until(() -> all2(".card").size() == 3); // one of them for several
    until(() -> find("#inspector-words", Label.class).getText().startsWith("我以为"));
    assertThat(all(".comment"))
        .extracting(node -> ((TextArea) node).isEditable())
        .containsExactlyInAnyOrder(true, false);
    caret(start + 8);
    until(() -> all2(".card").size() == 2);
    caret(2);
    until(() -> all2(".card").size() == 1);
    assertThat(all(".hint")).hasSize(1);
  }

  @Test
  void keepsACommentWhenOneLeavesItAndTakesItBack() throws Exception {
    caret(start + 8);
    until(() -> all2(".card").size() == 2);
    TextArea comment = comment();
    fx(
        () -> {
          comment.requestFocus();
          comment.setText("不知道是自己的");
          return null;
        });
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(comment.getText()).isEmpty();
    fx(
        () -> {
          comment.setText("不知道是自己的");
          find(".toolbar-row .button", Node.class).requestFocus();
          return null;
        });
    untilOwn(coding -> "不知道是自己的".equals(coding.comment()));
    undo();
    untilOwn(coding -> coding.comment() == null);
    until(() -> ownComment().getText().isEmpty());
  }

  @Test
  void savesACommentToItsCodingWhenTheCaretGoesElsewhere() throws Exception {
    caret(start + 8);
    until(() -> all2(".card").size() == 2);
    TextArea comment = comment();
    fx(
        () -> {
          comment.requestFocus();
          comment.setText("half-way");
          return null;
        });
    caret(2);
    untilOwn(coding -> "half-way".equals(coding.comment()));
  }

  @Test
  void weighsByADigitAndTakesItBack() throws Exception {
    caret(start + 8);
    until(() -> all2(".card").size() == 2);
    Slider slider = fx(this::slider);
    fx(
        () -> {
          slider.requestFocus();
          return null;
        });
    robot.push(KeyCode.DIGIT7);
    untilOwn(coding -> coding.weight() == 70);
    undo();
    untilOwn(coding -> coding.weight() == 0);
    until(() -> slider().getValue() == 0);
  }

  /** The slider of one's own card, which is made anew when the card is. */
  private Slider slider() {
    return all2(".slider").stream()
        .map(Slider.class::cast)
        .filter(each -> isShown(each) && !each.isDisabled())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isShown(Node node) {
    return node.getParent() == null || (node.isVisible() && isShown(node.getParent()));
  }

  @Test
  void changesSeveralPickedCodingsAtOnceButOnlyOnesOwn() throws Exception {
    fx(
        () -> {
          Codings codings = workspace.corpus().codings(source.id());
          workspace.selectedCodings().addAll(Set.of(codings.id(0), codings.id(1)));
          return null;
        });
    caret(start + 1);
    until(() -> find("#inspector-several", Node.class).isVisible());
    Node slider = fx(() -> find("#inspector-several .slider", Node.class));
    fx(
        () -> {
          slider.requestFocus();
          return null;
        });
    robot.push(KeyCode.DIGIT5);
    untilOwn(coding -> coding.weight() == 50);
    Codings codings = workspace.corpus().codings(source.id());
    assertThat(List.of(codings.weight(0), codings.weight(1))).containsExactlyInAnyOrder(50, 30);
  }
}
