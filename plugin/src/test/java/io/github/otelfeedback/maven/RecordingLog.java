package io.github.otelfeedback.maven;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * Keeps every line that a goal logs, down to debug.
 *
 * <p>Not the level: what a run is at is said at a higher one once the run has taken two seconds,
 * which only the machine decides.
 */
final class RecordingLog implements Log {

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  private void add(CharSequence text) {
    lines.add(text.toString());
  }

  private void add(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    lines.add(trace.toString());
  }

  @Override
  public boolean isDebugEnabled() {
    return true;
  }

  @Override
  public void debug(CharSequence content) {
    add(content);
  }

  @Override
  public void debug(CharSequence content, Throwable error) {
    add(content);
    add(error);
  }

  @Override
  public void debug(Throwable error) {
    add(error);
  }

  @Override
  public boolean isInfoEnabled() {
    return true;
  }

  @Override
  public void info(CharSequence content) {
    add(content);
  }

  @Override
  public void info(CharSequence content, Throwable error) {
    add(content);
    add(error);
  }

  @Override
  public void info(Throwable error) {
    add(error);
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public void warn(CharSequence content) {
    add(content);
  }

  @Override
  public void warn(CharSequence content, Throwable error) {
    add(content);
    add(error);
  }

  @Override
  public void warn(Throwable error) {
    add(error);
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  public void error(CharSequence content) {
    add(content);
  }

  @Override
  public void error(CharSequence content, Throwable error) {
    add(content);
    add(error);
  }

  @Override
  public void error(Throwable error) {
    add(error);
  }
}
