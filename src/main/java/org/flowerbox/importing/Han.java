package org.flowerbox.importing;

/**
 * Characters that are written without blanks between words, and the few Traditional ones that
 * labels are made of.
 */
final class Han {
  private static final String TRADITIONAL =
      "訪談採問記員調題號編備註說講時間點會議錄紀參與譯對觀別齡職業學歷電話郵網鏈結來標稱總論應單圖資據擇認為強寫補釋嘆報顯誰個"
          + "這們隨後請開簡經濟陳劉張黃楊趙吳許鄭馮鄧蕭蔣韓葉蘇呂盧鍾羅賴範龍萬錢嚴陸魯馬連麗導觸團體計劃務處長聽眾環發過關於從現場專"
          + "鄰實際檔檢驗孫鄒譚湯喬聶龔顧賈閻畢饒鮑鄔項賀歐陽諸溫莊塗婁駱齊儲鄺師醫護衛親灣區國動製圍復誠華畫擬攝書節達縣廳習歲樓棟戶"
          + "鎮鄉組織";
  private static final String SIMPLIFIED =
      "访谈采问记员调题号编备注说讲时间点会议录纪参与译对观别龄职业学历电话邮网链结来标称总论应单图资据择认为强写补释叹报显谁个"
          + "这们随后请开简经济陈刘张黄杨赵吴许郑冯邓萧蒋韩叶苏吕卢钟罗赖范龙万钱严陆鲁马连丽导触团体计划务处长听众环发过关于从现场专"
          + "邻实际档检验孙邹谭汤乔聂龚顾贾阎毕饶鲍邬项贺欧阳诸温庄涂娄骆齐储邝师医护卫亲湾区国动制围复诚华画拟摄书节达县厅习岁楼栋户"
          + "镇乡组织";

  private Han() {}

  /** Han, kana or Hangul, in the plane where nearly all of them are. */
  static boolean is(char c) {
    return c >= 0x3400 && c <= 0x9FFF
        || c == 0x3005
        || c == 0x3007
        || c >= 0x3040 && c <= 0x30FF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF;
  }

  /** The text with the Traditional characters of the usual labels in their Simplified form. */
  static String simplified(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      int at = folded.charAt(i) < 0x3400 ? -1 : TRADITIONAL.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, SIMPLIFIED.charAt(at));
      }
    }
    return folded.toString();
  }
}
