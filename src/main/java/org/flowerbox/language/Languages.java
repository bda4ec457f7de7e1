package org.flowerbox.language;

/** What holds for the package as a whole. */
public final class Languages {
  private Languages() {}

  /**
   * Reads the dictionaries, which takes a few tenths of a second and some 40 MB: call it once on a
   * background thread, so that no gesture waits for them. Harmless if called again; whoever needs a
   * dictionary meanwhile waits for it.
   */
  public static void warm() {
    Pinyin.readings('行');
    Pinyin.simplified('認');
    ChineseWords.split("我们在这里");
  }
}
