def log = new File(basedir, 'build.log').text
['generate', 'check', 'validate', 'forget', 'new', 'preview', 'schema', 'status', 'adopt', 'translate', 'translated', 'help'].each { assert log.contains("otel-feedback:$it") }
assert !log.contains('[WARNING]')
return true
