package org.flowerbox.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Excerpt;

/** The columns of a passage in CSV and spreadsheets. */
final class ExcerptFields {
  static final String BETWEEN_CODES = " › ";
  static final String BETWEEN_NAMES = "; ";

  private ExcerptFields() {}

  static List<String> names() {
    return List.of(
        "listed under",
        "code",
        "code path",
        "text",
        "source",
        "turn",
        "speaker",
        "start",
        "end",
        "coder",
        "layer",
        "weight",
        "important",
        "comment",
        "created",
        "id");
  }

  /** Strings, numbers where there is a number; "" for what there is not. */
  static List<Object> values(Excerpt excerpt) {
    Coding coding = excerpt.coding();
    String comment = coding.comment();
    return List.of(
        String.join(BETWEEN_CODES, excerpt.headings()),
        code(excerpt),
        String.join(BETWEEN_CODES, excerpt.codePath()),
        excerpt.text(),
        excerpt.source().name(),
        excerpt.turn() == 0 ? "" : excerpt.turn(),
        String.join(BETWEEN_NAMES, excerpt.speakers()),
        coding.start(),
        coding.end(),
        excerpt.coder(),
        excerpt.layer(),
        coding.weight() == 0 ? "" : coding.weight(),
        coding.important() ? "yes" : "",
        comment == null ? "" : comment,
        Instant.ofEpochMilli(coding.created()).toString(),
        coding.id());
  }

  /**
   * Where a passage is from, in words: its source, speakers, turn, position, coder, and what else
   * it carries.
   */
  static List<String> where(Excerpt excerpt) {
    Coding coding = excerpt.coding();
    List<String> parts = new ArrayList<>();
    parts.add(excerpt.source().name());
    if (!excerpt.speakers().isEmpty()) {
      parts.add(String.join(", ", excerpt.speakers()));
    }
    if (excerpt.turn() > 0) {
      parts.add("turn " + excerpt.turn());
    }
    parts.add("at " + coding.start() + "–" + coding.end());
    parts.add(
        excerpt.layer().equals(excerpt.coder())
            ? excerpt.coder()
            : excerpt.coder() + ", layer " + excerpt.layer());
    if (coding.weight() > 0) {
      parts.add("weight " + coding.weight());
    }
    if (coding.important()) {
      parts.add("important");
    }
    return parts;
  }

  /** The name of its code. */
  static String code(Excerpt excerpt) {
    return excerpt.codePath().isEmpty() ? "" : excerpt.codePath().getLast();
  }
}
