package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.Audit;
import io.github.otelfeedback.audit.Auditor;
import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.ReconcileSettings;
import io.github.otelfeedback.reconcile.Reconciled;
import io.github.otelfeedback.reconcile.Reconciler;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.reconcile.Withdrawal;
import io.github.otelfeedback.report.LocaleChange;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.SiteSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stages from the records to an audited tree; what {@code generate} and {@code check} share.
 */
final class Preparation {

  private final Settings settings;
  private final Checkout checkout;
  private final Progress progress;
  private final Optional<CleanFiles> clean;

  /** Searches every page for what is withheld. */
  Preparation(Settings settings, Checkout checkout, Progress progress) {
    this(settings, checkout, progress, Optional.empty());
  }

  private Preparation(
      Settings settings, Checkout checkout, Progress progress, Optional<CleanFiles> clean) {
    this.settings = settings;
    this.checkout = checkout;
    this.progress = progress;
    this.clean = clean;
  }

  /** Leaves out the search in what is known to be clean, and remembers that for the next run. */
  Preparation believing(CleanFiles known) {
    return new Preparation(settings, checkout, progress, Optional.of(known));
  }

  /** Runs the stages until one finds an error. */
  Prepared prepare() {
    Records records =
        clean
            .map(known -> Records.readBelieving(known, settings, progress))
            .orElseGet(() -> Records.read(settings, progress));
    return prepare(records, Optional.empty()).with(SingledReport.of(records).details());
  }

  /** The same for records that leave out a session that is taken back. */
  Prepared prepare(Records records, Optional<Withdrawal> withdrawal) {
    if (!records.areSound()) {
      return Prepared.stopped(records.sessions(), records.problems());
    }
    progress.at("reading the website");
    SiteSnapshot site = new Choices(settings).website(checkout);
    Disclosed disclosed = records.disclosed();
    try {
      Pages pages = new Pages(settings, records.loaded().sigs(), site);
      return reconciled(records, disclosed, site, pages, withdrawal);
    } catch (TemplateFault fault) {
      return Prepared.stopped(records.sessions(), all(records.problems(), fault.problems()));
    }
  }

  private Prepared reconciled(
      Records records,
      Disclosed disclosed,
      SiteSnapshot site,
      Pages pages,
      Optional<Withdrawal> withdrawal) {
    OwnWords own = new OwnWords(records.rules().lexicons(), records.loaded());
    NameGate gate = new NameGate(own, disclosed);
    NewLinks links = new NewLinks(site.linkCache());
    List<Planned> planned =
        pages.of(disclosed, progress).stream().map(gate::watching).map(links::watching).toList();
    ReconcileSettings plain =
        new Choices(settings).forReconciling().hiding(Reportable.unnamed(disclosed));
    progress.at("making and comparing " + planned.size() + " pages");
    Optional<String> surroundings = pages.surroundings();
    Reconciled reconciled =
        new Reconciler(withdrawal.map(plain::withdrawing).orElse(plain), site, new PageWriting())
            .reconcile(planned, surroundings);
    List<Problem> problems =
        all(
            all(all(records.problems(), reconciled.problems()), nowhere(records, planned)),
            gate.problems());
    if (problems.stream().anyMatch(Problem::isError)) {
      reconciled.tree().discard();
      return Prepared.stopped(records.sessions(), problems);
    }
    progress.at("auditing " + reconciled.tree().entries().size() + " files");
    Audit audit = audit(reconciled.tree(), disclosed.identities(), surroundings);
    List<String> next =
        new NextMerges(site, settings.policy().pins())
            .of(unheld(site).of(planned), reconciled.decisions());
    List<Decision> shown = Reportable.of(disclosed).decisions(reconciled.decisions());
    List<LocaleChange> changes =
        new LocaleChanges(disclosed.sessions(), Pages.names(records.loaded().sigs()), planned)
            .of(shown);
    int made = pages.made();
    return audited(
            records.sessions(),
            reconciled,
            problems,
            audit,
            links.of(reconciled.decisions()),
            next,
            made,
            changes)
        .showing(shown);
  }

  private Audit audit(StagedTree tree, Identities identities, Optional<String> code) {
    Auditor auditor = new Auditor(new Choices(settings).forSearching());
    return clean
        .flatMap(known -> known.audited(identities))
        .flatMap(file -> code.map(digest -> auditor.audit(tree, identities, file, digest)))
        .orElseGet(() -> auditor.audit(tree, identities));
  }

  private Unheld unheld(SiteSnapshot site) {
    return new Unheld(site, new Reviews(settings).held(), settings.scope().refreshIndexes());
  }

  /** Sessions without any page are probably a wrong folder, and nobody would notice. */
  private List<Problem> nowhere(Records records, List<Planned> pages) {
    return records.sessions() == 0 || !pages.isEmpty()
        ? List.of()
        : List.of(
            Problem.warning(
                checkout.place("content"),
                "no-sections",
                "The website has neither a blog nor an end-user section in any locale, so nothing"
                    + " is generated.",
                "Check the site directory, or have the sections created with"
                    + " -Dotel-feedback.createSections=true."));
  }

  private static Prepared audited(
      int sessions,
      Reconciled reconciled,
      List<Problem> problems,
      Audit audit,
      List<String> links,
      List<String> next,
      int made,
      List<LocaleChange> changes) {
    if (audit instanceof Audit.Refused refused) {
      reconciled.tree().discard();
      return Prepared.stopped(sessions, all(problems, refused.problems()));
    }
    Audit.Passed passed = (Audit.Passed) audit;
    return new Prepared(
        sessions,
        Optional.of(passed.tree()),
        reconciled.decisions(),
        all(problems, passed.warnings()),
        Stream.concat(passed.remarks().stream(), next.stream()).toList(),
        links,
        made,
        Optional.of(reconciled.memory()),
        changes,
        Map.of());
  }

  private static List<Problem> all(List<Problem> some, List<Problem> more) {
    List<Problem> all = new ArrayList<>(some);
    all.addAll(more);
    return all.stream().distinct().sorted().toList();
  }
}
