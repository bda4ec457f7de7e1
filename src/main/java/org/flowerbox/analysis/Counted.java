package org.flowerbox.analysis;

/**
 * What was counted for every row: of the code itself, and with the codes below it.
 *
 * @param own one a row
 * @param below one a row
 */
@SuppressWarnings("ArrayRecordComponent") // columns of a table; handed on, never compared
record Counted(double[] own, double[] below) {
  static Counted zeros(int rows) {
    double[] zeros = new double[rows];
    return new Counted(zeros, zeros);
  }
}
