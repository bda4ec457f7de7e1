package org.flowerbox.ui.sources;

import javafx.scene.input.KeyEvent;

/** Letters typed into the list go to the next line whose name begins with them, or has them. */
final class TypeToFind {
  private static final long PAUSE_NS = 1_000_000_000L;

  private final SourceListView list;
  private String typed = "";
  private long last;

  TypeToFind(SourceListView list) {
    this.list = list;
  }

  void typed(KeyEvent event) {
    String letters = event.getCharacter();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    if (event.getTarget() != list || !plain || letters.isEmpty() || letters.charAt(0) < ' ') {
      return;
    }
    boolean goesOn = System.nanoTime() - last < PAUSE_NS;
    last = System.nanoTime();
    typed = (goesOn ? typed : "") + letters;
    int found = find(SourceFacts.fold(typed), goesOn);
    if (found >= 0) {
      list.pointAt(found);
      event.consume();
    }
  }

  private int find(String sought, boolean fromHere) {
    int size = list.getItems().size();
    int first = Math.max(0, list.getFocusModel().getFocusedIndex()) + (fromHere ? 0 : 1);
    int within = -1;
    for (int i = 0; i < size; i++) {
      int at = (first + i) % size;
      String name = SourceFacts.fold(name(list.getItems().get(at)));
      if (name.startsWith(sought)) {
        return at;
      }
      within = within < 0 && name.contains(sought) ? at : within;
    }
    return within;
  }

  private static String name(Row row) {
    return switch (row) {
      case Row.Group group -> group.label();
      case Row.Document document -> document.source().name();
      case Row.Voice voice -> voice.speaker().name();
    };
  }
}
