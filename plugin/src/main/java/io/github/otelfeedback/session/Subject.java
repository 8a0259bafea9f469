package io.github.otelfeedback.session;

import java.util.List;

/** Whom a session is about. */
public sealed interface Subject {

  /** One organization. */
  record One(Organization organization) implements Subject {
    @Override
    public List<Organization> organizations() {
      return List.of(organization);
    }
  }

  /**
   * A group whose participants are unnamed, which is not anonymity; members that are known decide
   * what may be shared, the strictest of them for all.
   */
  record Group(List<Organization> organizations) implements Subject {}

  /** No organization: a panel or a talk. */
  record Nobody() implements Subject {
    @Override
    public List<Organization> organizations() {
      return List.of();
    }
  }

  /** The organizations concerned, in the order of the record. */
  List<Organization> organizations();
}
