package io.github.otelfeedback.site;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps the machine's and its user's Git settings out of what JGit does.
 *
 * <p>JGit would otherwise ask an installed Git for the place of its settings, read those of the
 * user, measure the clock of each file system with a processor of its own for seconds, and write
 * that to the user's home. The repository's settings stay.
 */
final class NoSettings extends SystemReader.Delegate {

  private NoSettings(SystemReader system) {
    super(system);
  }

  /** Makes JGit forget them, for as long as its classes are loaded. */
  static void apply() {
    SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  /** Settings without a file. */
  private static final class Empty extends FileBasedConfig {

    private Empty(Config parent, FS fs) {
      super(parent, null, fs);
    }

    /** The coarsest clock is assumed, because a run reads everything once. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? unit.convert(FS.FileStoreAttributes.FALLBACK_TIMESTAMP_RESOLUTION)
          : super.getTimeUnit(section, subsection, name, otherwise, unit);
    }

    @Override
    public void load() {
      // Nothing is there to be read.
    }

    @Override
    public void save() {
      // What JGit wants to remember is forgotten with the process.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
