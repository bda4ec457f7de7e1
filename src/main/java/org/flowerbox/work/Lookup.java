package org.flowerbox.work;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowerbox.model.Case;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * From what a user typed to what it names. A name that fits nothing, or several things, is refused
 * with those that come near.
 */
public final class Lookup {
  private static final int SHOWN = 5;

  private final Corpus corpus;

  public Lookup(Corpus corpus) {
    this.corpus = corpus;
  }

  /** A source by row key, guid, name, file name, or a part of its name that no other has. */
  public Source source(String typed) {
    return one(
        "source",
        typed,
        corpus.sources().list(),
        Source::name,
        List.of(
            source -> isKey(typed, source.id()),
            source -> isGuid(typed, source.guid()),
            source -> same(source.name(), typed),
            source -> same(source.fileName(), typed),
            source -> contains(source.name(), typed)));
  }

  /**
   * A code by row key, guid, key, name in any language, path such as {@code cognition/weak will},
   * or a part of its name.
   */
  public Code code(String typed) {
    return one(
        "code",
        typed,
        corpus.codeTree().inOrder(),
        code -> code.name().in(corpus.study().language()),
        List.of(
            code -> isKey(typed, code.id()),
            code -> isGuid(typed, code.guid()),
            code -> same(code.key(), typed),
            code -> named(code, typed),
            code -> typed.contains("/") && hasPath(code, typed),
            code -> code.name().texts().values().stream().anyMatch(name -> contains(name, typed))));
  }

  private static boolean named(Code code, String typed) {
    return code.name().texts().values().stream().anyMatch(name -> same(name, typed));
  }

  private boolean hasPath(Code code, String typed) {
    int slash = typed.lastIndexOf('/');
    Code parent = corpus.codes().find(code.parent());
    if (slash < 0) {
      return parent == null && named(code, typed);
    }
    return named(code, typed.substring(slash + 1).strip())
        && parent != null
        && hasPath(parent, typed.substring(0, slash).strip());
  }

  /** A coder by name or row key, null if nobody is called that. */
  public @Nullable Coder coder(String typed) {
    return corpus.coders().stream()
        .filter(coder -> same(coder.name(), typed) || isKey(typed, coder.id()))
        .findFirst()
        .orElse(null);
  }

  /** A coder by name or row key. */
  public Coder knownCoder(String typed) {
    Coder coder = coder(typed);
    if (coder == null) {
      throw unknown("coder", typed, corpus.coders().stream().map(Coder::name));
    }
    return coder;
  }

  /** A layer by its name or its coder's. */
  public Layer layer(String typed) {
    return one(
        "layer",
        typed,
        corpus.layers().list(),
        Layer::name,
        List.of(layer -> same(layer.name(), typed), layer -> isKey(typed, layer.id())));
  }

  /** The layer that holds a coder's codings, null if there is none yet. */
  public @Nullable Layer layerOf(Coder coder) {
    return corpus.layers().stream()
        .filter(layer -> layer.kind() == LayerKind.CODER && layer.coder() == coder.id())
        .findFirst()
        .orElse(null);
  }

  /** A case by name or row key, null if there is none. */
  public @Nullable Case findCase(String typed) {
    return corpus.cases().stream()
        .filter(found -> same(found.name(), typed) || isKey(typed, found.id()))
        .findFirst()
        .orElse(null);
  }

  /** A variable by its name or label, null if there is none. */
  public @Nullable Variable variable(String typed) {
    return corpus.variables().stream()
        .filter(
            variable ->
                same(variable.name(), typed)
                    || variable.label().texts().values().stream()
                        .anyMatch(label -> same(label, typed)))
        .findFirst()
        .orElse(null);
  }

  /** A variable by its name or label. */
  public Variable knownVariable(String typed) {
    Variable variable = variable(typed);
    if (variable == null) {
      throw unknown("variable", typed, corpus.variables().stream().map(Variable::name));
    }
    return variable;
  }

  /** The speakers of that name, in all sources, or in one: {@code source:name}. */
  public List<Speaker> speakers(String typed) {
    List<Speaker> found =
        corpus.speakers().stream().filter(speaker -> same(speaker.name(), typed)).toList();
    int colon = Math.max(typed.lastIndexOf(':'), typed.lastIndexOf('：'));
    if (found.isEmpty() && colon > 0) {
      Source source = source(typed.substring(0, colon));
      String name = typed.substring(colon + 1).strip();
      found =
          corpus.links().speakersOf(source).stream()
              .filter(speaker -> same(speaker.name(), name))
              .toList();
    }
    if (found.isEmpty()) {
      throw unknown("speaker", typed, corpus.speakers().stream().map(Speaker::name).distinct());
    }
    return found;
  }

  private static <E> E one(
      String what, String typed, List<E> rows, Function<E, String> name, List<Predicate<E>> ways) {
    for (Predicate<E> way : ways) {
      List<E> found = rows.stream().filter(way).toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
      if (found.size() > 1) {
        String some =
            found.stream()
                .limit(SHOWN)
                .map(name)
                .map(Lookup::quoted)
                .collect(Collectors.joining(", "));
        throw new Refusal(
            quoted(typed)
                + " fits "
                + found.size()
                + " "
                + what
                + "s ("
                + some
                + "); name one in full");
      }
    }
    throw unknown(what, typed, rows.stream().map(name));
  }

  private static Refusal unknown(String what, String typed, Stream<String> names) {
    List<String> known = names.limit(SHOWN + 1L).toList();
    String some = known.stream().limit(SHOWN).map(Lookup::quoted).collect(Collectors.joining(", "));
    String list =
        known.isEmpty()
            ? "there are none yet"
            : "there are " + some + (known.size() > SHOWN ? " and others" : "");
    return new Refusal("there is no " + what + " " + quoted(typed) + "; " + list);
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static boolean isKey(String typed, int id) {
    return typed.equals(Integer.toString(id));
  }

  private static boolean isGuid(String typed, UUID guid) {
    return typed.length() == 36 && typed.equalsIgnoreCase(guid.toString());
  }

  private static boolean same(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean contains(String name, String part) {
    return !part.isBlank()
        && name.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
  }
}
