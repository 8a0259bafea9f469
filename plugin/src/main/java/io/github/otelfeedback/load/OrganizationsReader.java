package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the organizations of a record with the private identities that belong to them. */
final class OrganizationsReader {

  private final List<Problem> problems;

  OrganizationsReader(List<Problem> problems) {
    this.problems = problems;
  }

  /** The organizations in the order of the record. */
  List<Organization> read(Tree.Fields session, Optional<Overlays.Overlay> overlay) {
    List<Tree.Fields> records = records(session);
    if (overlay.isEmpty()) {
      return records.stream().map(one -> OrganizationBuilder.build(one, Tree.Fields.NONE)).toList();
    }
    Place place = overlay.get().place();
    Optional<Tree.Fields> fields = overlay.get().fields();
    return fields.map(keys -> joined(records, members(session, keys), place)).orElse(List.of());
  }

  private static List<Tree.Fields> records(Tree.Fields session) {
    return session
        .fields("organization")
        .map(List::of)
        .orElseGet(() -> session.list("organizations"));
  }

  /** One set of private keys for each organization. */
  private static List<Tree.Fields> members(Tree.Fields session, Tree.Fields overlay) {
    return session.has("organization") && !overlay.has("organizations")
        ? List.of(overlay)
        : overlay.list("organizations");
  }

  private List<Organization> joined(
      List<Tree.Fields> records, List<Tree.Fields> identities, Place place) {
    if (records.isEmpty() || records.size() != identities.size()) {
      problems.add(
          Problem.error(
              place,
              "identity-mismatch",
              "The organizations of this file are not those of the record.",
              "Write the keys of `organization` at the top, or for a group one item under"
                  + " `organizations:` for each of the record's, in the same order."));
      return List.of();
    }
    List<Organization> joined = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      joined.add(join(records.get(i), identities.get(i), place));
    }
    return joined;
  }

  private Organization join(Tree.Fields record, Tree.Fields identity, Place place) {
    identity.byKey().keySet().stream()
        .filter(record::has)
        .forEach(
            key ->
                problems.add(
                    Problem.error(
                        place,
                        "identity-twice",
                        "`" + key + "` stands both here and in the record.",
                        "Keep it here, and delete it from the record.")));
    return OrganizationBuilder.build(record, identity);
  }
}
