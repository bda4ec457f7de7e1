package org.flowerbox.ui.common;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;

/** Codes that are dragged from the codebook: onto other codes, or onto the text. */
public final class CodeDrag {
  /** What is carried: the guids of the codes, one a line. */
  public static final DataFormat FORMAT = new DataFormat("application/x-flowerbox-codes");

  private CodeDrag() {}

  /**
   * What to put on the dragboard.
   *
   * @param names what another program gets that takes text only
   */
  public static ClipboardContent content(Collection<Code> codes, String names) {
    ClipboardContent content = new ClipboardContent();
    content.put(
        FORMAT,
        codes.stream().map(code -> code.guid().toString()).collect(Collectors.joining("\n")));
    content.putString(names);
    return content;
  }

  /** Whether codes are carried. */
  public static boolean isIn(Clipboard dragged) {
    return dragged.hasContent(FORMAT);
  }

  /** The codes carried that are alive in that snapshot, in the order of the codebook. */
  public static List<Code> codes(Clipboard dragged, Corpus corpus) {
    String lines = Objects.toString(dragged.getContent(FORMAT), "");
    Set<String> guids = Arrays.stream(lines.split("\n")).collect(Collectors.toSet());
    return corpus.codeTree().inOrder().stream()
        .filter(code -> guids.contains(code.guid().toString()))
        .toList();
  }
}
