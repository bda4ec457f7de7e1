package org.flowerbox.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a codebook in CSV, and the names that other programs and people give them. */
enum CodeColumn {
  KEY("key", "id", "编号", "键", "编码号", "代号"),
  PARENT("parent", "parent_key", "parent_code", "parent_name", "上级", "父级", "上级编码", "父编码", "父节点", "上级节点"),
  PATH("path", "hierarchy", "路径", "层级", "层级路径"),
  NAME("name", "label", "code_name", "名称", "编码名称", "编码", "节点", "节点名称", "标签"),
  COLOR("color", "colour", "颜色"),
  SHORTCUT("shortcut", "hotkey", "快捷键"),
  CODABLE("codable", "可编码"),
  INFERRED("inferred", "推定"),
  DEFINITION("definition", "description", "meaning", "定义", "描述", "说明", "含义", "内涵"),
  INCLUDE("include", "inclusion", "include_when", "inclusion_criteria", "纳入", "纳入标准", "包括", "包含"),
  EXCLUDE("exclude", "exclusion", "exclude_when", "exclusion_criteria", "排除", "排除标准", "不包括"),
  EXAMPLES("examples", "example", "quotes", "示例", "例子", "例句", "举例"),
  NOTE("note", "notes", "comment", "memo", "备注", "注释"),
  GUID("guid", "uuid"),
  /** A column that some call the code's name and others its key. */
  CODE("code", "代码");

  private final List<String> names;

  CodeColumn(String... names) {
    this.names = List.of(names);
  }

  /** What we call it. */
  String title() {
    return names.getFirst();
  }

  /** Whether there may be one of it for each language. */
  boolean isText() {
    return switch (this) {
      case NAME, DEFINITION, INCLUDE, EXCLUDE, EXAMPLES, NOTE -> true;
      default -> false;
    };
  }

  /** The column of that name, in lower case with underscores for spaces. */
  static Optional<CodeColumn> called(String name) {
    return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
  }
}
