package org.flowerbox.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph: words broken at a line end become whole, compounds keep their
 * hyphen, Chinese lines follow without a space.
 */
final class PdfWords {
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private final Set<String> compounds = new HashSet<>();
  private final Set<String> wholes = new HashSet<>();
  private final boolean hyphenated;

  PdfWords(List<List<PdfLine>> pages) {
    List<PdfLine> lines = pages.stream().flatMap(List::stream).toList();
    long broken = lines.stream().filter(line -> line.text().endsWith("-")).count();
    hyphenated = broken * 50 >= lines.size();
    lines.stream()
        .flatMap(line -> WORD.matcher(line.text()).results().map(MatchResult::group))
        .forEach(wholes::add);
    pages.stream()
        .flatMap(List::stream)
        .flatMap(line -> COMPOUND.matcher(line.text()).results().map(MatchResult::group))
        .forEach(compounds::add);
  }

  void append(StringBuilder paragraph, String line) {
    String plain = line.replace("\u00AD", "");
    if (plain.isEmpty()) {
      return;
    }
    if (paragraph.isEmpty()) {
      paragraph.append(line.endsWith("\u00AD") ? plain + "\u00AD" : plain);
      return;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    if (isHyphen(last) && endsInWord(paragraph) && Character.isLowerCase(plain.charAt(0))) {
      if (last != '-' || isBroken(aroundHyphen(paragraph, plain))) {
        paragraph.setLength(paragraph.length() - 1);
      }
    } else {
      paragraph.append(
          isHyphen(last) && endsInWord(paragraph) ? "" : Scripts.joint(last, plain.charAt(0)));
    }
    paragraph.append(plain).append(line.endsWith("\u00AD") ? "\u00AD" : "");
  }

  /**
   * Whether the hyphen is there only because the line ended: a document that breaks words does so
   * often.
   */
  private boolean isBroken(String word) {
    if (compounds.contains(word)) {
      return false;
    }
    return hyphenated || wholes.contains(word.replace("-", ""));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  private static boolean endsInWord(StringBuilder paragraph) {
    return paragraph.length() > 1 && Character.isLetter(paragraph.charAt(paragraph.length() - 2));
  }

  /** The word that a hyphen at the line end may be part of. */
  private static String aroundHyphen(StringBuilder paragraph, String next) {
    int from = paragraph.length() - 1;
    while (from > 0
        && (Character.isLetter(paragraph.charAt(from - 1)) || paragraph.charAt(from - 1) == '-')) {
      from--;
    }
    int to = 0;
    while (to < next.length() && (Character.isLetter(next.charAt(to)) || next.charAt(to) == '-')) {
      to++;
    }
    return paragraph.substring(from) + next.substring(0, to);
  }
}
