package org.flowerbox.importing;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zipped document. Nothing is ever unpacked to disk, archives inside it are never
 * opened, and what unpacks to far more than it takes up is refused.
 */
final class ZipParts implements AutoCloseable {
  static final String LOCKED =
      "is password-protected: open it with its password, save it without one and import that";
  private static final int MOST_ENTRIES = 20_000;
  private static final long FREE_OF_RATIO = 8L << 20;
  private static final int MOST_RATIO = 200;

  private final ZipFile zip;
  private final long packed;
  private final long most;
  private long unpacked;

  private ZipParts(ZipFile zip, long packed, long most) {
    this.zip = zip;
    this.packed = packed;
    this.most = most;
  }

  static ZipParts open(byte[] bytes, Limits limits) throws IOException {
    if (entries(bytes) > MOST_ENTRIES) {
      throw new Refusal(
          "holds more than " + MOST_ENTRIES + " parts, as no document does; it may be a zip bomb");
    }
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    return new ZipParts(zip, bytes.length, limits.unpacked());
  }

  /** How many entries the end record of the archive claims. */
  private static int entries(byte[] bytes) {
    for (int i = bytes.length - 22; i >= 0 && i > bytes.length - 66_000; i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return bytes[i + 10] & 0xFF | (bytes[i + 11] & 0xFF) << 8;
      }
    }
    return 0;
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * The part of that name, as a stream that stops with a {@link Refusal} when it unpacks too much;
   * null if there is none.
   */
  @Nullable InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal(LOCKED);
    }
    return new Counted(zip.getInputStream(entry));
  }

  /** The whole of a part; empty if there is none. */
  byte[] bytes(String name) throws IOException {
    try (InputStream part = open(name)) {
      return part == null ? new byte[0] : part.readAllBytes();
    }
  }

  /** The part of that name, or an empty stream. */
  InputStream openOrEmpty(String name) throws IOException {
    InputStream part = open(name);
    return part == null ? new ByteArrayInputStream(new byte[0]) : part;
  }

  List<String> names() {
    return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
  }

  /** What to tell the user about parts that are never read. */
  List<String> remarks() {
    List<String> outside = names().stream().filter(ZipParts::leadsOutside).toList();
    return outside.isEmpty()
        ? List.of()
        : List.of(
            outside.size()
                + (outside.size() == 1 ? " part" : " parts")
                + " with a path that leads outside the document ignored: "
                + outside.stream().limit(3).collect(Collectors.joining(", ")));
  }

  private static boolean leadsOutside(String name) {
    return name.startsWith("/")
        || name.startsWith("\\")
        || name.matches("[A-Za-z]:.*")
        || List.of(name.split("[/\\\\]")).contains("..");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void count(long more) {
    unpacked += more;
    if (unpacked > most
        || unpacked > FREE_OF_RATIO && unpacked / Math.max(1, packed) > MOST_RATIO) {
      throw new Refusal(
          "unpacks to more than "
              + (unpacked >> 20)
              + " MB, far more than it takes up; it may be a zip bomb");
    }
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }
  }
}
