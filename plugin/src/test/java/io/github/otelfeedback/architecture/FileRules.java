package io.github.otelfeedback.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.github.otelfeedback.architecture.PackageTable.FileAccess;
import io.github.otelfeedback.architecture.PackageTable.Row;
import java.io.FileDescriptor;
import java.util.Set;

/** Which package may touch files, and how. */
record FileRules(PackageTable table) {

  private static final String FILES = "java.nio.file.Files";

  private static final Set<String> READING =
      Set.of(
          "exists",
          "notExists",
          "isDirectory",
          "isRegularFile",
          "isSymbolicLink",
          "isReadable",
          "isSameFile",
          "isHidden",
          "list",
          "walk",
          "walkFileTree",
          "find",
          "newDirectoryStream",
          "readString",
          "readAllBytes",
          "readAllLines",
          "lines",
          "newInputStream",
          "newBufferedReader",
          "size",
          "mismatch",
          "getAttribute",
          "readAttributes",
          "getLastModifiedTime",
          "readSymbolicLink",
          "getFileStore");

  private static final Set<String> OF_PATH = Set.of("toRealPath", "toFile");

  /** Maven's parameters are {@code java.io.File}s, which name a file and leave it alone. */
  private static final Set<String> NAMING = Set.of("<init>", "toPath", "getPath", "getName");

  private static final Set<String> WRITERS =
      Set.of(
          "java.io.FileOutputStream",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.nio.channels.FileChannel");

  private static final Set<String> READERS =
      Set.of("java.io.FileInputStream", "java.io.FileReader", "java.nio.file.FileSystems");

  ArchRule withoutAccessTouchNoFile() {
    return noClasses()
        .that(describe("may not touch files", type -> access(type) == FileAccess.NONE))
        .should()
        .accessTargetWhere(
            describe("it reads or writes a file", access -> reads(access) || writes(access)))
        .because("only the packages marked in CONTRIBUTING.md touch files: hand the text in");
  }

  ArchRule readersWriteNothing() {
    return noClasses()
        .that(describe("may only read files", type -> access(type) == FileAccess.READS))
        .should()
        .accessTargetWhere(describe("it writes a file", FileRules::writes))
        .because("what reads must leave the tree as it is: hand the text to a package that writes");
  }

  ArchRule onlySiteSeesGit() {
    return noClasses()
        .that(
            describe(
                "are not in site", type -> !table.nameOf(type).filter("site"::equals).isPresent()))
        .should()
        .dependOnClassesThat(
            describe(
                "are JGit's, but more than its differences of texts",
                type ->
                    type.getPackageName().startsWith("org.eclipse.jgit")
                        && !type.getPackageName().equals("org.eclipse.jgit.diff")))
        .because(
            "JGit reads the disk and its user's settings: take what you need from the snapshot");
  }

  private FileAccess access(JavaClass type) {
    return table.rowOf(type).map(Row::files).orElse(FileAccess.NONE);
  }

  private static boolean reads(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getFullName();
    return (owner.equals(FILES) && READING.contains(target.getName()))
        || (owner.equals("java.nio.file.Path") && OF_PATH.contains(target.getName()))
        || READERS.contains(owner);
  }

  private static boolean writes(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getFullName();
    return (owner.equals(FILES) && !READING.contains(target.getName()))
        || (owner.equals("java.io.File") && !NAMING.contains(target.getName()))
        || (WRITERS.contains(owner) && !opensStandardStream(target));
  }

  private static boolean opensStandardStream(AccessTarget target) {
    return target instanceof AccessTarget.ConstructorCallTarget constructor
        && constructor.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(FileDescriptor.class));
  }
}
