package org.flowerbox.model;

/** What a memo is about. */
public enum MemoKind {
  /** Anything worth keeping. */
  NOTE,
  /** What a code means and how it came about. */
  CODE,
  /** How things hang together. */
  THEORY,
  /** How the study is done. */
  METHOD,
  IDEA,
  /** What happened on a day. */
  JOURNAL
}
