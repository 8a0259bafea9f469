import groovy.io.FileType
import java.nio.file.Files

def example = new File(basedir, '../../../../example-site').canonicalFile
def copy = { File file ->
  def path = basedir.toPath().resolve(example.toPath().relativize(file.toPath()))
  Files.createDirectories(path.parent)
  Files.copy(file.toPath(), path)
}
copy(new File(example, 'pom.xml'))
['sessions', 'content'].each { new File(example, it).eachFileRecurse(FileType.FILES, copy) }
return true
