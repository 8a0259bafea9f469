package io.github.otelfeedback.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.DisclosedOrganization;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.disclose.Withheld;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.SessionRecord;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From what is disclosed no field leads to what is withheld, whatever walks along the fields. */
class UnreachableTest {

  private static final String OURS = "io.github.otelfeedback.";

  /** The details of a report are plain JSON, which is compared for two identities elsewhere. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        DisclosedSession.class,
        Localized.class,
        LocalizedSession.class,
        Page.class,
        StagedTree.class,
        RunReport.class
      })
  void noFieldLeadsToAnIdentity(Class<?> start) {
    assertThat(reached(start))
        .hasSizeGreaterThan(3)
        .noneMatch(type -> type.getName().startsWith(OURS + "session."))
        .doesNotContain(Identities.class, Withheld.class)
        .noneMatch(type -> type == Object.class && start != RunReport.class);
  }

  @Test
  void anAnonymousSessionHasNoPlaceForAnOrganization() {
    assertThat(reached(AnonymousSession.class)).doesNotContain(DisclosedOrganization.class);
    assertThat(reached(DisclosedSession.class)).contains(DisclosedOrganization.class);
  }

  @Test
  void theWalkFindsAnIdentityWhereThereIsOne() {
    assertThat(reached(SessionRecord.class)).contains(Organization.class);
    assertThat(reached(Identities.class)).contains(Withheld.class);
  }

  @ParameterizedTest
  @ValueSource(classes = {Identities.class, Withheld.class})
  void whatIsWithheldIsNoRecordCannotBeWrittenOutAndOffersNothingToATemplate(Class<?> type)
      throws NoSuchMethodException {
    assertThat(type.isRecord()).isFalse();
    assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    assertThat(Serializable.class.isAssignableFrom(type)).isFalse();
    assertThat(type.getFields()).isEmpty();
    assertThat(type.getConstructors()).isEmpty();
    assertThat(Arrays.stream(type.getDeclaredFields()).map(Field::getModifiers))
        .allMatch(Modifier::isPrivate);
    assertThat(Arrays.stream(type.getMethods()).map(Method::getName))
        .noneMatch(name -> name.matches("(get|is)[A-Z].*") && !name.equals("getClass"));
    assertThat(type.getMethod("toString").getDeclaringClass()).isEqualTo(type);
  }

  /** Our types that can be reached along the fields, also as those of a list, map or optional. */
  private static Set<Class<?>> reached(Class<?> start) {
    Set<Class<?>> reached = new LinkedHashSet<>();
    List<Class<?>> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      Class<?> type = open.remove(open.size() - 1);
      if (reached.add(type)) {
        open.addAll(subtypes(type));
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .flatMap(field -> classes(field.getGenericType()))
            .filter(next -> next.getName().startsWith(OURS) || next == Object.class)
            .forEach(open::add);
      }
    }
    return reached;
  }

  private static List<Class<?>> subtypes(Class<?> type) {
    return type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.of();
  }

  private static Stream<Class<?>> classes(Type type) {
    if (type instanceof Class<?> plain) {
      return Stream.of(plain.isArray() ? plain.getComponentType() : plain);
    }
    if (type instanceof ParameterizedType some) {
      return Stream.concat(
          classes(some.getRawType()),
          Arrays.stream(some.getActualTypeArguments()).flatMap(UnreachableTest::classes));
    }
    if (type instanceof WildcardType any) {
      return Arrays.stream(any.getUpperBounds()).flatMap(UnreachableTest::classes);
    }
    return type instanceof GenericArrayType array
        ? classes(array.getGenericComponentType())
        : Stream.of(Object.class);
  }
}
