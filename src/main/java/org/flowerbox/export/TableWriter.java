package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import org.flowerbox.model.Table;

/** Writes tables as files of one kind. May be used from any thread. */
@FunctionalInterface
public interface TableWriter {
  /** Writes the whole table; leaves the stream open. */
  void write(Table table, OutputStream out) throws IOException;
}
