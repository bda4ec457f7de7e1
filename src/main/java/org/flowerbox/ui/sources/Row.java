package org.flowerbox.ui.sources;

import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;

/** A line of the list of sources. */
sealed interface Row {
  /** What it is known by when the list is made anew. */
  String key();

  /** Key of the group it is or stands in, "" without groups. */
  String group();

  /**
   * A group of sources.
   *
   * @param sources how many are in it and not filtered away
   */
  record Group(String key, String label, int sources, boolean folded) implements Row {
    @Override
    public String group() {
      return key;
    }
  }

  /**
   * A source.
   *
   * @param group key of the group it stands in, "" without groups
   * @param voices whether it has speakers
   * @param open whether these are listed below it
   */
  record Document(String group, Source source, boolean voices, boolean open) implements Row {
    @Override
    public String key() {
      return group + "/" + source.id();
    }
  }

  /**
   * A speaker of the source above it.
   *
   * @param turns how often this speaker has the word
   */
  record Voice(String group, Speaker speaker, int turns) implements Row {
    @Override
    public String key() {
      return group + "/" + speaker.source() + "/" + speaker.id();
    }
  }
}
