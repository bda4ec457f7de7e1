package org.flowerbox.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flowerbox.model.Case;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;

/** Values of variables that a gesture gives to sources and cases. */
final class ValueChanges {
  private static final Set<String> TRUTHS =
      Set.of("true", "false", "yes", "no", "是", "否", "1", "0");

  private final Gesture gesture;
  private final Lookup lookup;
  private final Map<String, Variable> made = new HashMap<>();

  ValueChanges(Gesture gesture) {
    this.gesture = gesture;
    this.lookup = new Lookup(gesture.corpus());
  }

  /** The variable of that name, made as a text where there is none. */
  Variable variable(String name) {
    if (name.isBlank()) {
      throw new Refusal("a variable needs a name");
    }
    Variable known = lookup.variable(name);
    return known == null
        ? made.computeIfAbsent(
            name.strip().toLowerCase(Locale.ROOT), _ -> add(name, VariableType.TEXT))
        : known;
  }

  Variable add(String name, VariableType type) {
    Variable variable =
        new Variable(
            gesture.newId(EntityKind.VARIABLE),
            UUID.randomUUID(),
            name.strip(),
            Folders.label(name.strip()),
            type);
    gesture.add(variable);
    return variable;
  }

  /** Gives a source a value; a blank one takes it away. */
  void set(Source source, Variable variable, String value) {
    set(gesture.corpus().links().valuesOf(source), variable, source.id(), 0, value);
  }

  /** Gives a case a value; a blank one takes it away. */
  void set(Case of, Variable variable, String value) {
    set(gesture.corpus().links().valuesOf(of), variable, 0, of.id(), value);
  }

  private void set(
      List<VariableValue> known, Variable variable, int source, int caseId, String value) {
    for (VariableValue old : known) {
      if (old.variable() == variable.id()) {
        replace(old, value);
        return;
      }
    }
    if (!value.isBlank()) {
      int id = gesture.newId(EntityKind.VARIABLE_VALUE);
      gesture.add(new VariableValue(id, variable.id(), source, caseId, value));
    }
  }

  private void replace(VariableValue old, String value) {
    if (value.isBlank()) {
      gesture.remove(EntityKind.VARIABLE_VALUE, old.id());
    } else {
      gesture.edit(
          old, new VariableValue(old.id(), old.variable(), old.source(), old.caseId(), value));
    }
  }

  /** Returns if that can be a value of the variable. */
  static void require(Variable variable, String value) {
    boolean fits =
        value.isBlank()
            || switch (variable.type()) {
              case TEXT -> true;
              case NUMBER -> value.strip().matches("[-+]?\\d+([.,]\\d+)?");
              case DATE -> isDate(value.strip());
              case BOOLEAN -> TRUTHS.contains(value.strip().toLowerCase(Locale.ROOT));
            };
    if (!fits) {
      throw new Refusal("\"" + value + "\" is no " + wanted(variable));
    }
  }

  private static String wanted(Variable variable) {
    return switch (variable.type()) {
      case TEXT -> "text";
      case NUMBER -> "number, as " + variable.name() + " needs one; write it like 42 or 1.5";
      case DATE -> "date, as " + variable.name() + " needs one; write it like 2026-03-01";
      case BOOLEAN -> "yes or no, as " + variable.name() + " needs it; write yes or no";
    };
  }

  /** A year, a month or a day. */
  private static boolean isDate(String value) {
    if (!value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      return false;
    }
    try {
      LocalDate.parse(value + "-01-01".substring(Math.min(6, value.length() - 4)));
      return true;
    } catch (DateTimeException noDay) {
      return false;
    }
  }
}
