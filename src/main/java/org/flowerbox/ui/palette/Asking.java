package org.flowerbox.ui.palette;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.flowerbox.model.Code;
import org.flowerbox.model.Localized;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.CodeChooser.Choice;
import org.flowerbox.ui.common.CodeChooser.Purpose;
import org.flowerbox.ui.common.NameLanguage;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.EditCodes;
import org.flowerbox.work.GivenCode;
import org.jspecify.annotations.Nullable;

/** The palette from its opening to its closing: what its keys do. */
final class Asking {
  private final Workspace workspace;
  private final PaletteModel model;
  private final Purpose purpose;
  private final Consumer<Choice> chosen;
  private final Runnable closed;
  private final TermKeys terms;
  private final PalettePane pane;
  private @Nullable Overlay overlay;
  private String given = "";

  Asking(
      Workspace workspace,
      PaletteModel model,
      Purpose purpose,
      PaletteCell.PaletteCounts counts,
      Consumer<Choice> chosen,
      Runnable closed) {
    this.workspace = workspace;
    this.model = model;
    this.purpose = purpose;
    this.chosen = chosen;
    this.closed = closed;
    this.terms = new TermKeys(workspace.corpus().terms().list());
    this.pane = new PalettePane(workspace.desk().words(), purpose, model, terms, counts);
    pane.onUse(this::typed, event -> enter(event.isShortcutDown()));
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void open(Node owner, Pane root, Point2D place) {
    Overlay shown = new Overlay(owner, root, pane, place, () -> close(false));
    overlay = shown;
    shown.open();
    pane.find();
  }

  void leave() {
    close(true);
  }

  boolean isShowing() {
    return overlay != null && pane.getScene() != null;
  }

  private void close(boolean giveBack) {
    Overlay shown = overlay;
    if (shown != null) {
      overlay = null;
      closed.run();
      if (pane.getScene() != null) {
        shown.close(giveBack);
      }
    }
  }

  /** Lists other codes from now on. */
  void use(CodeList codes) {
    model.use(codes, recent(workspace));
    pane.refresh();
    place();
  }

  /** Row keys of codes used last, the newest first. */
  static List<Integer> recent(Workspace workspace) {
    return workspace.recentCodes().stream().map(Code::id).toList();
  }

  /** What was given is written by now. */
  void written() {
    if (!given.isEmpty()) {
      say(workspace.desk().words().text("palette.applied", given), false);
      given = "";
    }
  }

  void recount() {
    pane.recount();
  }

  private void typed() {
    pane.say("", false);
    pane.refresh();
    place();
  }

  private void place() {
    if (overlay != null) {
      overlay.place();
    }
  }

  private void pressed(KeyEvent event) {
    boolean used = pane.inTerms() ? pressedInTerms(event) : pressedInList(event);
    if (used) {
      event.consume();
    }
  }

  private boolean pressedInList(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> step(-1);
      case DOWN -> step(1);
      case PAGE_UP -> choose(model.chosen() - PalettePane.VISIBLE + 1);
      case PAGE_DOWN -> choose(model.chosen() + PalettePane.VISIBLE - 1);
      case ENTER -> enter(event);
      case TAB -> askTerms();
      case ESCAPE -> close(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean pressedInTerms(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> enter(event.isShortcutDown());
      case TAB, BACK_SPACE -> back();
      case ESCAPE -> close(true);
      default -> {
        return pane.terms().press(event);
      }
    }
    return true;
  }

  private void step(int by) {
    model.step(by);
    pane.choose();
  }

  private void choose(int row) {
    model.choose(row);
    pane.choose();
  }

  private void askTerms() {
    if (model.row().orElse(null) instanceof FoundCode found && pane.askTerms(found)) {
      place();
    }
  }

  private void back() {
    pane.find();
    place();
  }

  private void enter(KeyEvent event) {
    boolean stay = event.isShortcutDown();
    if (event.isAltDown()) {
      make(model.code().map(Code::id).orElse(0), stay);
    } else if (event.isShiftDown()) {
      make(0, stay);
    } else {
      enter(stay);
    }
  }

  private void enter(boolean stay) {
    switch (model.row().orElse(null)) {
      case FoundCode found -> apply(found.code(), stay);
      case PaletteRow.NewCode _ -> make(0, stay);
      case null -> {}
    }
  }

  /** A new code is not made here but by the step that it is chosen for: one gesture, one undo. */
  private void make(int parent, boolean stay) {
    if (model.canMake()) {
      String name = model.typed();
      Code namesake = EditCodes.namesake(workspace.corpus(), parent, name);
      if (namesake == null) {
        String language = NameLanguage.ofNew(name, workspace.language());
        give(new GivenCode.New(parent, Localized.of(language, name)), name, stay);
      } else {
        model.choose(namesake);
        pane.choose();
        say(workspace.desk().words().text("palette.taken", workspace.name(namesake)), true);
      }
    }
  }

  private void say(String text, boolean problem) {
    pane.say(text, problem);
    place();
  }

  private void apply(Code code, boolean stay) {
    String name = workspace.name(code);
    if (purpose != Purpose.FILTER && !code.codable()) {
      say(workspace.desk().words().text("palette.isheading", name), true);
      return;
    }
    if (purpose != Purpose.FILTER) {
      workspace.used(code);
    }
    give(new GivenCode.Known(code), name, stay);
  }

  private void give(GivenCode code, String name, boolean stay) {
    if (stay && isShowing()) {
      given = name;
      model.restart(recent(workspace));
      pane.clear();
    } else {
      close(true);
    }
    chosen.accept(
        new Choice(
            code,
            terms.chosen(TermKind.ACTOR),
            terms.chosen(TermKind.STAGE),
            terms.chosen(TermKind.LEVEL)));
  }
}
