def example = new File(basedir, '../../../../example-site')
def ant = new groovy.ant.AntBuilder()
ant.project.buildListeners.each { it.messageOutputLevel = org.apache.tools.ant.Project.MSG_WARN }
ant.copy(todir: basedir, preservelastmodified: true) {
  fileset(dir: example, defaultexcludes: false) { exclude(name: 'target/**') }
}
return true
