package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of an application below another root path. */
@Suite
@SelectClasses(
        names = {"io.github.quarkusmisskey.login.internal.LoginHostsTest", "io.github.quarkusmisskey.web.OtherRootTest"
        })
class OtherRootSuite {}
