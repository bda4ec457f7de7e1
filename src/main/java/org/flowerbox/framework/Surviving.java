package org.flowerbox.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a loaded framework's variables, relations and views when codes and terms were
 * renamed or removed since: they name what there is by its present key, and what names nothing any
 * more is gone.
 */
final class Surviving {
  private final Framework base;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<TermKind, Map<String, String>> terms = new HashMap<>();
  private final Set<String> variables;

  Surviving(Framework base, Corpus corpus) {
    this.base = base;
    CodeMatch match = new CodeMatch(base, corpus);
    base.allCodes().forEach(entry -> putCode(entry.key(), match.of(entry)));
    for (Term term : corpus.terms()) {
      named(term.kind()).stream()
          .filter(key -> stands(term.kind(), key, term))
          .forEach(
              key ->
                  terms
                      .computeIfAbsent(term.kind(), _ -> new HashMap<>())
                      .putIfAbsent(key, term.key()));
    }
    variables = corpus.variables().stream().map(Variable::name).collect(Collectors.toSet());
  }

  private void putCode(String key, @Nullable Code code) {
    if (code != null && !code.key().isEmpty()) {
      codes.put(key, code.key());
    }
  }

  private Set<String> named(TermKind kind) {
    return switch (kind) {
      case ACTOR -> base.actors().stream().map(Actor::key).collect(Collectors.toSet());
      case STAGE -> base.stages().stream().map(Named::key).collect(Collectors.toSet());
      case LEVEL -> base.levels().stream().map(Named::key).collect(Collectors.toSet());
    };
  }

  /** Whether that term of the project is the framework's one of that key. */
  boolean stands(TermKind kind, String key, Term term) {
    UUID guid = TermChanges.guid(base.guid(), kind, key);
    return term.kind() == kind && (term.guid().equals(guid) || term.key().equals(key));
  }

  private @Nullable String code(String key) {
    return codes.get(key);
  }

  private @Nullable String term(TermKind kind, String key) {
    return terms.getOrDefault(kind, Map.of()).get(key);
  }

  private List<String> codes(List<String> keys) {
    return keys.stream().map(codes::get).filter(Objects::nonNull).toList();
  }

  List<CaseVariable> variables() {
    return base.variables().stream()
        .filter(variable -> variables.contains(variable.key()))
        .map(this::variable)
        .toList();
  }

  private CaseVariable variable(CaseVariable variable) {
    List<CaseVariable.Value> values =
        variable.values().stream()
            .map(
                v ->
                    new CaseVariable.Value(
                        v.key(), v.name(), v.aliases(), codes(v.codes()), v.note(), v.inferred()))
            .toList();
    return new CaseVariable(
        variable.key(),
        variable.name(),
        variable.kind(),
        values,
        variable.of(),
        variable.inferred(),
        variable.multiple(),
        variable.note());
  }

  List<NameRule> nameRules() {
    return base.nameRules().stream()
        .filter(rule -> variables.containsAll(rule.variables()))
        .toList();
  }

  List<RelationType> relationTypes() {
    return base.relationTypes().stream()
        .map(
            type ->
                new RelationType(
                    type.key(),
                    type.name(),
                    type.directed(),
                    type.joins(),
                    codes(type.codes()),
                    type.note(),
                    type.inferred(),
                    type.properties()))
        .toList();
  }

  List<Relation> relations() {
    return base.relations().stream().map(this::relation).filter(Objects::nonNull).toList();
  }

  private @Nullable Relation relation(Relation relation) {
    boolean actors =
        base.relationTypes().stream()
            .anyMatch(
                type -> type.key().equals(relation.type()) && type.joins().equals("actor-actor"));
    UnaryOperator<@Nullable String> end = actors ? key -> term(TermKind.ACTOR, key) : this::code;
    String from = end.apply(relation.from());
    String to = end.apply(relation.to());
    String level = relation.level().isEmpty() ? "" : term(TermKind.LEVEL, relation.level());
    String stage = relation.stage().isEmpty() ? "" : term(TermKind.STAGE, relation.stage());
    return from == null || to == null || level == null || stage == null
        ? null
        : new Relation(
            relation.type(), level, stage, from, to, relation.note(), relation.inferred());
  }

  List<View> views() {
    return base.views().stream().map(this::view).filter(Objects::nonNull).toList();
  }

  private @Nullable View view(View view) {
    View.Details details = details(view);
    if (lost(view.rows())
        || lost(view.columns())
        || lost(view.panels())
        || view.filters().stream().anyMatch(this::lost)
        || details == null) {
      return null;
    }
    return new View(
        view.key(),
        view.name(),
        view.kind(),
        view.note(),
        axis(view.rows()),
        axis(view.columns()),
        axis(view.panels()),
        view.layer(),
        view.filters().stream().map(this::axis).filter(Objects::nonNull).toList(),
        view.measure(),
        view.percents(),
        view.speaks(),
        details,
        view.quotes(),
        view.inferred());
  }

  /** Whether nothing is left of what the axis picked. */
  private boolean lost(@Nullable Axis axis) {
    return axis != null
        && (axis.by().equals("variable")
            ? !variables.contains(axis.variable())
            : !axis.keys().isEmpty() && keys(axis).isEmpty());
  }

  private List<String> keys(Axis axis) {
    return axis.keys().stream().map(key -> key(axis, key)).filter(Objects::nonNull).toList();
  }

  private @Nullable String key(@Nullable Axis axis, String key) {
    return switch (axis == null ? "" : axis.by()) {
      case "codes" -> code(key);
      case "actors" -> term(TermKind.ACTOR, key);
      case "stages" -> term(TermKind.STAGE, key);
      case "levels" -> term(TermKind.LEVEL, key);
      default -> key;
    };
  }

  private @Nullable Axis axis(@Nullable Axis axis) {
    return axis == null
        ? null
        : new Axis(
            axis.by(), keys(axis), axis.variable(), axis.speaks(), axis.depth(), axis.group());
  }

  /** Null where the steps of a chain are all gone. */
  private View.@Nullable Details details(View view) {
    View.Details details = view.details();
    List<String> steps = codes(details.steps());
    if (steps.isEmpty() && !details.steps().isEmpty()) {
      return null;
    }
    String center = details.center().isEmpty() ? "" : term(TermKind.ACTOR, details.center());
    return new View.Details(
        details.relationTypes(),
        details.within(),
        details.tables(),
        details.saturation(),
        details.unit(),
        steps,
        center == null ? "" : center,
        codes(details.mainCategories()),
        details.relationType(),
        details.coreCategory(),
        structures(details),
        cells(view));
  }

  private List<View.Structure> structures(View.Details details) {
    return details.structures().stream()
        .filter(
            structure -> codes.containsKey(structure.from()) && codes.containsKey(structure.to()))
        .map(
            one ->
                new View.Structure(
                    codes.getOrDefault(one.from(), ""),
                    codes.getOrDefault(one.to(), ""),
                    one.meaning()))
        .toList();
  }

  private List<View.Cell> cells(View view) {
    return view.details().cells().stream()
        .map(cell -> cell(view, cell))
        .filter(Objects::nonNull)
        .toList();
  }

  private View.@Nullable Cell cell(View view, View.Cell cell) {
    String row = key(view.rows(), cell.row());
    String column = key(view.columns(), cell.column());
    Localized text = cell.text();
    return row == null || column == null
        ? null
        : new View.Cell(row, column, text, cell.name(), cell.inferred());
  }
}
