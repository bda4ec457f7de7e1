package org.flowerbox.model;

import java.util.Arrays;

/** What a step was. The log names are written into project files and are kept forever. */
public enum StepKind {
  CREATE("create"),
  IMPORT("import"),
  CODEBOOK("codebook"),
  CODE("code"),
  AUTOCODE("autocode"),
  UNCODE("uncode"),
  EDIT_CODING("edit-coding"),
  CASE("case"),
  VARIABLE("variable"),
  SOURCE("source"),
  CORRECT("correct"),
  MEMO("memo"),
  DONE("done"),
  UNDO("undo"),
  REDO("redo");

  private final String logName;

  StepKind(String logName) {
    this.logName = logName;
  }

  public String logName() {
    return logName;
  }

  public static StepKind ofLogName(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.logName.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "the project's log has a step of an unknown kind, "
                        + name
                        + "; use a newer Flowerbox"));
  }
}
