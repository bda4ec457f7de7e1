package org.flowerbox.framework;

/** Turns a view into the fields of its entry, always in the same order. */
final class ViewWriter {
  private ViewWriter() {}

  static Output view(View view) {
    Output output =
        FrameworkWriter.keyed(view.key(), view.name())
            .put("kind", view.kind())
            .put("note", view.note())
            .put("rows", view.rows(), ViewWriter::axis)
            .put("columns", view.columns(), ViewWriter::axis)
            .put("panels", view.panels(), ViewWriter::axis)
            .put("layer", view.layer())
            .always("filters", view.filters().stream().map(axis -> axis(axis).fields()).toList())
            .put("measure", view.measure())
            .put("percents", view.percents())
            .put("speaks", view.speaks());
    return details(output, view.details(), view.quotes()).put("inferred", view.inferred());
  }

  private static Output details(Output output, View.Details details, boolean quotes) {
    return output
        .put("relationTypes", details.relationTypes())
        .put("within", details.within())
        .put("tables", details.tables())
        .put("saturation", details.saturation(), ViewWriter::saturation)
        .put("unit", details.unit())
        .put("steps", details.steps())
        .put("center", details.center())
        .put("mainCategories", details.mainCategories())
        .put("relationType", details.relationType())
        .put("coreCategory", details.coreCategory())
        .put("quotes", quotes)
        .put("structures", details.structures(), ViewWriter::structure)
        .put("cells", details.cells(), ViewWriter::cell);
  }

  private static Output axis(Axis axis) {
    return new Output()
        .put("by", axis.by())
        .put("keys", axis.keys())
        .put("variable", axis.variable())
        .put("speaks", axis.speaks())
        .put("depth", axis.depth())
        .put("group", axis.group());
  }

  private static Output saturation(View.Saturation saturation) {
    return new Output()
        .always("base", saturation.base())
        .always("run", saturation.run())
        .always("threshold", saturation.threshold())
        .always("heldBack", saturation.heldBack());
  }

  private static Output structure(View.Structure structure) {
    return new Output()
        .put("from", structure.from())
        .put("to", structure.to())
        .put("meaning", structure.meaning());
  }

  private static Output cell(View.Cell cell) {
    return new Output()
        .put("row", cell.row())
        .put("column", cell.column())
        .put("text", cell.text())
        .put("name", cell.name())
        .put("inferred", cell.inferred());
  }
}
