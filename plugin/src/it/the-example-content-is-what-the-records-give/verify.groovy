def pages = { File root ->
  def found = new TreeMap()
  new File(root, 'content').eachFileRecurse(groovy.io.FileType.FILES) {
    found[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeBase64().toString()
  }
  found
}
def example = pages(new File(basedir, '../../../../example-site').canonicalFile)
assert !example.isEmpty()
assert pages(basedir.canonicalFile) == example : 'check has written'
