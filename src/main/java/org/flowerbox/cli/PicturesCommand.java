package org.flowerbox.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "pictures",
    description =
        "Draw every view of the window on the sample study, in English and Chinese, light and dark, as PNG files.",
    footer = {"", "Example: flowerbox pictures my-pictures"})
final class PicturesCommand extends BaseCommand {
  @Parameters(index = "0", paramLabel = "DIR", description = "A folder; made where it is missing.")
  private @Nullable Path folder;

  PicturesCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    Path target = folder;
    if (target == null) {
      throw misuse("name a folder");
    }
    try (ProgressLine progress = console().progress()) {
      List<Path> drawn = environment().pictures().draw(target, progress);
      progress.wipe();
      console().line(Wording.count(drawn.size(), "picture") + " in " + target);
    }
  }
}
