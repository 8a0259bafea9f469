def log = new File(basedir, 'build.log').text
assert log.count('nothing to do') == 2
assert !log.contains('[WARNING]')
assert !new File(basedir, 'content').exists()
