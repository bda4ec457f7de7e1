package org.flowerbox.framework;

import java.util.List;
import org.flowerbox.model.Localized;
import org.flowerbox.model.VariableType;

/**
 * A property of cases or sources that a framework compares by.
 *
 * @param kind {@code text}, {@code date}, {@code number}, {@code boolean} or {@code choice}
 * @param values the values of a choice
 * @param of {@code case} or {@code source}
 * @param multiple whether one cell may hold several values
 */
public record CaseVariable(
    String key,
    Localized name,
    String kind,
    List<Value> values,
    String of,
    boolean inferred,
    boolean multiple,
    Localized note) {
  public CaseVariable {
    values = List.copyOf(values);
  }

  /** How the project stores its values. */
  public VariableType type() {
    return switch (kind) {
      case "date" -> VariableType.DATE;
      case "number" -> VariableType.NUMBER;
      case "boolean" -> VariableType.BOOLEAN;
      default -> VariableType.TEXT;
    };
  }

  /**
   * One value of a choice.
   *
   * @param codes a case with codings of these codes is proposed for this value
   */
  public record Value(
      String key,
      Localized name,
      List<String> aliases,
      List<String> codes,
      Localized note,
      boolean inferred) {
    public Value {
      aliases = List.copyOf(aliases);
      codes = List.copyOf(codes);
    }
  }
}
