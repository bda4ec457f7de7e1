package org.flowerbox.framework;

import java.util.List;
import org.flowerbox.model.Localized;

/**
 * How the names of files are read into variables.
 *
 * @param separator what stands between the parts of the name
 * @param variables keys of the variables, in the order of the parts
 * @param dateFormat how a date is written, as {@code java.time} has it; "" where there is none
 */
public record NameRule(
    String key,
    Localized name,
    String separator,
    List<String> variables,
    String dateFormat,
    String example,
    Localized note,
    boolean inferred) {
  public NameRule {
    variables = List.copyOf(variables);
  }
}
