package io.github.otelfeedback.validate;

import io.github.otelfeedback.markdown.Places;
import io.github.otelfeedback.markdown.Quotations;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.validate.rule.Repair;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Applies the repairs of all rules to the body of a text, until none is left.
 *
 * <p>Nothing changes in what somebody said: not in a quotation, and not in code. No line comes or
 * goes. Idempotent, touches no file.
 */
public final class Repairs {

  /** A repair may call for another one; this many in a row would be a fault of ours. */
  private static final int ROUNDS = 8;

  /**
   * Of two that overlap, the first and longer one is made; the other may come in the next round.
   */
  private static final Comparator<Repair> ORDER =
      Comparator.comparingInt(Repair::start)
          .thenComparing(Comparator.comparingInt(Repair::end).reversed());

  private final List<TextRule> rules;

  public Repairs(ValidateSettings settings) {
    this.rules =
        Rules.all(settings).stream()
            .filter(TextRule.class::isInstance)
            .map(TextRule.class::cast)
            .toList();
  }

  /** The body as it should be, and what was done to it, in the order in which it was done. */
  public Repaired repair(SessionRecord session, WriteUp writeUp) {
    List<String> done = new ArrayList<>();
    Text text = Text.of(session, writeUp);
    List<Repair> repairs = repairs(text);
    for (int round = 0; round < ROUNDS && !repairs.isEmpty(); round++) {
      for (Repair repair : repairs) {
        done.add(place(text, repair) + ": fixed: " + repair.done());
      }
      text = Text.of(session, text.writeUp().withBody(applied(text.writeUp().body(), repairs)));
      repairs = repairs(text);
    }
    return new Repaired(writeUp, text.writeUp().body(), List.copyOf(done));
  }

  /** The repairs that can be made at once, in the order of the text. */
  private List<Repair> repairs(Text text) {
    Quotations quotations = text.body().quotations();
    List<Repair> apart = new ArrayList<>();
    int end = -1;
    for (Repair repair :
        rules.stream().flatMap(rule -> rule.repairs(text)).sorted(ORDER).toList()) {
      int first = repair.start() == repair.end() ? repair.start() - 1 : repair.start();
      if (repair.start() >= end && !quotations.touch(first, repair.end())) {
        apart.add(repair);
        end = repair.end();
      }
    }
    return List.copyOf(apart);
  }

  private static String applied(String body, List<Repair> repairs) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Repair repair : repairs) {
      text.append(body, from, repair.start()).append(repair.instead());
      from = repair.end();
    }
    return text.append(body, from, body.length()).toString();
  }

  private static Place place(Text text, Repair repair) {
    String body = text.writeUp().body();
    Places places = new Places(body);
    return text.at(places.line(repair.start()), places.column(repair.start()));
  }
}
