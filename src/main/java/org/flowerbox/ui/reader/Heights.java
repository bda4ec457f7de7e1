package org.flowerbox.ui.reader;

/**
 * How high the paragraphs of a text are likely to be, for the scroll bar: a text of a million
 * paragraphs is not laid out to know how long it is. Immutable.
 */
final class Heights {
  private static final int SAMPLE = 4000;

  private final double[] sums;

  private Heights(double[] sums) {
    this.sums = sums;
  }

  static Heights of(ReaderText text, Measures measures) {
    Paragraphs paragraphs = text.paragraphs();
    double character = widthOfOne(text.text(), measures.font().getSize());
    double[] sums = new double[paragraphs.size() + 1];
    for (int i = 0; i < paragraphs.size(); i++) {
      double lines = Math.max(1, Math.ceil(paragraphs.length(i) * character / measures.width()));
      sums[i + 1] = sums[i] + lines * measures.line() + Row.gapAbove(text, i, measures);
    }
    return new Heights(sums);
  }

  private static double widthOfOne(String text, double size) {
    int sample = Math.min(SAMPLE, text.length());
    int wide = 0;
    for (int i = 0; i < sample; i++) {
      wide += text.charAt(i) >= 0x2e80 ? 1 : 0;
    }
    return sample == 0 ? size : size * (0.5 + 0.5 * wide / sample);
  }

  double total() {
    return sums[sums.length - 1];
  }

  /** Where the paragraph of that index is likely to start. */
  double top(int index) {
    return sums[index];
  }

  double height(int index) {
    return sums[index + 1] - sums[index];
  }

  /** The paragraph that is likely to lie there. */
  int at(double y) {
    int low = 0;
    int high = sums.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sums[middle] <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
