package org.flowerbox.ui.codebook;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.flowerbox.model.Code;
import org.flowerbox.model.Palette;
import org.flowerbox.model.Refusal;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.NameLanguage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** Naming a new code, renaming one, giving one a key: in its row of the tree. */
final class InlineEdits {
  private final Workspace workspace;
  private final Words words;
  private final CodebookModel model;
  private final CodeGestures gestures;
  private final CodeTreeView tree;
  private final InlineEditor editor = new InlineEditor();
  private @Nullable Code edited;
  private boolean writing;
  private boolean key;

  InlineEdits(Workspace workspace, CodebookModel model, CodeGestures gestures, CodeTreeView tree) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = model;
    this.gestures = gestures;
    this.tree = tree;
    editor.field().addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    editor.field().addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
  }

  InlineEditor editor() {
    return editor;
  }

  boolean isOf(Code code) {
    return edited != null && edited.id() == code.id();
  }

  /** Begins a new code below that one (0: at the top), with those letters as the name. */
  void create(int parent, String name) {
    if (workspace.refusesChange()) {
      return;
    }
    leave();
    Code above = model.corpus().codes().find(parent);
    String color =
        above == null
            ? Palette.next(model.corpus().codeTree().children(0).stream().map(Code::color).toList())
            : above.color();
    edited = model.draft(parent, color);
    tree.arrange();
    begin(name, words.text("codebook.name.new"), "");
  }

  void rename(Code code) {
    if (workspace.refusesChange()) {
      return;
    }
    leave();
    edited = code;
    begin(workspace.name(code), words.text("codebook.name.of", workspace.name(code)), "");
  }

  /** Waits for the key that the code is to have. */
  void shortcut(Code code) {
    if (workspace.refusesChange()) {
      return;
    }
    leave();
    edited = code;
    key = true;
    begin(code.shortcut(), words.text("codebook.shortcut"), words.text("codebook.key.press"));
    editor.field().setEditable(false);
  }

  private void begin(String text, String name, String hint) {
    Code code = edited;
    if (code != null) {
      editor.open(text, name, hint, this::write, this::leave);
      tree.reveal(code.id());
      tree.redraw();
    }
  }

  private boolean write() {
    Code code = edited;
    String name = editor.field().getText().strip();
    if (code == null || key || name.isEmpty() || name.equals(workspace.name(code))) {
      leave();
      return true;
    }
    Code namesake = model.namesake(code.parent(), name, code.id());
    if (namesake != null) {
      editor.say(words.text("codebook.name.taken", workspace.name(namesake)));
      return false;
    }
    if (!writing) {
      writing = true;
      send(code, name);
    }
    return true;
  }

  private void send(Code code, String name) {
    if (code.id() == CodeShape.DRAFT) {
      gestures.add(code.parent(), name, made -> written(made.id()), this::refused);
    } else {
      String language = NameLanguage.ofShown(code.name(), workspace.language());
      gestures.rename(code, language, name, () -> written(code.id()), this::refused);
    }
  }

  private void written(int code) {
    writing = false;
    boolean focused = editor.field().isFocused();
    end();
    tree.arrange();
    tree.reveal(code);
    if (focused) {
      tree.requestFocus();
    }
  }

  private void refused(Throwable failure) {
    writing = false;
    if (failure instanceof Refusal refusal) {
      editor.say(words.refusal(refusal));
    } else {
      workspace.desk().notices().failed(failure);
    }
  }

  private void leave() {
    if (edited != null && !writing) {
      boolean focused = editor.field().isFocused();
      boolean draft = edited.id() == CodeShape.DRAFT;
      end();
      if (draft) {
        tree.arrange();
      }
      tree.redraw();
      if (focused) {
        tree.requestFocus();
      }
    }
  }

  private void end() {
    editor.close();
    edited = null;
    key = false;
    model.endDraft();
  }

  /** The code that is edited was changed elsewhere: its row goes on, or is gone. */
  void follow() {
    Code code = edited;
    if (code != null
        && code.id() != CodeShape.DRAFT
        && model.corpus().codes().find(code.id()) == null) {
      writing = false;
      leave();
    }
  }

  private void keyPressed(KeyEvent event) {
    Code code = edited;
    if (!key || code == null || event.getCode().isModifierKey()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
      return;
    }
    event.consume();
    if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
      give(code, "");
      return;
    }
    Optional<Action> taken = ShortcutKeys.takenBy(workspace.desk().actions(), event);
    Optional<String> name = ShortcutKeys.name(event);
    if (taken.isPresent() && name.isPresent()) {
      editor.say(words.text("codebook.key.taken", name.get(), words.text(taken.get().name())));
    } else if (name.isPresent()) {
      give(code, name.get());
    } else {
      editor.say(words.text("codebook.key.cannot"));
    }
  }

  private void keyTyped(KeyEvent event) {
    if (key) {
      event.consume();
    }
  }

  private void give(Code code, String name) {
    leave();
    gestures.shortcut(code, name);
  }
}
