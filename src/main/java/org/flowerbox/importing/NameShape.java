package org.flowerbox.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** How much a label looks like somebody's name, before it is known how often it comes. */
enum NameShape {
  /** A word of forms or prose, a number, a sentence: no speaker however often it comes. */
  NEVER,
  /** Might be anything short. */
  PLAUSIBLE,
  /** Looks like a person's name or code. */
  NAME,
  /** Says that somebody asks, answers or speaks. */
  ROLE;

  private static final int MOST_HAN = 20;
  private static final int MOST_WORDS = 5;
  private static final int MOST_LATIN = 40;
  private static final int CERTAIN_HAN = 4;

  private static final Pattern CODE =
      Pattern.compile(
          "(\\p{Lu}{1,5}[-_ ]?\\d{1,4}[a-z]?|\\d{0,3}\\p{Lu}{1,4}\\d{0,4}|\\p{L}+[-_ ]?\\d{1,3})");

  /** What programs and formulas are made of. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\p{L}\\(|\\p{Ll}[._]\\p{Ll}|_\\p{Ll}|[+/@$%^&~]{2}");

  private static final Pattern PERSON_ENDING =
      Pattern.compile(
          "[老小阿].|.*(先生|女士|小姐|老师|主任|书记|委员|代表|同仁|人员|经理|站长|科长|处长|局长|市长|院长|校长|会长|组长|队长|村长|部长|店长|所长|董事|律师|法官|教授|博士|医生|护士|民警|师傅|阿姨|大爷|大妈|奶奶|爷爷|叔叔|伯伯|大姐|大哥|同学|专员|社工|网格员|保安|物业|员|者|生|民|户|人|某|甲|乙|丙|丁|女|男|妈|爸|姐|哥|叔|姨|嫂|婶|婆|总|工|爷|奶)[\\da-z]*");
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文洪游柯翁詹庄连温葛欧伍章鲁倪符翟简施纪涂饶辛柳聂祝耿凌甘童焦左殷安樊霍牛岳裴尚管卓司华季古骆路柴梅盛穆粱近欧阳上官诸葛";

  /** The shape of a name as {@link LabelName} writes it. */
  static NameShape of(String name) {
    String folded = Han.simplified(name.toLowerCase(Locale.ROOT));
    String bare = withoutParenthesis(folded);
    if (LabelWords.isInterviewer(bare) || LabelWords.isParticipant(bare)) {
      return ROLE;
    }
    if (!hasLetter(name) || LabelWords.isField(bare) || bare.isEmpty()) {
      return NEVER;
    }
    return Han.is(bare.charAt(0)) ? ofHan(bare) : ofWords(withoutParenthesis(name));
  }

  /** The name without what stands in brackets behind it. */
  static String withoutParenthesis(String name) {
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    int open = last == ')' ? name.indexOf('(') : last == '）' ? name.indexOf('（') : -1;
    return open > 0 ? name.substring(0, open).strip() : name;
  }

  private static NameShape ofHan(String name) {
    if (name.length() > MOST_HAN || name.indexOf('.') >= 0) {
      return NEVER;
    }
    boolean surname =
        name.length() <= CERTAIN_HAN && name.length() > 1 && SURNAMES.indexOf(name.charAt(0)) >= 0;
    boolean dotted = name.indexOf('·') > 0 || name.indexOf('・') > 0 || name.indexOf('‧') > 0;
    boolean coded = name.length() <= 8 && Character.isDigit(name.charAt(name.length() - 1));
    return surname || dotted || coded || PERSON_ENDING.matcher(name).matches() ? NAME : PLAUSIBLE;
  }

  private static NameShape ofWords(String name) {
    String[] words = name.split(" ");
    if (words.length > MOST_WORDS
        || name.length() > MOST_LATIN
        || !Character.isLetterOrDigit(name.codePointAt(0))
        || IDENTIFIER.matcher(name).find()) {
      return NEVER;
    }
    int capitals = 0;
    for (String word : words) {
      if (words.length > 1 && LabelWords.isProse(word.toLowerCase(Locale.ROOT))) {
        return NEVER;
      }
      capitals +=
          Character.isLetter(word.codePointAt(0)) && !Character.isLowerCase(word.codePointAt(0))
              ? 1
              : 0;
    }
    boolean named = words.length > 1 && capitals >= 2 && capitals >= words.length - 1;
    return named || CODE.matcher(name).matches() ? NAME : PLAUSIBLE;
  }

  private static boolean hasLetter(String name) {
    return name.codePoints().anyMatch(Character::isLetter);
  }
}
