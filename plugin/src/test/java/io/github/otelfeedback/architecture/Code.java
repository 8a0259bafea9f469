package io.github.otelfeedback.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes that the rules look at. */
final class Code {

  static final String PLANTED_ROOT = Code.class.getPackageName() + ".planted";

  /** The plugin's own classes, without the help goal that Maven's plugin tools generate. */
  static final JavaClasses MAIN =
      new ClassFileImporter()
          .importPath(Path.of("target", "classes"))
          .that(not(simpleName("HelpMojo")))
          .that(not(simpleNameStartingWith("HelpMojo$")));

  /** Classes that break every rule on purpose. */
  static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

  private Code() {}
}
