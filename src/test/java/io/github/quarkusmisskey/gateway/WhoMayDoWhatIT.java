package io.github.quarkusmisskey.gateway;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.web.Browser;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusIntegrationTest
@TestProfile(BuiltGatewayProfile.class)
class WhoMayDoWhatIT extends WhoMayDoWhat {

    @Override
    AccountRef connect(String username) {
        new Browser().signIn(server, username);
        return Members.ref(server, username);
    }
}
