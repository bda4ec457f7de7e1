package org.flowerbox.ui.sources;

import java.util.List;

/** Turns one list into another by replacing no more than what lies between their common ends. */
final class Splice {
  private Splice() {}

  static <E> void into(List<E> list, List<E> wanted) {
    int most = Math.min(list.size(), wanted.size());
    int start = 0;
    while (start < most && list.get(start).equals(wanted.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && list.get(list.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
      end++;
    }
    List<E> put = wanted.subList(start, wanted.size() - end);
    int gone = list.size() - end - start;
    if (gone == put.size()) {
      for (int i = 0; i < gone; i++) {
        if (!list.get(start + i).equals(put.get(i))) {
          list.set(start + i, put.get(i));
        }
      }
      return;
    }
    list.subList(start, list.size() - end).clear();
    list.addAll(start, put);
  }
}
