package io.github.quarkusmisskey.gateway;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(GatewayProfile.class)
class WhoMayDoWhatTest extends WhoMayDoWhat {

    @Inject
    Members members;

    @Override
    AccountRef connect(String username) {
        return members.connect(server, username);
    }
}
