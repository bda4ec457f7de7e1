package org.flowerbox.store;

/** What a line of the log says was done to rows. The numbers are kept forever. */
enum Op {
  ADD(1),
  REMOVE(2),
  RESTORE(3),
  EDIT(4),
  MOVE(5);

  private final int code;

  Op(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static Op of(int code) {
    for (Op op : values()) {
      if (op.code == code) {
        return op;
      }
    }
    throw new IllegalStateException(
        "the log has an operation " + code + ", which this version does not know");
  }
}
