// Follows the README: this folder holds what `quarkus create app --no-code` writes, and gets the lines of "Sign people in", which
// stand in no other file; and, of the document that the README refers to, the demo server for a test.

String part(String file, String heading) {
    def text = new File(basedir, '../../../' + file).getText('UTF-8')
    def after = text.substring(text.indexOf('\n## ' + heading + '\n') + 1)
    def next = after.indexOf('\n## ')
    return next < 0 ? after : after.substring(0, next)
}

String code(String part, String language) {
    def found = (part =~ /(?s)```${language}\n(.*?)```/)
    assert found.find(): 'The README has no ' + language
    return found.group(1)
}

def signIn = part('README.md', 'Sign people in')
def dependencies = code(signIn, 'xml') + code(part('docs/api.md', 'Testing your application'), 'xml')

def pom = new File(basedir, 'pom.xml')
def head = '</dependencyManagement>\n\n  <dependencies>\n'
assert pom.getText('UTF-8').contains(head)
pom.setText(pom.getText('UTF-8').replace(head, head + dependencies), 'UTF-8')

def enabled = (signIn =~ /Add `(misskey\.web\.enabled=true)`/)
assert enabled.find(): 'The README does not enable the pages'
new File(basedir, 'src/main/resources/application.properties')
        .setText(code(signIn, 'properties') + enabled.group(1) + '\n', 'UTF-8')

def resource = new File(basedir, 'src/main/java/org/acme/MembersResource.java')
resource.parentFile.mkdirs()
resource.setText('package org.acme;\n\n' + code(signIn, 'java'), 'UTF-8')
return true
