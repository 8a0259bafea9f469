package io.github.otelfeedback.command;

import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.render.Renderer;
import io.github.otelfeedback.value.SiteLocale;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plans the indexes anew of the locales in which posts are awaited: they lead to English ones. */
record IndexesInWaiting(Renderer renderer, Set<PagePath> awaited) {

  /** The same pages with these indexes in their places. */
  List<Planned> of(List<Planned> pages, List<Localized> locales, UnaryOperator<Planned> finished) {
    Map<SiteLocale, Planned> indexes = new EnumMap<>(SiteLocale.class);
    locales.stream()
        .filter(one -> awaited.stream().anyMatch(post -> post.locale() == one.locale()))
        .map(renderer::index)
        .forEach(index -> indexes.put(index.path().locale(), finished.apply(index)));
    return pages.stream().map(page -> replaced(page, indexes.get(page.path().locale()))).toList();
  }

  private static Planned replaced(Planned page, @Nullable Planned index) {
    return index != null && index.path().equals(page.path()) ? index : page;
  }
}
