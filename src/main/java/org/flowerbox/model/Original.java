package org.flowerbox.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The file a source came from, byte for byte, with its digest. */
public final class Original {
  private final byte[] bytes;
  private final byte[] sha256;

  /**
   * An original.
   *
   * @param bytes its content; not copied, so leave it alone afterwards
   */
  public Original(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = digest(bytes);
  }

  public byte[] bytes() {
    return bytes;
  }

  /** SHA-256 of the bytes. */
  public byte[] sha256() {
    return sha256.clone();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
