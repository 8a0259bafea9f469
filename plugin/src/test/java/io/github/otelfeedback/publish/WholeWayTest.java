package io.github.otelfeedback.publish;

import static io.github.otelfeedback.reconcile.Pages.page;
import static io.github.otelfeedback.reconcile.Runs.LOCK;
import static io.github.otelfeedback.reconcile.Runs.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.audit.Audit;
import io.github.otelfeedback.audit.Auditor;
import io.github.otelfeedback.audit.Means;
import io.github.otelfeedback.audit.TimeLimit;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.Runs;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From pages to the website through the audit. */
class WholeWayTest {

  private static final Page FIRST = page(SiteLocale.EN, "blog/2025/a.md", "First");

  @TempDir private Path project;
  private Runs runs;

  @BeforeEach
  void makeWebsite() throws IOException {
    runs = new Runs(project);
  }

  @Test
  void pagesAndLocksComeAndGo() throws IOException {
    assertThat(publish(FIRST).written()).containsExactly(LOCK, POST);
    assertThat(publish(FIRST).written()).isEmpty();
    assertThat(publish().removed()).containsExactly(LOCK, POST);
    assertThat(runs.website().files()).isEmpty();
  }

  @Test
  void aRunThatDiedAnywhereEndsLikeAnUndisturbedOne() throws IOException {
    publish(FIRST);
    String lock = runs.website().text(LOCK);
    Page second = page(SiteLocale.EN, "blog/2025/b.md", "Second");
    for (int at = 1; at <= 30; at++) {
      publish(FIRST);
      diesAt(at, FIRST, second);
      recover();
      assertThat(publish(FIRST, second).isDone()).isTrue();
      assertThat(runs.website().files()).containsOnlyKeys(LOCK, POST, second.path().inSite());
      publish(FIRST);
      assertThat(runs.website().text(LOCK)).isEqualTo(lock);
    }
  }

  private void diesAt(int operation, Page... pages) {
    try {
      FaultyFs fs = new FaultyFs(operation, FaultyFs.Fault.DIES_BEFORE);
      new Publisher(Trees.SETTINGS, fs).publish(runs.reconcile(pages).tree());
    } catch (FaultyFs.Death expected) {
      assertThat(expected).hasNoCause();
    }
  }

  private void recover() {
    Path staging = runs.website().checkout().staging();
    new Recovery(runs.website().site(), staging, Trees.SETTINGS).recover();
  }

  private Published publish(Page... pages) {
    Identities none = new Disclosure().disclose(List.of()).identities();
    Audit audit = new Auditor(new Means(TimeLimit.NONE)).audit(runs.reconcile(pages).tree(), none);
    assertThat(audit).isInstanceOf(Audit.Passed.class);
    return new Publisher(Trees.SETTINGS).publish(((Audit.Passed) audit).tree());
  }
}
