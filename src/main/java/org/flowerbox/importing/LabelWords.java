package org.flowerbox.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that labels are made of in Chinese and English: of people, of a form's fields, of
 * prose. All Simplified and lower case.
 */
final class LabelWords {
  private static final Set<String> FIELDS =
      set(
          """
          时间 日期 地点 地址 编号 主题 题目 标题 副标题 名称 方式 方法 备注 说明 注 附注 注释 附件 附录 摘要 关键词 关键字 姓名 性别 年龄 职业 学历 民族 籍贯 身份 单位 \
          电话 手机 邮箱 网址 网站 链接 来源 出处 作者 编辑 译者 时长 长度 字数 文件 文件名 版本 出席 列席 出席者 列席者 与会者 出席人 缺席 请假 人物 对象 背景 环境 天气 目的 \
          内容 过程 经过 结果 结论 总结 小结 反思 感想 感受 体会 观察 描述 建议 意见 原因 措施 优点 缺点 优势 不足 例 例如 比如 譬如 例子 首先 其次 再次 再者 最后 其一 其二 其三 总之 \
          另外 此外 还有 同时 也就是说 换言之 换句话说 包括 即 如 如下 以下 注意 提示 提醒 记录 纪录 记录人 纪录人 记录者 整理 整理人 整理者 录音 转录 转录人 转录者 转写 转写人 誊录 校对 审核 \
          拍摄 摄影 图 表 资料 数据 议程 议题 案由 决议 主旨 依据 参考 参考资料 影片 简报 语言 现场 场景 情境 房号 楼栋 数量 金额 价格 收入 支出 类型 类别 状态 项目 任务 步骤 要求 \
          目标 意义 特点 特征 问题 难点 重点 要点 关键 核心 定义 概念 概况 简介 介绍 前言 引言 序 后记 目录 正文 全文 原文 译文 本文 声明 版权 更新 发布 密级 分类 标签 \
          time date place location venue setting duration length title subtitle subject topic theme themes note notes nb n.b ps p.s background summary abstract keywords keyword \
          author authors editor editors translator translators translated source sources url http https ftp file filename version language email e-mail phone fax address website link links \
          name age gender sex occupation education present attendees attending apologies absent participants respondents interviewees context purpose aim aims method methods results result conclusion \
          conclusions observation observations reflection reflections memo memos comment comments description example examples first second third firstly secondly finally however therefore thus also \
          warning caution tip hint remember important update edit figure table chapter section part page step appendix reference references see cf from to cc bcc re fwd sent received contents \
          transcript transcription transcribed transcriber recorded recording audio video copyright license isbn doi posted published weather mood day week month year status type kind category \
          project id code codes key legend number no pros cons strengths weaknesses advantages disadvantages problem problems solution solutions cause causes reason reasons goal goals agenda item items \
          conventions warmup introduction overview today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon remarks remark details\
          """);

  private static final Pattern FIELD_ENDINGS =
      Pattern.compile(
          ".+(时间|日期|地点|地址|编号|主题|题目|标题|名称|方式|备注|说明|附件|摘要|姓名|性别|年龄|职业|学历|电话|网址|链接|来源|时长|字数|人数|名单|目的|背景|内容|过程|结果|结论|总结|反思|感想|观察|描述|建议|原因|措施|情况|数量|金额|意愿|类型|如下|以下|几点|例如|比如|就是|参考|部分|方面|阶段|环节|问及|问到|提到|说到|谈到|写道|写着|写明|贴着|问道|答道|说道|笑道|喊道|叫道|想道|说|表示|认为|指出|强调|告诉我|告诉我们|报告|显示|记录|纪录|步骤|之一|之二|之三|的是|来说|来讲|而言)"
              + "|第[一二三四五六七八九十百\\d]+.{0,4}|[一二三四五六七八九十]+是|其[一二三四五六]"
              + "|(我们|你们|他们|她们|它们|咱们|如果|因为|所以|但是|可是|不过|而且|其中|关于|对于|根据|按照|据|这|那|有人|有的|有些|为了|由于|虽然|当时|后来|然后|于是|结果).{0,20}"
              + "|[我他她它你].+|(mon|tue|wed|thu|fri|sat|sun)[a-z]* (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d).*|(figure|table|chapter|section|part|page|step|appendix|item|no\\.?|day|week|phase|stage|box|case|scene|act|theme|topic) ?[\\divx.]+"
              + "|.+ (time|date|place|location|number|title|name|language|duration|note|notes|address|email|encoding|updated|by|is|was|are|were|said|says|asked|asks|replied|added|wrote|following|follows|example)");

  /** Words that hold English sentences together and never stand in a name. */
  private static final Set<String> PROSE =
      set(
          """
          that this these those is was are were be been has have had do does did said says say asked asks replied added answered told wrote explained continued following follows because if when while but so \
          as it its i'm i've we've don't not what which who how why there here then than just only very my your our their his her about into with for on at by\
          """);

  private static final Pattern INTERVIEWER =
      Pattern.compile(
          "(访谈者|访谈人|访谈员|采访者|采访人|采访员|访问者|访问员|访问人|访员|调查员|调查者|调研员|主持人?|研究者|研究员|提问者?|提问人|追问|问者|问|访|笔者|司仪|引导员|引导者|督导员|观众提问)[\\da-z一二三四五六]*"
              + "|[^受被]*(记者|主持人|访谈者|采访者|访谈员|访问员)[\\da-z一二三四五六]*|.*记者(问及?|提问|追问)"
              + "|(interviewers?|int|intv|intervr|ivr|iv|moderators?|mod|facilitators?|fac|researchers?|res|q|question|questions|host|reporter|journalist|presenter|enumerator|surveyor|me)([ .]?\\d{1,2}[a-z]?|[ .][a-z])?"
              + "|(interviewer|moderator|facilitator|researcher|reporter|journalist)\\b.*|.*\\b(interviewer|moderator|facilitator|reporter|journalist)");

  private static final Pattern PARTICIPANT =
      Pattern.compile(
          "(受访者|受访人|被访者|被访人|被采访者|被访谈者|访谈对象|受访对象|回答|答|受|嘉宾|发言人|参与者|参加者|参与人|居民|村民|业主|租户|商户|住户|志愿者|工作人员|社工|学员|学生|老师|教师|医生|患者|家长|说话人|发言者|众人|大家|全体|众|男|女|男声|女声|某居民|主席)"
              + "[\\da-z一二三四五六七八九十甲乙丙丁]*"
              + "|(interviewees?|participants?|respondents?|informants?|speakers?|a|answer|answers|p|r|s|b|resp|part|guest|all|audience|unknown|unidentified|man|woman|male|female|patient|client|therapist|teacher|student|resident|officer|clerk|manager)"
              + "( ?\\d{1,3}[a-z]?| [a-z]| (speaker|member|voice|man|woman)( ?\\d+)?)?");

  private static final Pattern DIRECTION =
      Pattern.compile(
          ".*(笑|哭|叹|咳|沉默|停顿|点头|摇头|鼓掌|掌声|打断|插话|小声|大声|激动|犹豫|思考|续|手势|指着|看着|画外音|听不清|不清|电话响|laugh|chuckl|sigh|cough|paus|cry|smil|nod|whisper|shout|interrupt|silence|crosstalk|inaudible|applause|cont\\.?|cont'd|continu|off[- ]?mic|overlap).*");

  private LabelWords() {}

  /** Whether it is a word of forms, lists or prose, and no speaker. Takes a folded name. */
  static boolean isField(String folded) {
    return FIELDS.contains(folded)
        || FIELD_ENDINGS.matcher(folded).matches()
            && !isInterviewer(folded)
            && !isParticipant(folded);
  }

  static boolean isProse(String word) {
    return PROSE.contains(word);
  }

  static boolean isInterviewer(String folded) {
    return INTERVIEWER.matcher(folded).matches();
  }

  /** Whether it says that someone answers, or speaks at all. */
  static boolean isParticipant(String folded) {
    return PARTICIPANT.matcher(folded).matches();
  }

  /** Whether what stands in brackets tells what happens rather than who someone is. */
  static boolean isDirection(String inBrackets) {
    return DIRECTION.matcher(Han.simplified(inBrackets).toLowerCase(Locale.ROOT)).matches();
  }

  private static Set<String> set(String words) {
    return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
  }
}
