package org.flowerbox.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The small JSON values inside columns. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<ArrayList<TreeMap<String, String>>> LIST_OF_TEXTS =
      new TypeReference<>() {};
  private static final TypeReference<ArrayList<String>> LIST = new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, @Nullable Object>> ROW =
      new TypeReference<>() {};

  private Json() {}

  static String of(Localized text) {
    return MAPPER.writeValueAsString(text.texts());
  }

  static String of(Map<String, String> texts) {
    return MAPPER.writeValueAsString(texts);
  }

  static String of(List<String> list) {
    return MAPPER.writeValueAsString(list);
  }

  static String ofAll(List<Localized> list) {
    return MAPPER.writeValueAsString(list.stream().map(Localized::texts).toList());
  }

  static String ofRow(Map<String, @Nullable Object> row) {
    return MAPPER.writeValueAsString(row);
  }

  static Localized localized(String json) {
    return Localized.of(MAPPER.readValue(json, TEXTS));
  }

  static SortedMap<String, String> texts(String json) {
    return MAPPER.readValue(json, TEXTS);
  }

  static List<String> list(String json) {
    return MAPPER.readValue(json, LIST);
  }

  static List<Localized> localizedList(String json) {
    List<Localized> list = new ArrayList<>();
    MAPPER.readValue(json, LIST_OF_TEXTS).forEach(texts -> list.add(Localized.of(texts)));
    return list;
  }

  static Map<String, @Nullable Object> row(String json) {
    return MAPPER.readValue(json, ROW);
  }
}
