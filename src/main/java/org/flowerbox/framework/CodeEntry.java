package org.flowerbox.framework;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A code as a file has it, with those below it.
 *
 * @param key "" where there is none
 * @param color {@code #RRGGBB}, "" where one is to be given to it
 * @param shortcut the key that codes with it, "" for none
 * @param inferred whether it goes beyond what the paper says; null where the file does not tell
 * @param codable false for a heading that holds no passages of its own; null where the file does
 *     not tell
 * @param attributes values by key of the attribute
 */
public record CodeEntry(
    String key,
    UUID guid,
    Localized name,
    String color,
    String shortcut,
    Localized definition,
    Localized include,
    Localized exclude,
    List<Localized> examples,
    Localized note,
    @Nullable Boolean inferred,
    SortedMap<String, String> attributes,
    @Nullable Boolean codable,
    List<CodeEntry> children) {
  public CodeEntry {
    examples = List.copyOf(examples);
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    children = List.copyOf(children);
  }

  /** This one and everything below it, parents first. */
  public Stream<CodeEntry> withDescendants() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(CodeEntry::withDescendants));
  }

  /** The same with other children. */
  public CodeEntry withChildren(List<CodeEntry> others) {
    return new CodeEntry(
        key,
        guid,
        name,
        color,
        shortcut,
        definition,
        include,
        exclude,
        examples,
        note,
        inferred,
        attributes,
        codable,
        others);
  }
}
