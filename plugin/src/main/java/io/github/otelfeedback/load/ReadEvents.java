package io.github.otelfeedback.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/** The events of a text, which can be looked at before they are parsed, and are read once. */
final class ReadEvents implements Iterable<Event>, Parser {

  private final Parser source;
  private final List<Event> read = new ArrayList<>();
  private int taken;

  ReadEvents(Parser source) {
    this.source = source;
  }

  /** Reads on as far as is asked for. */
  @Override
  public Iterator<Event> iterator() {
    return new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        return event(at) != null;
      }

      @Override
      public Event next() {
        return read.get(at++);
      }
    };
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    Event next = event(taken);
    return next != null && next.is(choice);
  }

  @Override
  public @Nullable Event peekEvent() {
    return event(taken);
  }

  @Override
  public @Nullable Event getEvent() {
    Event next = event(taken);
    taken++;
    return next;
  }

  private @Nullable Event event(int index) {
    while (read.size() <= index && source.peekEvent() != null) {
      read.add(source.getEvent());
    }
    return index < read.size() ? read.get(index) : null;
  }
}
