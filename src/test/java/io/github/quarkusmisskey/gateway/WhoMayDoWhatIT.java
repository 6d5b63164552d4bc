package io.github.quarkusmisskey.gateway;

import java.util.HashMap;
import java.util.Map;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.gateway.internal.caller.WhoMayDoWhat;
import io.github.quarkusmisskey.web.Browser;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@TestProfile(BuiltGatewayProfile.class)
class WhoMayDoWhatIT extends WhoMayDoWhat {

    private final Map<AccountRef, Browser> browsers = new HashMap<>();

    @Override
    public AccountRef connect(String username) {
        Browser browser = new Browser();
        browser.signIn(server, username);
        AccountRef account = Members.ref(server, username);
        browsers.put(account, browser);
        return account;
    }

    @Override
    public void disconnect(AccountRef account) {
        String host = account.host().toString().replace(":", "%3A").replace("/", "%2F");
        Response gone = browsers.get(account)
                .request()
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/misskey/accounts/" + host + "/" + account.userId());
        assertThat(gone.statusCode()).as(gone.asString()).isIn(200, 204);
    }
}
