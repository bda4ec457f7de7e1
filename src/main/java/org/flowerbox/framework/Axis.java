package org.flowerbox.framework;

import java.util.List;

/**
 * What stands in the rows or columns of a view, or what it is filtered by.
 *
 * @param by {@code codes}, {@code actors}, {@code stages}, {@code levels}, {@code variable}, {@code
 *     cases}, {@code sources} or {@code speakers}
 * @param keys only these, in this order; empty for all
 * @param variable key of the variable, "" unless by variable
 * @param speaks for actors: {@code speaker} or {@code spokenOf}, "" to do as the view does
 * @param depth for codes: {@code self} (with all that is below counted in), {@code children} or
 *     {@code tree}
 * @param group for codes: key of the attribute that groups them, "" for none
 */
public record Axis(
    String by, List<String> keys, String variable, String speaks, String depth, String group) {
  public Axis {
    keys = List.copyOf(keys);
  }
}
