package org.flowerbox.framework;

/**
 * A framework as JSON. Reading and writing again gives the same bytes for a file that this wrote.
 */
public final class FrameworkFile {
  private FrameworkFile() {}

  /**
   * What the file says. Every key it uses must be given out in it; fields that are not known are
   * refused, so that a misspelt one is not lost in silence.
   *
   * @param fileName what to call the file in a refusal
   * @throws org.flowerbox.model.Refusal naming the file, the line, the JSON pointer and how to mend
   *     it
   */
  public static Framework read(String json, String fileName) {
    return FrameworkReader.read(json, fileName);
  }

  /** The file's text, with LF line ends. */
  public static String write(Framework framework) {
    return JsonLayout.lay(FrameworkWriter.framework(framework).fields());
  }
}
