// The files of the README: each stands in a fence, below its name.
def readme = new File(basedir, '../../../../README.md').text
(readme =~ /(?s)`([^`\s]+)`:\n\n```\w+\n(.*?)\n```\n/).each { all, name, text ->
  def file = new File(basedir, name.startsWith('content/') ? "expected/$name" : name)
  file.parentFile.mkdirs()
  file.text = text + '\n'
}
return new File(basedir, 'pom.xml').delete()
