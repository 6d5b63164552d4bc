package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of an application that logs all that it can. */
@Suite
@SelectClasses(
        names = {"io.github.quarkusmisskey.gateway.GatewaySecrecyTest", "io.github.quarkusmisskey.web.SecrecyTest"})
class EverythingLoggedSuite {}
