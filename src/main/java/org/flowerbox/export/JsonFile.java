package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Tables and passages as JSON, one row or passage a line, the same bytes for the same content.
 *
 * <p>A table is {@code {title, rowHeader, columns: [{header: [..], unit}], rows: [{label, depth,
 * id, total, cells: [..]}], provenance: {project, step, layer, measure, notes: [..], writtenBy}}};
 * NaN is null. A list of passages is {@code {title, groupedBy, excerpts: [{headings: [..], id,
 * code, codePath: [..], source, turn, speakers: [..], start, end, text, coder, layer, weight,
 * important, comment, created}], provenance}}; turn 0 is outside any turn, weight 0 is none,
 * created is ms since 1970-01-01 UTC.
 */
final class JsonFile implements TableWriter, ExcerptWriter {
  private final String build;
  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  JsonFile(String build) {
    this.build = build;
  }

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(new JsonLines.Context(), out)) {
      json.writeStartObject();
      json.writeStringProperty("title", table.title());
      json.writeStringProperty("rowHeader", table.rowHeader());
      json.writeArrayPropertyStart("columns");
      table.columns().forEach(column -> column(json, column));
      json.writeEndArray();
      json.writeArrayPropertyStart("rows");
      for (int row = 0; row < table.rows().size(); row++) {
        row(json, table, row);
      }
      json.writeEndArray();
      provenance(json, table.provenance());
      json.writeEndObject().writeRaw('\n');
    }
  }

  private static void column(JsonGenerator json, Table.Column column) {
    json.writeStartObject();
    strings(json, "header", column.header());
    json.writeStringProperty("unit", column.unit().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Table table, int index) {
    Table.Row row = table.rows().get(index);
    json.writeStartObject();
    json.writeStringProperty("label", row.label());
    json.writeNumberProperty("depth", row.depth());
    json.writeNumberProperty("id", row.id());
    json.writeBooleanProperty("total", row.total());
    json.writeArrayPropertyStart("cells");
    table.columns().forEach(column -> number(json, column.values()[index]));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, double value) {
    if (!Double.isFinite(value)) {
      json.writeNull();
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }

  @Override
  public void write(ExcerptList excerpts, OutputStream out, Progress progress) throws IOException {
    try (JsonGenerator json = factory.createGenerator(new JsonLines.Context(), out)) {
      json.writeStartObject();
      json.writeStringProperty("title", excerpts.title());
      json.writeStringProperty("groupedBy", excerpts.groupedBy());
      json.writeArrayPropertyStart("excerpts");
      for (Excerpt excerpt : excerpts.excerpts()) {
        progress.check();
        excerpt(json, excerpt);
      }
      json.writeEndArray();
      provenance(json, excerpts.provenance());
      json.writeEndObject().writeRaw('\n');
    }
  }

  private static void excerpt(JsonGenerator json, Excerpt excerpt) {
    Coding coding = excerpt.coding();
    json.writeStartObject();
    strings(json, "headings", excerpt.headings());
    json.writeNumberProperty("id", coding.id());
    json.writeStringProperty("code", ExcerptFields.code(excerpt));
    strings(json, "codePath", excerpt.codePath());
    json.writeStringProperty("source", excerpt.source().name());
    json.writeNumberProperty("turn", excerpt.turn());
    strings(json, "speakers", excerpt.speakers());
    json.writeNumberProperty("start", coding.start());
    json.writeNumberProperty("end", coding.end());
    json.writeStringProperty("text", excerpt.text());
    json.writeStringProperty("coder", excerpt.coder());
    json.writeStringProperty("layer", excerpt.layer());
    json.writeNumberProperty("weight", coding.weight());
    json.writeBooleanProperty("important", coding.important());
    json.writeStringProperty("comment", coding.comment());
    json.writeNumberProperty("created", coding.created());
    json.writeEndObject();
  }

  private void provenance(JsonGenerator json, Table.Provenance from) {
    json.writeObjectPropertyStart("provenance");
    json.writeStringProperty("project", from.project());
    json.writeNumberProperty("step", from.step());
    json.writeStringProperty("layer", from.layer());
    json.writeStringProperty("measure", from.measure());
    strings(json, "notes", from.notes());
    json.writeStringProperty("writtenBy", build);
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
