package org.flowerbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which build of the program this is. */
final class Build {
  private Build() {}

  /** Such as {@code flowerbox 0.1.0 (1a2b3c4)}. */
  static String name() {
    Properties build = new Properties();
    try (InputStream stream = Build.class.getResourceAsStream("build.properties")) {
      if (stream != null) {
        build.load(stream);
      }
    } catch (IOException unreadable) {
      // A build that cannot name itself still works.
    }
    return "flowerbox "
        + build.getProperty("version", "?")
        + " ("
        + System.getProperty("flowerbox.build", "unpackaged")
        + ")";
  }
}
