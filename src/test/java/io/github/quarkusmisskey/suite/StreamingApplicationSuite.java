package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of applications that follow channels, one with leases. */
@Suite
@SelectClasses(
        names = {
            "io.github.quarkusmisskey.streaming.LeasedListenerTest",
            "io.github.quarkusmisskey.streaming.StreamInApplicationTest",
            "io.github.quarkusmisskey.web.WebOffTest"
        })
class StreamingApplicationSuite {}
