package org.flowerbox.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Code;
import org.flowerbox.model.CodeTree;
import org.flowerbox.model.Corpus;
import org.flowerbox.project.Project;
import org.flowerbox.work.CodeCounts;
import picocli.CommandLine.Command;

@Command(
    name = "codes",
    description =
        "Show the code tree: codings of each code itself, with the codes below it, and in how many sources; all layers together.",
    footer = {
      "",
      "In JSON, \"codings\" and \"sources\" count the code itself, without its children.",
      "",
      "Example: flowerbox codes study.flowerbox"
    })
final class CodesCommand extends ListingCommand {
  CodesCommand(Environment environment) {
    super(environment);
  }

  @Override
  void list(Project project) {
    Corpus corpus = project.corpus();
    CodeCounts counts = CodeCounts.of(corpus);
    if (json()) {
      console().json(shapes(corpus, counts, corpus.codeTree().children(0)));
    } else {
      Columns columns = new Columns(">id", "key", "code", ">codings", ">with children", ">sources");
      CodeTree tree = corpus.codeTree();
      for (Code code : tree.inOrder()) {
        columns.row(
            code.id(),
            code.shortcut(),
            "  ".repeat(tree.depth(code)) + name(corpus, code),
            counts.codings(code),
            counts.withChildren(code),
            counts.sources(code));
      }
      columns.print(console());
    }
  }

  private static String name(Corpus corpus, Code code) {
    return code.name().in(corpus.study().language());
  }

  private static List<Map<String, Object>> shapes(
      Corpus corpus, CodeCounts counts, List<Code> codes) {
    return codes.stream().map(code -> shape(corpus, counts, code)).toList();
  }

  private static Map<String, Object> shape(Corpus corpus, CodeCounts counts, Code code) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("id", code.id());
    shape.put("name", name(corpus, code));
    shape.put("parent", code.parent() == 0 ? null : code.parent());
    shape.put("color", code.color());
    shape.put("codings", counts.codings(code));
    shape.put("sources", counts.sources(code));
    shape.put("children", shapes(corpus, counts, corpus.codeTree().children(code.id())));
    return shape;
  }
}
