package org.flowerbox.framework;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.LoadedFramework;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Which codes of a framework the project already has: by guid, failing that by key, and without a
 * key by name and place.
 */
final class CodeMatch {
  private final Corpus corpus;
  private final Map<CodeEntry, Code> matched = new IdentityHashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  CodeMatch(Framework framework, Corpus corpus) {
    this.corpus = corpus;
    List<CodeEntry> entries = framework.allCodes().toList();
    Map<UUID, Code> byGuid =
        corpus.codes().stream()
            .collect(Collectors.toMap(Code::guid, code -> code, (first, _) -> first));
    entries.forEach(entry -> match(entry, byGuid.get(entry.guid())));
    Map<String, Code> byKey = byKey(framework);
    entries.stream()
        .filter(entry -> !entry.key().isEmpty())
        .forEach(entry -> match(entry, byKey.get(entry.key())));
    matchNames(framework.codes(), 0);
  }

  private void match(CodeEntry entry, @Nullable Code code) {
    if (code != null && !matched.containsKey(entry) && taken.add(code.id())) {
      matched.put(entry, code);
    }
  }

  /** The codes that may be recognised by their keys: not those that are another framework's own. */
  private Map<String, Code> byKey(Framework framework) {
    Set<UUID> others = framework.isPlain() ? Set.of() : guidsOfOthers(framework.guid());
    Map<String, Code> byKey = new HashMap<>();
    for (Code code : corpus.codes()) {
      if (!code.key().isEmpty() && !others.contains(code.guid())) {
        byKey.putIfAbsent(code.key(), code);
      }
    }
    return byKey;
  }

  private Set<UUID> guidsOfOthers(UUID own) {
    Set<UUID> guids = new HashSet<>();
    for (LoadedFramework loaded : corpus.frameworks()) {
      if (!loaded.guid().equals(own)) {
        FrameworkFile.read(loaded.json(), loaded.key())
            .allCodes()
            .map(CodeEntry::guid)
            .forEach(guids::add);
      }
    }
    return guids;
  }

  private void matchNames(List<CodeEntry> entries, int parent) {
    for (CodeEntry entry : entries) {
      if (entry.key().isEmpty() && !matched.containsKey(entry)) {
        corpus.codeTree().children(parent).stream()
            .filter(code -> !taken.contains(code.id()) && sameName(code.name(), entry.name()))
            .findFirst()
            .ifPresent(code -> match(entry, code));
      }
      Code code = matched.get(entry);
      if (code != null) {
        matchNames(entry.children(), code.id());
      }
    }
  }

  private static boolean sameName(Localized a, Localized b) {
    return a.texts().entrySet().stream()
        .anyMatch(text -> text.getValue().equals(b.texts().get(text.getKey())));
  }

  /** The project's code for that entry, null if it has none. */
  @Nullable Code of(CodeEntry entry) {
    return matched.get(entry);
  }

  /** Whether an entry stands for that code. */
  boolean covers(Code code) {
    return taken.contains(code.id());
  }

  Collection<Code> codes() {
    return matched.values();
  }
}
