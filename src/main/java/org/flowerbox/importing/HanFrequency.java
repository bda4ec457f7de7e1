package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * How likely Han characters are in running text: the 600 most frequent by rank, of the others those
 * that a national standard calls common before those it calls rare. Natural logarithms. Immutable.
 */
final class HanFrequency {
  private static final String SIMPLIFIED_RANKS =
      "的国一中是不方了和在有人对问我他关这会个们来美上大发为作合地同到行以说时家要就题"
          + "出情日可持也共你主议生能进而外子答那展得政于着此下重自经之年实过表后里何用道利平"
          + "所然部法种与事全成力报多定动么将去各学如都新现当交没应决面起提看论际天理分还系好"
          + "通小民其些意样前安心相她本疫解开内但因据只长从正想否向建军区者反公无特它已度把两"
          + "机次十领明第加体工使强评推性斯知月员三务又任示点近业组举高总间话由导及很联最坚华"
          + "并支物势手港战海头保文立社取世见双被互制什府二岛等况产或续信己权身望果商西期访回"
          + "协代化愿极护老治给希位认阿场门基常维先南席半教统儿原朝东声确目防义比巴达稳水名真"
          + "亚积处走非调入切几口施界条设委布气努活尔记更香别包打今女止变供四神织言电卫数谈济"
          + "少才注结形受英太息量再涉感盟做接继必助称件贸计击管市深直案德则资促命程山域金指益"
          + "克核许严印例至韩队采便该空式路态马责科停司视五友根眼俄书参措听白台却括请光放局即"
          + "干像控难抗且驻带思伊王象完消澳流色刚罗习品住具告朗类求造北边死规张致万媒拉步格欧"
          + "觉术菲密传师观鲜清律球院让识候待终争运您吗断呢吧嘛啊哦磋嗯哪善谁怎首复越周增构选"
          + "介绍恐普坦尊办易企专富础尼境负依汗快署团冠沟改塔挥效敦演贯响够始准裁证肺炎官影守"
          + "尽武容需健落昨策透迎晤略病留考讨往康判坛欢符紧京砖承项享客耿爽倡充讲未架伙伴备呼"
          + "属怖图历价毅央网担查吁频洲古阻签质予申虑执违宾宣柬缅投赢错赞威害暴沙级兰遇湾划汉";

  private static final String TRADITIONAL_RANKS =
      "的是一有不我了這在個人們會他以中上要大就和可地來到唐鳳也出法部你生能為而所子那做"
          + "得很于沒下些自實之時年都后作樣里者用跟道因行然對家如种分事成政方多但么或去其問好"
          + "同面起像看麼定說天果小後比題主想理公心她社本前過現只覺關日當意力開它還与把動机十"
          + "民業第國此經已提工資使情明性知全議三較又發正外高林由案最點重什并物論手講向剛文体"
          + "美話相被間利裡二等候新位己學制身合加辦西程斯月常機回台特解代體信府表化老討世於長"
          + "次邊度進任委先目海應通教式儿件原務立讓及接管水名真非走各創入几請口灣平系气活更東"
          + "打女四神兩何網安院少規才反並受參太再量數陳感建認必臺處期市直企德給命山金希指克報"
          + "保至別形員便從空望治展計科思司五基確眼需听白界與光放整即協完且種單王象料該變色設"
          + "路訊南內品專住告求師据友北死決交万取統拉謝格每嗎共确清今概切場見您結呢吧怎嘛啊字"
          + "哦嗯始哪群權考育找組簡況際許算團推另助續投朋幾黃調聽幫近改區張願容類夠運驗電透難"
          + "服係包律照維商標署識門產選預導談畫書寫影蔡技言總官持滿狀收眾證例除隊叫義營供著具"
          + "媒聯傳念執瞭線答條無雨連策型濟劃研修記局未頁錄費責宜課則造楊態農查車勞觀項限拿模"
          + "萬織錢習集適源角越蒼含流站益笑志差智良俊底害範示易校試彌價藤級補版語青強視邀效罰"
          + "跨構步慢似質段百葉客快謂落值究錯掉響圖息播針訪憲術往登據廠域兼按支採訴判松逸層評"
          + "舉須審福檢待永申足列帶負賴序達寧否準排仁轉假翔享婷拜溝留楚消環核速般擔甚室雖某困";

  /** Texts in simplified characters; traditional ones occur in them now and then. */
  static final HanFrequency SIMPLIFIED =
      new HanFrequency(SIMPLIFIED_RANKS, "GB2312", 0xB0, 0xD7, 0xF7);

  /** Texts in traditional characters. */
  static final HanFrequency TRADITIONAL =
      new HanFrequency(TRADITIONAL_RANKS, "Big5", 0xA4, 0xC6, 0xF9);

  private static final float COMMON = -9.5f;
  private static final float RARE = -13;
  private static final float UNUSUAL = -17;

  private final float[] likelihoods = new float[0xA000 - 0x4E00];

  private HanFrequency(String ranks, String charset, int first, int lastCommon, int last) {
    Arrays.fill(likelihoods, UNUSUAL);
    rows(charset, lastCommon + 1, last, RARE);
    rows(charset, first, lastCommon, COMMON);
    for (int rank = 0; rank < ranks.length(); rank++) {
      set(ranks.charAt(rank), (float) Math.log(0.16 / (rank + 5)));
    }
  }

  /** The characters of some rows of a charset that is laid out in rows. */
  private void rows(String charset, int from, int to, float likelihood) {
    byte[] bytes = new byte[(to - from + 1) * 191 * 2];
    int size = 0;
    for (int lead = from; lead <= to; lead++) {
      for (int trail = 0x40; trail <= 0xFE; trail++) {
        bytes[size++] = (byte) lead;
        bytes[size++] =
            (byte) (trail < 0xA1 && (charset.equals("GB2312") || trail > 0x7E) ? 0xA1 : trail);
      }
    }
    new String(bytes, 0, size, Charset.forName(charset))
        .chars()
        .forEach(c -> set((char) c, likelihood));
  }

  private void set(char c, float likelihood) {
    if (isHan(c)) {
      likelihoods[c - 0x4E00] = likelihood;
    }
  }

  static boolean isHan(char c) {
    return c >= 0x4E00 && c < 0xA000;
  }

  /** Logarithm of the share that the Han character has among all. */
  float of(char han) {
    return likelihoods[han - 0x4E00];
  }
}
