package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of the library that calls recorded servers. */
@Suite
@SelectClasses(
        names = {
            "io.github.quarkusmisskey.client.AnyEndpointTest",
            "io.github.quarkusmisskey.client.CallLimitsTest",
            "io.github.quarkusmisskey.client.CallStylesTest",
            "io.github.quarkusmisskey.client.ErrorTranslationTest",
            "io.github.quarkusmisskey.client.FuzzedAnswersTest",
            "io.github.quarkusmisskey.client.InstanceTest",
            "io.github.quarkusmisskey.client.PagingOverHttpTest",
            "io.github.quarkusmisskey.client.TokenPlacementTest",
            "io.github.quarkusmisskey.client.UploadTest",
            "io.github.quarkusmisskey.client.internal.chain.TokenRejectionTest"
        })
class ServersSuite {}
