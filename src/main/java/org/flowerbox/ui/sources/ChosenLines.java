package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the list are chosen and which has the focus, to be chosen again after the list was
 * made anew. A source that went to another group is followed there; where what had the focus is
 * gone, what stands in its place gets it.
 *
 * @param keys of the chosen lines
 * @param sources row keys of the sources among them, by the key of their line
 * @param focused key of the line with the focus, "" for none
 * @param place its index
 */
record ChosenLines(Set<String> keys, Map<String, Integer> sources, String focused, int place) {
  static ChosenLines of(SourceListView list) {
    Set<String> keys = new HashSet<>();
    Map<String, Integer> sources = new HashMap<>();
    for (Row row : list.getSelectionModel().getSelectedItems()) {
      add(row, keys, sources);
    }
    Row focused = list.getFocusModel().getFocusedItem();
    add(focused instanceof Row.Document ? focused : null, new HashSet<>(), sources);
    return new ChosenLines(
        keys,
        sources,
        focused == null ? "" : focused.key(),
        list.getFocusModel().getFocusedIndex());
  }

  private static void add(@Nullable Row row, Set<String> keys, Map<String, Integer> sources) {
    if (row != null) {
      keys.add(row.key());
      if (row instanceof Row.Document(_, var source, _, _)) {
        sources.put(row.key(), source.id());
      }
    }
  }

  void restore(SourceListView list) {
    Map<String, Integer> now = new HashMap<>();
    Map<Integer, Integer> bySource = new HashMap<>();
    for (int i = 0; i < list.getItems().size(); i++) {
      Row row = list.getItems().get(i);
      now.put(row.key(), i);
      if (row instanceof Row.Document(_, var source, _, _)) {
        bySource.putIfAbsent(source.id(), i);
      }
    }
    List<Integer> chosen = new ArrayList<>();
    keys.forEach(key -> add(at(key, now, bySource), chosen));
    if (!chosen.equals(list.getSelectionModel().getSelectedIndices())) {
      list.getSelectionModel().clearSelection();
      chosen.stream().sorted().forEach(list.getSelectionModel()::select);
    }
    Integer focus = at(focused, now, bySource);
    if (!focused.isEmpty() && !list.getItems().isEmpty()) {
      list.getFocusModel()
          .focus(focus == null ? Math.clamp(place, 0, list.getItems().size() - 1) : focus);
    }
  }

  private static void add(@Nullable Integer index, List<Integer> chosen) {
    if (index != null) {
      chosen.add(index);
    }
  }

  private @Nullable Integer at(
      String key, Map<String, Integer> now, Map<Integer, Integer> bySource) {
    Integer same = now.get(key);
    Integer source = sources.get(key);
    return same != null || source == null ? same : bySource.get(source);
  }
}
