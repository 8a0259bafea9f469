package io.github.otelfeedback.site;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps the machine's and its user's Git settings out of what JGit does.
 *
 * <p>JGit would otherwise ask an installed Git for the place of its settings, read those of the
 * user, and write measurements of its own to the user's home. The repository's settings stay.
 */
final class NoSettings extends SystemReader.Delegate {

  private NoSettings(SystemReader system) {
    super(system);
  }

  /** Makes JGit forget them, for as long as its classes are loaded. */
  static void apply() {
    // JGit measures the clock of a file system that it meets for the first time, for seconds.
    FS.FileStoreAttributes.setBackground(true);
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
