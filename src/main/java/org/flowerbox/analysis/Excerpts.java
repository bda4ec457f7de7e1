package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Layer;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Table;

/**
 * Coded passages in order. What is listed is decided at once, eight bytes a passage; the passages
 * themselves are made while somebody walks through them. Texts are read once each as long as 32
 * million characters hold those needed again; listed by source they always are.
 */
public final class Excerpts {
  private static final long CHARACTERS_KEPT = 32_000_000;
  private static final int SOURCE_BITS = 21;
  private static final int INDEX_BITS = 22;

  private final Corpus corpus;
  private final ExcerptRequest request;
  private final LayerSet layers;
  private final ExcerptGroups groups;
  private final Voices voices;
  private long[] keys = new long[256];
  private int size;
  private int repeated;

  private Excerpts(Corpus corpus, ExcerptRequest request) {
    this.corpus = corpus;
    this.request = request;
    layers = new LayerSet(corpus, request.layers(), false);
    groups = new ExcerptGroups(corpus, request.order());
    voices = new Voices(corpus, true);
  }

  /**
   * Lists.
   *
   * @throws org.flowerbox.model.Refusal if something that is asked for is not alive
   * @throws Progress.Cancelled if the user asked to stop
   */
  public static ExcerptList of(Corpus corpus, ExcerptRequest request, Progress progress) {
    Excerpts excerpts = new Excerpts(corpus, request);
    excerpts.find(progress);
    return excerpts.list();
  }

  private void find(Progress progress) {
    ExcerptFilter filter = new ExcerptFilter(corpus, request, layers);
    List<Source> sources = corpus.sources().list();
    for (int place = 0; place < sources.size(); place++) {
      progress.check();
      if (filter.takesSource(sources.get(place).id())) {
        find(filter, sources.get(place), place);
      }
    }
    Arrays.sort(keys, 0, size);
  }

  private void find(ExcerptFilter filter, Source source, int place) {
    Codings codings = corpus.codings(source.id());
    Touch touch = new Touch(voices, source.id());
    groups.enter(source);
    for (int i = 0; i < codings.size(); i++) {
      if (filter.takes(codings, i, touch)) {
        int before = size;
        for (int group : groups.of(codings, i, touch)) {
          add((long) group << (SOURCE_BITS + INDEX_BITS) | (long) place << INDEX_BITS | i);
        }
        repeated += size > before + 1 ? 1 : 0;
      }
    }
  }

  private void add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  private ExcerptList list() {
    String by = request.order().name().toLowerCase(Locale.ROOT);
    String listed = String.format(Locale.ROOT, "%,d coded passages by %s", size, by);
    Table.Provenance from =
        new Table.Provenance(
            corpus.study().name(), corpus.step(), layers.names(), listed, notes(by));
    return new ExcerptList("Coded passages by " + by, by, size, () -> new Walk(), from);
  }

  private List<String> notes(String by) {
    List<String> notes = new ArrayList<>();
    String language = corpus.study().language();
    only(
        notes,
        "codes",
        request.codes().stream()
            .map(corpus.codes()::get)
            .map(code -> code.name().in(language))
            .toList());
    if (!request.codes().isEmpty() && request.below()) {
      notes.add("Codes below these are listed too.");
    }
    only(
        notes,
        "sources",
        request.sources().stream().map(corpus.sources()::get).map(Source::name).toList());
    only(
        notes,
        "speakers",
        request.speakers().stream().map(corpus.speakers()::get).map(Speaker::name).toList());
    only(
        notes,
        "coders",
        request.coders().stream().map(corpus.coders()::get).map(Coder::name).toList());
    if (repeated > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "A passage of several %ss is listed under each of them; such passages: %,d.",
              by,
              repeated));
    }
    notes.add(
        "Positions are UTF-16 code units of the source's text, from 0; the end is not included.");
    return notes;
  }

  private static void only(List<String> notes, String what, List<String> names) {
    if (!names.isEmpty()) {
      notes.add("Only " + what + ": " + String.join(", ", names) + ".");
    }
  }

  /** One walk through the passages. */
  private final class Walk implements Iterator<Excerpt> {
    private final TextCache texts = new TextCache(corpus, CHARACTERS_KEPT);
    private int next;
    private int touched;
    private Touch touch = new Touch(voices, 0);

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public Excerpt next() {
      if (next >= size) {
        throw new NoSuchElementException();
      }
      long key = keys[next++];
      int group = (int) (key >>> (SOURCE_BITS + INDEX_BITS));
      int place = (int) (key >>> INDEX_BITS) & (1 << SOURCE_BITS) - 1;
      Source source = corpus.sources().list().get(place);
      return excerpt(
          group, source, corpus.codings(source.id()).get((int) key & (1 << INDEX_BITS) - 1));
    }

    private Excerpt excerpt(int group, Source source, Coding coding) {
      if (touched != source.id()) {
        touch = new Touch(voices, source.id());
        touched = source.id();
      }
      Code code = corpus.codes().get(coding.code());
      Coder coder = corpus.coders().find(coding.coder());
      Layer layer = corpus.layers().find(coding.layer());
      return new Excerpt(
          groups.headings(group),
          coding,
          source,
          touch.firstTurn(coding.span()),
          touch.speakers(coding.span()).stream().map(Speaker::name).distinct().toList(),
          coding.span().in(texts.text(source)),
          code,
          groups.path(code.id()),
          coder == null ? "" : coder.name(),
          layer == null ? "" : layer.name());
    }
  }
}
