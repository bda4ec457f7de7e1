package org.flowerbox.model;

/** What makes the codings of a layer belong together. */
public enum LayerKind {
  CODER,
  CONSENSUS
}
