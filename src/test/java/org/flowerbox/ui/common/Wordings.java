package org.flowerbox.ui.common;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression in the sources may say: each of its wordings as text in which {@link #HOLE}
 * stands for what is known only when it runs, and {@link #parameter} for what the caller gives.
 */
final class Wordings {
  static final char HOLE = '\uE0FF';
  private static final char FIRST_PARAMETER = '\uE000';
  private static final int MOST = 300;
  private static final int DEEPEST = 12;
  private static final Set<String> UNKNOWN = Set.of(String.valueOf(HOLE));

  private final SourceText source;
  private final Set<Tree> open = new HashSet<>();

  Wordings(SourceText source) {
    this.source = source;
  }

  static String parameter(int index) {
    return String.valueOf((char) (FIRST_PARAMETER + index));
  }

  static boolean hasParameter(String wording) {
    return wording.chars().anyMatch(c -> c >= FIRST_PARAMETER && c < HOLE);
  }

  /** The wording with holes for the parameters. */
  static String closed(String wording) {
    return wording.replaceAll("[\uE000-\uE0FE]", String.valueOf(HOLE));
  }

  Set<String> of(@Nullable ExpressionTree tree, SourceText.Scope scope) {
    if (tree == null || open.size() > DEEPEST || !open.add(tree)) {
      return UNKNOWN;
    }
    try {
      return switch (tree) {
        case LiteralTree literal ->
            literal.getValue() instanceof String || literal.getValue() instanceof Character
                ? Set.of(literal.getValue().toString())
                : UNKNOWN;
        case ParenthesizedTree inner -> of(inner.getExpression(), scope);
        case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
            joined(of(sum.getLeftOperand(), scope), of(sum.getRightOperand(), scope));
        case ConditionalExpressionTree either ->
            union(of(either.getTrueExpression(), scope), of(either.getFalseExpression(), scope));
        case SwitchExpressionTree choice -> cases(choice, scope);
        case IdentifierTree name -> named(name.getName().toString(), scope);
        case MemberSelectTree member ->
            constant(SourceText.simple(member.getExpression()) + "." + member.getIdentifier());
        case MethodInvocationTree call -> called(call, scope);
        default -> UNKNOWN;
      };
    } finally {
      open.remove(tree);
    }
  }

  private Set<String> cases(SwitchExpressionTree choice, SourceText.Scope scope) {
    Set<String> all = new LinkedHashSet<>();
    for (CaseTree each : choice.getCases()) {
      if (each.getBody() instanceof ExpressionTree value) {
        all.addAll(of(value, scope));
      } else if (each.getBody() != null) {
        yields(each.getBody()).forEach(value -> all.addAll(of(value, scope)));
      }
    }
    return all.isEmpty() ? UNKNOWN : all;
  }

  private static List<ExpressionTree> yields(Tree body) {
    List<ExpressionTree> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitYield(YieldTree tree, @Nullable Void nothing) {
        found.add(tree.getValue());
        return super.visitYield(tree, null);
      }
    }.scan(body, null);
    return found;
  }

  private Set<String> named(String name, SourceText.Scope scope) {
    SourceText.Method method = scope.method();
    if (method != null) {
      List<ExpressionTree> values = local(method, name);
      if (!values.isEmpty()) {
        Set<String> all = new LinkedHashSet<>();
        values.forEach(value -> all.addAll(of(value, scope)));
        return all;
      }
      int index = method.parameter(name);
      if (index >= 0) {
        return Set.of(parameter(index));
      }
    }
    for (String owner : scope.owners()) {
      Set<String> found = constant(owner + "." + name);
      if (found != UNKNOWN) {
        return found;
      }
    }
    return UNKNOWN;
  }

  private Set<String> constant(String name) {
    ExpressionTree value = source.constants.get(name);
    return value == null ? UNKNOWN : of(value, source.constantScopes.get(value));
  }

  /** All that a variable of a method is ever set to. */
  private static List<ExpressionTree> local(SourceText.Method method, String name) {
    List<ExpressionTree> values = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        if (tree.getName().contentEquals(name) && tree.getInitializer() != null) {
          values.add(tree.getInitializer());
        }
        return super.visitVariable(tree, null);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        if (tree.getVariable().toString().equals(name)) {
          values.add(tree.getExpression());
        }
        return super.visitAssignment(tree, null);
      }
    }.scan(method.tree().getBody(), null);
    return values;
  }

  private Set<String> called(MethodInvocationTree call, SourceText.Scope scope) {
    if (call.getMethodSelect() instanceof IdentifierTree name) {
      for (String owner : scope.owners()) {
        List<SourceText.Method> found =
            source.methods(owner, name.getName().toString(), call.getArguments().size());
        if (!found.isEmpty()) {
          return returned(found, call, scope);
        }
      }
      return UNKNOWN;
    }
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return UNKNOWN;
    }
    String name = select.getIdentifier().toString();
    String on = SourceText.simple(select.getExpression());
    List<? extends ExpressionTree> given = call.getArguments();
    if (on.equals("String") && name.equals("valueOf")) {
      return of(given.getFirst(), scope);
    }
    if (on.equals("String") && name.equals("format")) {
      return formats(of(given.get(given.getFirst().toString().contains("Locale") ? 1 : 0), scope));
    }
    if (name.equals("formatted")) {
      return formats(of(select.getExpression(), scope));
    }
    if (name.equals("orElse") || name.equals("orElseGet")) {
      return union(mapped(select.getExpression(), scope), of(body(given.getFirst()), scope));
    }
    List<SourceText.Method> found =
        Character.isUpperCase(on.charAt(0))
            ? source.methods(on, name, given.size())
            : source.methods.stream()
                .filter(
                    method ->
                        method.name().equals(name)
                            && method.tree().getParameters().size() == given.size())
                .toList();
    return found.size() == 1 || !found.isEmpty() && Character.isUpperCase(on.charAt(0))
        ? returned(found, call, scope)
        : UNKNOWN;
  }

  private Set<String> mapped(ExpressionTree optional, SourceText.Scope scope) {
    return optional instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("map")
            && call.getArguments().getFirst() instanceof LambdaExpressionTree lambda
        ? of(body(lambda), scope)
        : UNKNOWN;
  }

  private static @Nullable ExpressionTree body(ExpressionTree tree) {
    return !(tree instanceof LambdaExpressionTree lambda)
        ? tree
        : lambda.getBody() instanceof ExpressionTree value ? value : null;
  }

  private Set<String> returned(
      List<SourceText.Method> methods, MethodInvocationTree call, SourceText.Scope scope) {
    Set<String> all = new LinkedHashSet<>();
    for (SourceText.Method method : methods) {
      if (!String.valueOf(method.tree().getReturnType()).replaceAll(".* ", "").equals("String")) {
        return UNKNOWN;
      }
      if (!open.add(method.tree())) {
        return UNKNOWN;
      }
      SourceText.Scope inside = new SourceText.Scope(scope.place(), method.owners(), method);
      for (ExpressionTree value : returns(method)) {
        for (String wording : of(value, inside)) {
          all.addAll(filled(wording, call.getArguments(), scope));
        }
      }
      open.remove(method.tree());
    }
    return all.isEmpty() ? UNKNOWN : all;
  }

  private static List<ExpressionTree> returns(SourceText.Method method) {
    List<ExpressionTree> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        found.add(tree.getExpression());
        return super.visitReturn(tree, null);
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree tree, @Nullable Void nothing) {
        return null;
      }
    }.scan(method.tree().getBody(), null);
    return found;
  }

  /** The wording with what a call gives for the parameters. */
  Set<String> filled(
      String wording, List<? extends ExpressionTree> arguments, SourceText.Scope scope) {
    Set<String> all = Set.of("");
    for (char c : wording.toCharArray()) {
      boolean parameter = c >= FIRST_PARAMETER && c < HOLE;
      int index = c - FIRST_PARAMETER;
      Set<String> next =
          !parameter
              ? Set.of(String.valueOf(c))
              : index < arguments.size() ? of(arguments.get(index), scope) : UNKNOWN;
      all = joined(all, next);
    }
    return all;
  }

  private static Set<String> formats(Set<String> patterns) {
    Set<String> all = new LinkedHashSet<>();
    patterns.forEach(
        pattern -> all.add(pattern.replaceAll("%[,.\\d$]*[a-z]", String.valueOf(HOLE))));
    return all;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<String> joined(Set<String> first, Set<String> second) {
    if ((long) first.size() * second.size() > MOST) {
      throw new IllegalStateException("too many wordings: " + first + " + " + second);
    }
    Set<String> all = new LinkedHashSet<>();
    first.forEach(start -> second.forEach(end -> all.add(start + end)));
    return all;
  }
}
