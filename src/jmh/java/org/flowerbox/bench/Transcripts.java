package org.flowerbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents interview transcripts, two in three Chinese, one English: two speakers in turns, words by
 * Zipf's law. The same for the same seed.
 */
final class Transcripts {
  private static final int CHARACTERS = 3000;
  private static final int WORDS = 8000;
  private static final String CONSONANTS = "bcdfghlmnprstvw";
  private static final String VOWELS = "aeiou";

  private final Random random;
  private final char[] han = new char[CHARACTERS];
  private final String[] words = new String[WORDS];

  Transcripts(long seed) {
    random = new Random(seed);
    for (int i = 0; i < CHARACTERS; i++) {
      han[i] = (char) ('\u4e00' + random.nextInt(0x5000));
    }
    for (int i = 0; i < WORDS; i++) {
      words[i] = word(1 + random.nextInt(4));
    }
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.append(random.nextInt(3) == 0 ? "s" : "n").toString();
  }

  /** Writes that many files into a new folder. */
  List<Path> write(Path folder, int files, int characters) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      String name = String.format("2021%02d%02d-P%05d-YC-interview.txt", 1 + i % 12, 1 + i % 28, i);
      written.add(Files.writeString(folder.resolve(name), text(i, characters)));
    }
    return written;
  }

  /** A transcript of exactly that many characters. */
  String text(int number, int characters) {
    boolean chinese = number % 3 != 2;
    StringBuilder text = new StringBuilder(characters + 500);
    for (int turn = 0; text.length() < characters; turn++) {
      boolean asks = turn % 2 == 0;
      String speaker = asks ? chinese ? "访谈员" : "Interviewer" : String.format("P%05d", number);
      text.append(speaker).append(chinese ? "：" : ": ");
      say(text, chinese, asks ? 40 : 250);
      text.append('\n');
    }
    text.setLength(characters - 1);
    return text.append('\n').toString();
  }

  private void say(StringBuilder text, boolean chinese, int length) {
    int end = text.length() + length / 2 + random.nextInt(length);
    while (text.length() < end) {
      if (chinese) {
        sentence(text);
      } else {
        englishSentence(text);
      }
    }
  }

  private void sentence(StringBuilder text) {
    int length = 6 + random.nextInt(20);
    for (int i = 0; i < length; i++) {
      text.append(han[zipf(CHARACTERS)]);
    }
    text.append(random.nextInt(3) == 0 ? '，' : '。');
  }

  private void englishSentence(StringBuilder text) {
    int length = 5 + random.nextInt(14);
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(words[zipf(WORDS)]);
    }
    text.append(". ");
  }

  /** A rank below the bound, the lower the likelier. */
  private int zipf(int bound) {
    return (int) Math.pow(bound, random.nextDouble()) - 1;
  }
}
