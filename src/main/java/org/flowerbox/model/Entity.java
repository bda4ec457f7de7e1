package org.flowerbox.model;

/**
 * A row of the project: has a key within the project file, and lives from the step that adds it to
 * the one that removes it.
 */
public sealed interface Entity
    permits Coder,
        Layer,
        Source,
        Speaker,
        Case,
        CaseLink,
        Variable,
        VariableValue,
        Code,
        Term,
        Coding,
        LoadedFramework,
        Memo,
        DoneMark {
  /** Row key, from 1, good within this project file. */
  int id();

  /** Which kind of row it is. */
  default EntityKind kindOfRow() {
    return switch (this) {
      case Coder _ -> EntityKind.CODER;
      case Layer _ -> EntityKind.LAYER;
      case Source _ -> EntityKind.SOURCE;
      case Speaker _ -> EntityKind.SPEAKER;
      case Case _ -> EntityKind.CASE;
      case CaseLink _ -> EntityKind.CASE_LINK;
      case Variable _ -> EntityKind.VARIABLE;
      case VariableValue _ -> EntityKind.VARIABLE_VALUE;
      case Code _ -> EntityKind.CODE;
      case Term _ -> EntityKind.TERM;
      case Coding _ -> EntityKind.CODING;
      case LoadedFramework _ -> EntityKind.FRAMEWORK;
      case Memo _ -> EntityKind.MEMO;
      case DoneMark _ -> EntityKind.DONE_MARK;
    };
  }
}
