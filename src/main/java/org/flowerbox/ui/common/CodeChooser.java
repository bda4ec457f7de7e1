package org.flowerbox.ui.common;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.flowerbox.model.Code;
import org.flowerbox.work.GivenCode;

/** Lets the researcher choose a code by typing, wherever a code is asked for. */
@FunctionalInterface
public interface CodeChooser {
  /** Chooses nothing: what a study has until its window gives it a chooser. */
  CodeChooser NONE = (_, _, _, _, _) -> {};

  /** What the code is chosen for. */
  enum Purpose {
    /** To code the selected passage; the coding may take an actor, a stage and a level too. */
    CODE,
    /** To give codings another code. */
    RECODE,
    /** To show less; nothing is written, no code is made. */
    FILTER
  }

  /**
   * What was chosen.
   *
   * @param code a new one is yet to be made, by the step it was chosen for
   * @param actor row key of the term, 0 for none
   * @param stage likewise
   * @param level likewise
   */
  record Choice(GivenCode code, int actor, int stage, int level) {
    /** A code of the codebook and nothing else. */
    public static Choice of(Code code) {
      return new Choice(new GivenCode.Known(code), 0, 0, 0);
    }
  }

  /**
   * Asks for a code; one that is asked for already is asked no more.
   *
   * @param owner a node of the window, which gets the focus back
   * @param screenX where the middle of its upper edge is wanted, screen px
   * @param screenY where its upper edge is wanted, screen px
   * @param chosen hears of every choice on the JavaFX thread: of none, one, or several where the
   *     researcher gives several codes in one go
   */
  void show(Node owner, double screenX, double screenY, Purpose purpose, Consumer<Choice> chosen);
}
