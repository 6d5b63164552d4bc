package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of an application behind a proxy, without the gateway. */
@Suite
@SelectClasses(
        names = {
            "io.github.quarkusmisskey.client.internal.health.HostsCheckTest",
            "io.github.quarkusmisskey.client.internal.tracing.CallSpansTest",
            "io.github.quarkusmisskey.gateway.GatewayOffTest",
            "io.github.quarkusmisskey.web.BehindProxyTest"
        })
class BehindProxySuite {}
