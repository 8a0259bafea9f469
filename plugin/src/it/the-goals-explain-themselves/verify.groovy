def log = new File(basedir, 'build.log').text
assert log.contains('otel-feedback:help')
assert !log.contains('WARNING')
