package org.flowerbox.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A code of the codebook.
 *
 * @param parent the code above it, 0 at the top
 * @param position its place among its siblings
 * @param key short name for queries and files, such as {@code cognition.will}; "" where there is
 *     none
 * @param color {@code #RRGGBB}
 * @param shortcut the key that codes with it, "" for none
 * @param codable false for a heading that holds no passages of its own
 * @param inferred whether it goes beyond what the framework's paper says
 * @param attributes further properties from the framework file
 */
public record Code(
    int id,
    UUID guid,
    int parent,
    int position,
    String key,
    Localized name,
    String color,
    String shortcut,
    boolean codable,
    boolean inferred,
    Localized definition,
    Localized include,
    Localized exclude,
    List<Localized> examples,
    SortedMap<String, String> attributes)
    implements Entity {
  public Code {
    examples = List.copyOf(examples);
    attributes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  /** A code with a name and a place and nothing else. */
  public static Code plain(
      int id, UUID guid, int parent, int position, Localized name, String color) {
    return new Code(
        id,
        guid,
        parent,
        position,
        "",
        name,
        color,
        "",
        true,
        false,
        Localized.NONE,
        Localized.NONE,
        Localized.NONE,
        List.of(),
        new TreeMap<>(Map.of()));
  }

  public Code withName(Localized newName) {
    return new Code(
        id,
        guid,
        parent,
        position,
        key,
        newName,
        color,
        shortcut,
        codable,
        inferred,
        definition,
        include,
        exclude,
        examples,
        attributes);
  }

  public Code withColor(String newColor) {
    return new Code(
        id,
        guid,
        parent,
        position,
        key,
        name,
        newColor,
        shortcut,
        codable,
        inferred,
        definition,
        include,
        exclude,
        examples,
        attributes);
  }

  /** This at another place of the tree. */
  public Code withParent(int newParent, int newPosition) {
    return new Code(
        id,
        guid,
        newParent,
        newPosition,
        key,
        name,
        color,
        shortcut,
        codable,
        inferred,
        definition,
        include,
        exclude,
        examples,
        attributes);
  }

  public Code withShortcut(String newShortcut) {
    return new Code(
        id,
        guid,
        parent,
        position,
        key,
        name,
        color,
        newShortcut,
        codable,
        inferred,
        definition,
        include,
        exclude,
        examples,
        attributes);
  }

  /** This with other words on what it means and when it is given. */
  public Code withTexts(
      Localized newDefinition,
      Localized newInclude,
      Localized newExclude,
      List<Localized> newExamples) {
    return new Code(
        id,
        guid,
        parent,
        position,
        key,
        name,
        color,
        shortcut,
        codable,
        inferred,
        newDefinition,
        newInclude,
        newExclude,
        newExamples,
        attributes);
  }

  public Code withCodable(boolean nowCodable) {
    return new Code(
        id,
        guid,
        parent,
        position,
        key,
        name,
        color,
        shortcut,
        nowCodable,
        inferred,
        definition,
        include,
        exclude,
        examples,
        attributes);
  }
}
