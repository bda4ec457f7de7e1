package org.flowerbox.work;

import java.util.regex.Pattern;

/**
 * Which case a speaker of a new source stands for. A name that tells a person apart ({@code 林师傅},
 * {@code R2}) is the same case wherever it speaks; a label that any transcript may use ({@code A},
 * {@code 答}, {@code Speaker 1}, {@code 居民B}) is a case of its own in each source.
 */
final class CaseNames {
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)\\p{IsAlphabetic}|[qai]\\d*|\\d+|答|答者|受访者|被访者|被访谈者|受访人|说话人|發言人|发言人|嘉宾|居民|业主|interviewee|respondent|participant|resident"
              + "|speaker|answer|((speaker|participant|respondent|interviewee|resident|member|person|woman|man|voice|f|m|说话人|发言人|發言人|受访者"
              + "|被访者|参与者|與會者|与会者)\\s*[-_#]?\\s*(\\d{1,2}|[A-Z]))|\\p{IsHan}{1,4}\\s*([A-Z]|[甲乙丙丁戊己庚辛])");

  private CaseNames() {}

  static boolean isGeneric(String speaker) {
    return GENERIC.matcher(speaker.strip()).matches();
  }

  /** Whether the label says nothing of who speaks, not even beside others in one source. */
  static boolean isAnonymous(String speaker) {
    return speaker.strip().matches("(?i)a|答|答者|受访者|被访者|被访谈者|受访人|interviewee|respondent|answer");
  }
}
