package io.github.otelfeedback.fact;

import java.util.List;

/**
 * The sectors by which an organization can be described without its name.
 *
 * <p>Each has a translation in every message bundle. They are coarse on purpose: a sector must fit
 * many organizations.
 */
public final class Sectors {

  /** All keys, in the order in which they are offered. */
  public static final List<String> KEYS =
      List.of(
          "technology",
          "financial-services",
          "payments",
          "e-commerce",
          "retail",
          "education",
          "energy",
          "media",
          "telecommunications",
          "healthcare",
          "public-sector",
          "gaming",
          "travel",
          "transport",
          "manufacturing",
          "food-services",
          "security",
          "observability",
          "consulting",
          "other");

  private Sectors() {}
}
