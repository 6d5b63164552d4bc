package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of an application with a gateway of narrow bounds. */
@Suite
@SelectClasses(
        names = {
            "io.github.quarkusmisskey.gateway.DocumentedCallsTest",
            "io.github.quarkusmisskey.gateway.GatewayFuzzTest",
            "io.github.quarkusmisskey.gateway.GatewayRequestsTest",
            "io.github.quarkusmisskey.gateway.ProxyClientTest",
            "io.github.quarkusmisskey.gateway.internal.form.PassedUploadsTest"
        })
class GatewaySuite {}
