package org.flowerbox.bench;

import java.nio.file.Path;

/** Holds the program against a bar and prints what it found. */
interface Bench {
  /** What is measured, in a line. */
  String what();

  /** Measures, in a folder of its own that is removed afterwards. */
  void run(Path folder) throws Exception;
}
