package org.flowerbox.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Whether a project lies where its file can be changed behind its back: on a network drive, or in a
 * folder that a service copies about.
 */
final class Place {
  private static final List<String> NETWORK =
      List.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "webdav",
          "davfs",
          "fuse.sshfs",
          "9p");
  private static final List<String> SYNCED =
      List.of(
          "dropbox",
          "onedrive",
          "google drive",
          "googledrive",
          "icloud drive",
          "com~apple~clouddocs",
          "nextcloud",
          "nutstore",
          "坚果云",
          "百度网盘",
          "baidunetdisk");

  private Place() {}

  /** A sentence for the user, if so. */
  static Optional<String> warning(Path file) {
    Path path = file.toAbsolutePath().normalize();
    boolean synced =
        StreamSupport.stream(path.spliterator(), false)
            .map(part -> part.toString().toLowerCase(Locale.ROOT))
            .anyMatch(name -> SYNCED.stream().anyMatch(name::startsWith));
    if (synced) {
      return risk(
          file
              + ": this folder is synchronised with other machines; open the project on one machine at a time, and wait for the copying to end");
    }
    if (NETWORK.contains(kind(path))) {
      return risk(
          file
              + ": this is a network drive, where two machines may write at once; keep the project on a local disk");
    }
    return Optional.empty();
  }

  private static Optional<String> risk(String said) {
    return Optional.of(said);
  }

  private static String kind(Path path) {
    try {
      return Files.getFileStore(path).type().toLowerCase(Locale.ROOT);
    } catch (IOException unknown) {
      return "";
    }
  }
}
