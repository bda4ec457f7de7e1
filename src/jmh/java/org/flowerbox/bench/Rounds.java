package org.flowerbox.bench;

import java.util.Arrays;
import java.util.Locale;

/** What several rounds of the same work took. */
final class Rounds {
  private final double[] values;
  private int size;

  Rounds(int expected) {
    values = new double[expected];
  }

  void add(double value) {
    values[size++] = value;
  }

  /** Adds the time since that moment of {@link System#nanoTime()}, in ms. */
  void addSince(long start) {
    add((System.nanoTime() - start) / 1e6);
  }

  double median() {
    return quantile(0.5);
  }

  /** Value below which that part of the rounds lies. */
  double quantile(double part) {
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted[(int) Math.round(part * (size - 1))];
  }

  /** Median and extremes. */
  String spread(String format, String unit) {
    return String.format(
        Locale.ROOT,
        format + " %s (" + format + " to " + format + ")",
        median(),
        unit,
        quantile(0),
        quantile(1));
  }

  /** Median, and the middle nine tenths. */
  String middle(String format, String unit) {
    return String.format(
        Locale.ROOT,
        format + " %s (nine in ten: " + format + " to " + format + ")",
        median(),
        unit,
        quantile(0.05),
        quantile(0.95));
  }

  /** Prints a figure beside its bar. */
  static void verdict(String what, String measured, double value, double bar, String barInWords) {
    System.out.printf(
        Locale.ROOT,
        "%-58s %-46s bar %-14s %s%n",
        what,
        measured,
        barInWords,
        value <= bar ? "met" : "MISSED");
  }
}
