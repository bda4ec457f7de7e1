package org.flowerbox.work;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A correction for which files are read again. All drafts of such a file are made anew, with what
 * still fits of the corrections made before.
 *
 * @param strict whether a file that cannot be read again is refused; else its drafts stay as they
 *     were, with a remark
 */
record Rereading(
    DraftReader reader, Set<Draft.Key> keys, DraftCorrection correction, boolean strict) {
  List<DraftFile> of(List<DraftFile> files, Progress progress) {
    List<Again> again =
        files.stream()
            .filter(file -> file.drafts().stream().anyMatch(draft -> keys.contains(draft.key())))
            .map(file -> new Again(this, file))
            .toList();
    Map<Integer, DraftFile> anew = new HashMap<>();
    ReadAhead.each(again, "reading", progress, file -> anew.put(file.number(), file));
    return files.stream().map(file -> changed(file, anew.get(file.number()))).toList();
  }

  private DraftFile changed(DraftFile before, @Nullable DraftFile after) {
    if (after == null) {
      return before;
    }
    if (!after.drafts().isEmpty()) {
      return after;
    }
    Problem problem = after.problems().getFirst();
    if (strict) {
      throw new Refusal(problem.toString());
    }
    return before.with(
        draft ->
            draft.noting(
                Problem.remark(
                    problem.where(), "was left as it was, for read again it " + problem.what())));
  }

  private List<DraftCorrection> corrections(DraftFile file, int document) {
    if (document >= file.drafts().size()) {
      return List.of();
    }
    Draft before = file.drafts().get(document);
    List<DraftCorrection> all = new ArrayList<>(before.corrections());
    if (keys.contains(before.key())) {
      if (correction.isAboutLabels()) {
        all.removeIf(DraftCorrection::isAboutLabels);
      } else {
        all.removeIf(DraftCorrection.InEncoding.class::isInstance);
      }
      all.add(correction);
    }
    return all;
  }

  private @Nullable Charset encoding(DraftFile file) {
    return correction instanceof DraftCorrection.InEncoding(var name)
        ? ImportRequest.charset(name)
        : file.encoding();
  }

  private record Again(Rereading rereading, DraftFile before) implements FileRead<DraftFile> {
    @Override
    public Path file() {
      return before.file();
    }

    @Override
    public DraftFile read(Progress progress) {
      return rereading.reader.read(
          before.number(),
          before.file(),
          rereading.encoding(before),
          document -> rereading.corrections(before, document),
          progress);
    }

    @Override
    public DraftFile failed(String what) {
      return DraftFile.failed(
          before.number(), file(), List.of(Problem.failed(file().toString(), what)));
    }
  }
}
