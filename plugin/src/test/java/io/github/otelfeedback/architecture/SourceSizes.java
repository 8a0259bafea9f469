package io.github.otelfeedback.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the sources measure, as the compiler's parser sees them.
 *
 * <p>A file's length is all its lines; a method's length is the lines between the braces of its
 * body, constructors included.
 */
record SourceSizes(List<Measure> files, List<Measure> methods, List<String> undocumented) {

  /** How many lines something named has. */
  record Measure(String name, int lines) {}

  static SourceSizes of(Path directory) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SourceSizes sizes = new SourceSizes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  null,
                  null,
                  manager.getJavaFileObjectsFromPaths(in(directory)));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        sizes.files().add(new Measure(nameOf(unit), lines(Path.of(unit.getSourceFile().toUri()))));
        sizes.new Walk(trees, unit).scan(unit, null);
      }
    }
    return sizes;
  }

  private static List<Path> in(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String nameOf(CompilationUnitTree unit) {
    return Path.of(unit.getSourceFile().toUri()).getFileName().toString();
  }

  private static int lines(Path path) throws IOException {
    return Files.readAllLines(path).size();
  }

  private final class Walk extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final CompilationUnitTree unit;

    Walk(Trees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      BlockTree body = method.getBody();
      if (body != null) {
        methods.add(new Measure(nameOf(unit) + " " + method.getName(), between(body)));
      }
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      if (isPublic && trees.getDocComment(getCurrentPath()) == null) {
        undocumented.add(nameOf(unit) + " " + type.getSimpleName());
      }
      return super.visitClass(type, null);
    }

    private int between(BlockTree body) {
      LineMap map = unit.getLineMap();
      long first = map.getLineNumber(trees.getSourcePositions().getStartPosition(unit, body));
      long last = map.getLineNumber(trees.getSourcePositions().getEndPosition(unit, body));
      return Math.toIntExact(Math.max(0, last - first - 1));
    }
  }
}
