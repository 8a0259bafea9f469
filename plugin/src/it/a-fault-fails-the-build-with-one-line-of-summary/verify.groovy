def lines = new File(basedir, 'build.log').readLines()
def record = 'sessions/2025-03-collector/session.yaml'
assert lines.any { it.startsWith("[ERROR] $record:2:7: error: ") }
def unknown = lines.findIndexOf { it.startsWith("[ERROR] $record:3:1: error: ") }
assert lines[unknown + 1].contains('Did you mean `series`?')
assert lines.count { it.contains('Failed to execute goal') } == 1
assert !lines.any { it =~ /^\s+at / || it.contains('Exception:') }
assert !new File(basedir, 'content').exists()
