import groovy.io.FileType

def shown = []
new File(basedir, 'expected').eachFileRecurse(FileType.FILES) { shown << it }
assert !shown.isEmpty()
shown.each {
  def path = new File(basedir, 'expected').toPath().relativize(it.toPath()).toString()
  assert new File(basedir, path).text == it.text
}
return true
