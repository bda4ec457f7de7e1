package org.flowerbox.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.flowerbox.work.Home;

/**
 * What the commands stand on.
 *
 * @param home where the program's own files are
 * @param cache where indexes may be kept
 * @param build name, version and hash of the program, written into every file it makes
 * @param user who codes where no coder is named
 * @param language {@code en} or {@code zh}: the language of code names in new projects
 * @param pictures draws the window, which commands know nothing of
 */
public record Environment(
    Console console,
    Home home,
    Path cache,
    Clock clock,
    String build,
    String user,
    String language,
    PictureMaker pictures) {}
