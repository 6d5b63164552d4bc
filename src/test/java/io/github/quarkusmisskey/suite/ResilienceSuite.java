package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of an application whose servers fail. */
@Suite
@SelectClasses(names = {"io.github.quarkusmisskey.client.internal.chain.ResilienceTest"})
class ResilienceSuite {}
