package org.flowerbox.export;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Puts every member of the outer object, and every item of its lists, on a line of its own. */
final class JsonLines extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1;

  /** How generators learn of it. */
  static final class Context extends ObjectWriteContext.Base {
    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return new JsonLines();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static void line(JsonGenerator json, int deepest) {
    if (json.streamWriteContext().getNestingDepth() <= deepest) {
      json.writeRaw('\n');
    }
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    line(json, 1);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(',');
    line(json, 1);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    line(json, 1);
    json.writeRaw('}');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    line(json, 2);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(',');
    line(json, 2);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    line(json, 2);
    json.writeRaw(']');
  }
}
