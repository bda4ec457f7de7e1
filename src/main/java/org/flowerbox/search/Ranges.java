package org.flowerbox.search;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values of variables: numbers as numbers, dates by as much of them as is given, other
 * texts by their letters.
 */
final class Ranges {
  private Ranges() {}

  static boolean isDate(Variable variable) {
    return variable.type() == VariableType.DATE || Folding.fold(variable.name()).equals("date");
  }

  static Predicate<String> equal(Variable variable, String value, Predicate<String> wanted) {
    if (isDate(variable)) {
      Period period = Period.of(value);
      return period == null ? wanted : each -> wanted.test(each) || period.holds(Period.of(each));
    }
    if (variable.type() == VariableType.BOOLEAN) {
      Boolean truth = truth(value);
      return truth == null ? wanted : each -> wanted.test(each) || truth.equals(truth(each));
    }
    BigDecimal number = variable.type() == VariableType.NUMBER ? number(value) : null;
    return number == null ? wanted : each -> wanted.test(each) || isEqual(number, number(each));
  }

  private static boolean isEqual(BigDecimal one, @Nullable BigDecimal other) {
    return other != null && one.compareTo(other) == 0;
  }

  static Predicate<String> between(Variable variable, Query.Range range) {
    if (isDate(variable)) {
      return dates(range);
    }
    boolean numbers = isOpenOrNumber(range.from()) && isOpenOrNumber(range.to());
    if (variable.type() == VariableType.NUMBER && !numbers) {
      throw Misread.unknown(range.at(), variable.name() + " takes numbers, such as [20 TO 35]");
    }
    return numbers ? numbers(range) : texts(range);
  }

  private static boolean isOpen(String limit) {
    return limit.equals("*") || limit.equals("＊");
  }

  private static boolean isOpenOrNumber(String limit) {
    return isOpen(limit) || number(limit) != null;
  }

  private static Predicate<String> numbers(Query.Range range) {
    BigDecimal from = number(range.from());
    BigDecimal to = number(range.to());
    return each -> {
      BigDecimal value = number(each);
      return value != null
          && (from == null || isInside(value.compareTo(from), range.fromIncluded()))
          && (to == null || isInside(to.compareTo(value), range.toIncluded()));
    };
  }

  private static boolean isInside(int difference, boolean included) {
    return included ? difference >= 0 : difference > 0;
  }

  private static Predicate<String> texts(Query.Range range) {
    String from = isOpen(range.from()) ? null : Folding.fold(range.from());
    String to = isOpen(range.to()) ? null : Folding.fold(range.to());
    return each -> {
      String value = Folding.fold(each);
      return (from == null || isInside(value.compareTo(from), range.fromIncluded()))
          && (to == null || isInside(to.compareTo(value), range.toIncluded()));
    };
  }

  private static Predicate<String> dates(Query.Range range) {
    Period from = limit(range.from(), range);
    Period to = limit(range.to(), range);
    return each -> {
      Period value = Period.of(each);
      return value != null
          && (from == null
              || (range.fromIncluded()
                  ? value.first() >= from.first()
                  : value.first() > from.last()))
          && (to == null
              || (range.toIncluded() ? value.last() <= to.last() : value.last() < to.first()));
    };
  }

  private static @Nullable Period limit(String limit, Query.Range range) {
    if (isOpen(limit)) {
      return null;
    }
    Period period = Period.of(limit);
    if (period == null) {
      throw Misread.unknown(
          range.at(), "\"" + limit + "\" is no date; write 2020, 2020-03 or 2020-03-15");
    }
    return period;
  }

  private static @Nullable BigDecimal number(String value) {
    try {
      return new BigDecimal(Folding.fold(value).strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Boolean truth(String value) {
    return switch (Folding.fold(value).strip()) {
      case "true", "yes", "y", "1", "是" -> true;
      case "false", "no", "n", "0", "否" -> false;
      default -> null;
    };
  }
}
