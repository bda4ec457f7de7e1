package org.flowerbox.work;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A folder of invented transcripts, notes, subtitles and tables, some broken, some twice. */
final class RandomFiles {
  private static final List<String> ASKS = List.of("访谈者", "Q", "Interviewer", "主持人");
  private static final List<String> ANSWERS = List.of("张三", "A", "居民A", "居民B", "Mrs Brown", "答");
  private static final List<String> WORDS =
      List.of("花箱是居委会放的。", "We saw it. ", "检查的人来过，", "没有人管。", "Then they left. ", "好吧。");
  private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "UTF-16");

  private RandomFiles() {}

  static void write(Path folder, Random random, int count) throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.createFile(folder.resolve("empty.txt"));
    Files.writeString(folder.resolve("note.md"), words(random) + "\0");
    Files.copy(folder.resolve("note.md"), folder.resolve("twin.md"));
    for (int i = 0; i < count; i++) {
      Path in = random.nextBoolean() ? folder : folder.resolve("sub");
      String name = random.nextBoolean() ? "2020120" + (1 + i % 9) + "-R4-YC-访谈" : "doc" + i % 7;
      Path file = in.resolve(name + ending(random, i));
      Charset encoding = Charset.forName(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
      Files.write(file, content(file.toString(), random).getBytes(encoding));
    }
  }

  private static String ending(Random random, int number) {
    return switch (random.nextInt(8)) {
      case 0 -> number + ".csv";
      case 1 -> ".srt";
      case 2 -> ".html";
      default -> ".txt";
    };
  }

  private static String content(String name, Random random) {
    if (name.endsWith(".csv")) {
      return "id,town,answer\n1,YC," + words(random) + "\n2,CY," + words(random) + "\n3,,\n";
    }
    if (name.endsWith(".srt")) {
      return "1\n00:00:01,000 --> 00:00:04,000\nAnna: "
          + words(random)
          + "\n\n2\n00:00:05,000 --> 00:00:07,000\nBen: "
          + words(random)
          + "\n";
    }
    return random.nextInt(4) == 0 ? words(random) + "\n\n" + words(random) : transcript(random);
  }

  private static String transcript(Random random) {
    String asks = pick(ASKS, random);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3 + random.nextInt(12); i++) {
      text.append(asks).append("：").append(words(random)).append('\n');
      text.append(pick(ANSWERS, random)).append("：").append(words(random)).append('\n');
      text.append(random.nextInt(5) == 0 ? words(random) + "\n" : "");
    }
    return text.toString();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      words.append(pick(WORDS, random));
    }
    return words.toString().strip();
  }

  static String pick(List<String> among, Random random) {
    return among.get(random.nextInt(among.size()));
  }
}
