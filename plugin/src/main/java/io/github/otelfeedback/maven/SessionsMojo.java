package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Folders;
import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.seal.KeySource;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that all goals share, and the one way in which they end. */
abstract class SessionsMojo extends AbstractMojo {

  /** The folder of session records. */
  @Parameter(property = "otel-feedback.sessionsDirectory", defaultValue = "sessions")
  @Nullable File sessionsDirectory;

  /**
   * The checkout of the website, that is the folder that holds {@code content/}. The default is the
   * project itself.
   */
  @Parameter(property = "otel-feedback.siteDirectory", defaultValue = "${basedir}")
  @Nullable File siteDirectory;

  /**
   * The folder of private identities, one {@code SESSION.yaml} for each anonymous session. It must
   * lie outside the website and outside the public records.
   */
  @Parameter(property = "otel-feedback.identitiesDirectory")
  @Nullable File identitiesDirectory;

  /** A folder of templates and message bundles that replace the shipped ones of the same name. */
  @Parameter(property = "otel-feedback.templatesDirectory")
  @Nullable File templatesDirectory;

  /** The locales to work on, for example {@code en,ja}. The default is all that the website has. */
  @Parameter(property = "otel-feedback.locales")
  @Nullable List<String> locales;

  /**
   * The sessions whose posts are worked on, in {@code generate} and {@code check}. The posts of the
   * others stay as they are, and what is new waits: for one post in each pull request. The default
   * is all.
   */
  @Parameter(property = "otel-feedback.posts")
  @Nullable List<String> posts;

  /**
   * Whether the sections {@code blog/} and {@code community/end-user/} are created in locales that
   * lack them. Section pages are created once and belong to the website from then on.
   */
  @Parameter(property = "otel-feedback.createSections", defaultValue = "false")
  boolean createSections;

  /**
   * Whether the indexes of recordings in other locales than English are brought up to date. An
   * index that is missing is written in any case, and what is taken back leaves every index.
   */
  @Parameter(property = "otel-feedback.refreshIndexes", defaultValue = "false")
  boolean refreshIndexes;

  /**
   * Whether new pages are written in locales whose words nobody of their team has reviewed. English
   * is the original and needs no review.
   */
  @Parameter(property = "otel-feedback.unreviewed", defaultValue = "false")
  boolean unreviewed;

  /**
   * Where the commits come from to which translated pages are pinned: {@code git} asks the history
   * of the website's checkout, {@code recorded} takes them from the locks of an earlier run.
   */
  @Parameter(property = "otel-feedback.pins", defaultValue = "git")
  @Nullable String pins;

  /**
   * The branch from which the website is published, for {@code pins=git}: that of the checkout,
   * else of its remote {@code upstream}, else of {@code origin}. A name such as {@code
   * upstream/main} is the branch of just that remote.
   */
  @Parameter(property = "otel-feedback.mainBranch", defaultValue = "main")
  @Nullable String mainBranch;

  /**
   * What becomes of a page that was edited on the website while its record changed, too: {@code
   * report} shows both differences and writes nothing for it, {@code keep} leaves it as it is and
   * says no more, {@code overwrite} generates it again. The goal {@code adopt} brings the edits
   * into the record instead.
   */
  @Parameter(property = "otel-feedback.edits", defaultValue = "report")
  @Nullable String edits;

  /**
   * The day against which due dates are held, as {@code YYYY-MM-DD}. The default is the day on
   * which the build started, in UTC. No page depends on it.
   */
  @Parameter(property = "otel-feedback.today")
  @Nullable String today;

  /**
   * The file of the secret key for tags, at least 32 bytes. Without it the key is taken from the
   * environment variable {@code OTEL_FEEDBACK_KEY}.
   */
  @Parameter(property = "otel-feedback.keyFile")
  @Nullable File keyFile;

  /** After how many seconds an audit gives up, which is a failure: nothing is written. */
  @Parameter(property = "otel-feedback.auditSeconds", defaultValue = "600")
  int auditSeconds;

  /** Skips the goal. */
  @Parameter(property = "otel-feedback.skip", defaultValue = "false")
  boolean skip;

  /** The folder for reports, previews and staged pages. */
  @Parameter(
      property = "otel-feedback.outputDirectory",
      defaultValue = "${basedir}/target/otel-feedback")
  @Nullable File outputDirectory;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  @Nullable File basedir;

  @Parameter(defaultValue = "${project}", readonly = true)
  @Nullable MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true)
  @Nullable MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  @Nullable PluginDescriptor plugin;

  @Parameter(defaultValue = "${env.GITHUB_ACTIONS}", readonly = true)
  @Nullable String onGitHub;

  @Parameter(defaultValue = "${env.OTEL_FEEDBACK_KEY}", readonly = true)
  @Nullable String environmentKey;

  /** The goal in domain words. */
  abstract RunReport run(Settings settings, Progress progress)
      throws IOException, MojoFailureException, MojoExecutionException;

  /** Whether the goal has work to do in a project without session records. */
  boolean startsFromNothing() {
    return false;
  }

  /** Refuses to work on all locales where the user has to say which are meant. */
  final void needLocales() throws MojoFailureException {
    if (locales == null || locales.isEmpty()) {
      throw RefusedParameter.missing("locales");
    }
  }

  /** Refuses to work on some locales where the others must not stay behind. */
  final void refuseLocales() throws MojoFailureException {
    if (locales != null && !locales.isEmpty()) {
      throw new RefusedParameter("locales", "This goal works on all locales; leave it out.");
    }
    if (posts != null && !posts.isEmpty()) {
      throw new RefusedParameter("posts", "This goal works on all pages; leave it out.");
    }
  }

  /** Whether somebody is there to be asked. */
  final boolean interactive() {
    return session != null && session.getRequest().isInteractiveMode();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("otel-feedback: skipped, because otel-feedback.skip is set");
    } else {
      new MavenRun(getLog(), "true".equals(onGitHub), commands()).of(this::run, parameters());
    }
  }

  private Commands commands() {
    return session == null || plugin == null
        ? Commands.PLAIN
        : Commands.of(
            session.getRequest(),
            plugin.getPlugin(),
            Optional.ofNullable(project).filter(one -> one.getFile() != null));
  }

  /** Maven may leave the expression standing; a secret that CI withholds is an empty text. */
  private KeySource key() {
    return new KeySource(
        Optional.ofNullable(keyFile).map(File::toPath),
        Optional.ofNullable(environmentKey)
            .filter(text -> !text.isBlank() && !text.startsWith("${")));
  }

  private Parameters parameters() {
    return new Parameters(
        new Folders(
            Parameters.folder(basedir),
            Parameters.folder(sessionsDirectory),
            Parameters.folder(siteDirectory),
            Optional.ofNullable(identitiesDirectory).map(File::toPath),
            Optional.ofNullable(templatesDirectory).map(File::toPath),
            Parameters.folder(outputDirectory)),
        locales == null ? List.of() : locales,
        posts == null ? List.of() : posts,
        createSections,
        refreshIndexes,
        unreviewed,
        pins == null ? "git" : pins,
        mainBranch == null ? "main" : mainBranch,
        edits == null ? "report" : edits,
        Optional.ofNullable(today),
        key(),
        auditSeconds,
        session == null ? Instant.EPOCH : session.getStartTime().toInstant(),
        !startsFromNothing() && project != null && project.getFile() != null);
  }
}
