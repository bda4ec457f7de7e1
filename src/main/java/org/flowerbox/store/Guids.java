package org.flowerbox.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** UUIDs as the 16 bytes of a column, most significant first. */
final class Guids {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Guids() {}

  static byte[] bytes(UUID guid) {
    return ByteBuffer.allocate(16)
        .putLong(guid.getMostSignificantBits())
        .putLong(guid.getLeastSignificantBits())
        .array();
  }

  static long high(byte[] guid) {
    return (long) LONG.get(guid, 0);
  }

  static long low(byte[] guid) {
    return (long) LONG.get(guid, 8);
  }

  static UUID guid(byte[] bytes) {
    return new UUID(high(bytes), low(bytes));
  }
}
