package org.flowerbox.ui.common;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The Java sources as parsed trees: their methods and constants by name, and the calls in them.
 * Names are not resolved as a compiler would; classes are told apart by their simple names.
 */
final class SourceText {
  /**
   * A method or constructor.
   *
   * @param owners simple names of the classes it is in, the innermost first
   */
  record Method(List<String> owners, String name, MethodTree tree) {
    /** Which of its parameters is the text of that name, -1 for none. */
    int parameter(String wanted) {
      for (int i = 0; i < tree.getParameters().size(); i++) {
        VariableTree parameter = tree.getParameters().get(i);
        if (parameter.getName().contentEquals(wanted)
            && simple(parameter.getType()).equals("String")) {
          return i;
        }
      }
      return -1;
    }
  }

  /** Where an expression stands. */
  record Scope(String place, List<String> owners, @Nullable Method method) {}

  /**
   * A call of a method, or of a constructor, whose name is that of its class.
   *
   * @param on simple name of the class or variable it is called on, "" for none and for expressions
   */
  record Call(Scope scope, String on, String name, List<? extends ExpressionTree> arguments) {}

  final List<Method> methods = new ArrayList<>();
  final Map<String, ExpressionTree> constants = new HashMap<>();
  final Map<ExpressionTree, Scope> constantScopes = new HashMap<>();
  final List<Call> calls = new ArrayList<>();

  static SourceText read(Path folder) throws IOException {
    SourceText text = new SourceText();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(folder);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        String path =
            folder.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())).toString();
        text.new Reader(unit, path.replace('\\', '/')).scan(unit, null);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return text;
  }

  /** The methods of that name that take so many arguments, in that class. */
  List<Method> methods(String owner, String name, int arguments) {
    return methods.stream()
        .filter(
            method ->
                method.name.equals(name)
                    && method.owners.getFirst().equals(owner)
                    && method.tree.getParameters().size() == arguments)
        .toList();
  }

  private final class Reader extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final String path;
    private final Deque<ClassTree> classes = new ArrayDeque<>();
    private @Nullable Method method;

    Reader(CompilationUnitTree unit, String path) {
      this.unit = unit;
      this.path = path;
    }

    private List<String> owners() {
      return classes.stream().map(tree -> tree.getSimpleName().toString()).toList();
    }

    private Scope scope(Tree at) {
      return new Scope(path, owners(), method);
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      Method outer = method;
      method = null;
      classes.push(tree);
      super.visitClass(tree, null);
      classes.pop();
      method = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      Method outer = method;
      String name = tree.getName().toString();
      String called = name.equals("<init>") ? owners().getFirst() : name;
      method = new Method(owners(), called, tree);
      methods.add(method);
      super.visitMethod(tree, null);
      method = outer;
      return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
      ExpressionTree value = tree.getInitializer();
      if (method == null
          && value != null
          && !classes.isEmpty()
          && tree.getModifiers().getFlags().contains(Modifier.FINAL)) {
        constants.put(owners().getFirst() + "." + tree.getName(), value);
        constantScopes.put(value, scope(tree));
      }
      return super.visitVariable(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void nothing) {
      String name = simple(tree.getIdentifier());
      calls.add(new Call(scope(tree), name, name, tree.getArguments()));
      return super.visitNewClass(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
      switch (tree.getMethodSelect()) {
        case IdentifierTree called -> {
          String name = called.getName().toString();
          Tree parent = classes.isEmpty() ? null : classes.peek().getExtendsClause();
          if (name.equals("super") && parent != null) {
            calls.add(new Call(scope(tree), simple(parent), simple(parent), tree.getArguments()));
          } else if (name.equals("this")) {
            String self = owners().getFirst();
            calls.add(new Call(scope(tree), self, self, tree.getArguments()));
          } else {
            calls.add(new Call(scope(tree), "", name, tree.getArguments()));
          }
        }
        case MemberSelectTree called ->
            calls.add(
                new Call(
                    scope(tree),
                    called.getExpression() instanceof MethodInvocationTree
                        ? "…"
                        : simple(called.getExpression()),
                    called.getIdentifier().toString(),
                    tree.getArguments()));
        default -> {}
      }
      return super.visitMethodInvocation(tree, null);
    }
  }

  /** The last name in a type or expression. */
  static String simple(Tree tree) {
    String text = tree.toString().replaceAll("<.*>", "");
    return text.substring(text.lastIndexOf('.') + 1);
  }
}
