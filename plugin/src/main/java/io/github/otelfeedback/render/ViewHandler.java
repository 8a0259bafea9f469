package io.github.otelfeedback.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.problem.NearMiss;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a template can see: the components of our views, from the inside out, and under {@code
 * words.} the messages of the locale, filled from the same views.
 *
 * <p>Nothing else is reachable, whatever the objects in a view can do. A name that no view has is
 * an error, as is the value of one that may be absent outside of a section on it.
 */
final class ViewHandler extends AbstractObjectHandler {

  private static final String WORDS = "words.";

  /** What can be read of each kind of view, looked up once. */
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> view) {
          Map<String, Method> components = new LinkedHashMap<>();
          if (view.isRecord()) {
            for (RecordComponent component : view.getRecordComponents()) {
              component.getAccessor().setAccessible(true);
              components.put(component.getName(), component.getAccessor());
            }
          }
          return components;
        }
      };

  @Override
  public Binding createBinding(String name, TemplateContext context, Code code) {
    return scopes -> new Lookup(scopes, context).of(name, code instanceof ValueCode);
  }

  @Override
  public Wrapper find(String name, List<Object> scopes) {
    throw new UnsupportedOperationException("Bindings look names up.");
  }

  /** Looks names up for one place of a template. */
  private record Lookup(List<Object> scopes, TemplateContext context) {

    @Nullable Object of(String name, boolean printed) {
      Object found = name.startsWith(WORDS) ? words(name.substring(WORDS.length())) : value(name);
      if (found == null && printed) {
        throw unknown("This value may be absent.", "Put it into a section of its own name.");
      }
      return found;
    }

    private String words(String key) {
      Messages messages = (Messages) scopes.get(0);
      try {
        return messages.text(key, placeholder -> String.valueOf(value(placeholder)));
      } catch (IllegalArgumentException e) {
        throw unknown("There are no such words.", hint(messages.words().keySet(), key));
      }
    }

    private @Nullable Object value(String name) {
      for (int i = scopes.size() - 1; i > 0; i--) {
        Optional<Method> component = component(scopes.get(i), name);
        if (component.isPresent()) {
          return read(component.get(), scopes.get(i));
        }
      }
      throw unknown("Nothing has this name here.", hint(names(), name));
    }

    private List<String> names() {
      return scopes.stream()
          .filter(Record.class::isInstance)
          .flatMap(view -> Arrays.stream(view.getClass().getRecordComponents()))
          .map(RecordComponent::getName)
          .toList();
    }

    private static Optional<Method> component(Object view, String name) {
      return Optional.ofNullable(COMPONENTS.get(view.getClass()).get(name));
    }

    private static @Nullable Object read(Method component, Object view) {
      try {
        Object value = component.invoke(view);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("A view cannot be read.", e);
      }
    }

    private static String hint(Collection<String> known, String name) {
      return new NearMiss(known)
          .nearest(name)
          .map(near -> "Did you mean `" + near + "`?")
          .orElseGet(() -> "Known are: " + String.join(", ", known) + ".");
    }

    private UnknownName unknown(String message, String next) {
      return new UnknownName(context.file(), context.line(), message, next);
    }
  }
}
