def log = new File(basedir, 'build.log').text
def version = (log =~ /otel-feedback-maven-plugin:(\S+):generate/)[0][1]
def command = "mvn io.github.otelfeedback:otel-feedback-maven-plugin:$version:generate -Dotel-feedback.createSections"
assert new File(basedir, '../../../../README.md').text.contains(command)

def pages = []
new File(basedir, 'content').eachFileRecurse { if (it.name.endsWith('.md')) pages << it }
assert !pages.isEmpty()
