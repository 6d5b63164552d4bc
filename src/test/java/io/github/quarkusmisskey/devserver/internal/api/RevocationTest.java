package io.github.quarkusmisskey.devserver.internal.api;

import java.net.http.HttpResponse;
import java.util.List;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServerCase;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.code;
import static org.assertj.core.api.Assertions.assertThat;

class RevocationTest extends DevServerCase {

    @Test
    void anApplicationsTokenMakesItselfInvalidWithoutAnyPermission() {
        AccessToken token = server.issueToken("alice");
        assertThat(revoke(token, token).statusCode()).isEqualTo(204);
        HttpResponse<String> again = revoke(token, token);
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(code(again)).isEqualTo("AUTHENTICATION_FAILED");
    }

    @Test
    void anApplicationsTokenMakesNoOtherInvalid() {
        AccessToken token = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        AccessToken other = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        assertThat(revoke(token, other).statusCode()).isEqualTo(400);
        assertThat(server.revoke(other)).isTrue();
    }

    @Test
    void theOwnersBrowserMakesItsApplicationsTokensInvalid() {
        AccessToken own = server.issueOwnToken("alice");
        AccessToken token = server.issueToken("alice");
        AccessToken bobs = server.issueToken("bob");
        assertThat(revoke(own, token).statusCode()).isEqualTo(204);
        assertThat(revoke(own, bobs).statusCode()).isEqualTo(204);
        assertThat(server.revoke(token)).isFalse();
        assertThat(server.revoke(bobs)).isTrue();
    }

    @Test
    void refusesStrangersAndCallsWithoutAToken() {
        assertThat(code(client.post("i/revoke-token", "{\"token\":\"x\"}"))).isEqualTo("CREDENTIAL_REQUIRED");
        AccessToken token = server.issueToken("alice");
        HttpResponse<String> nothing = client.post("i/revoke-token", "{\"i\":\"" + token.value() + "\"}");
        assertThat(code(nothing)).isEqualTo("INVALID_PARAM");
    }

    @Test
    void olderServersKeepItForTheOwner() {
        server.offerRevocation(false);
        AccessToken token = server.issueToken("alice");
        assertThat(code(revoke(token, token))).isEqualTo("ACCESS_DENIED");
        assertThat(revoke(server.issueOwnToken("alice"), token).statusCode()).isEqualTo(204);
        server.reset();
        AccessToken later = server.issueToken("alice");
        assertThat(revoke(later, later).statusCode()).isEqualTo(204);
    }

    @Test
    void refusesASuspendedUserWhateverItsTokenMayDo() {
        AccessToken token = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        AccessToken weak = server.issueToken("alice");
        server.suspend("alice", true);
        for (AccessToken each : new AccessToken[] {token, weak}) {
            HttpResponse<String> refused = client.post("i", "{\"i\":\"" + each.value() + "\"}");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(code(refused)).isEqualTo("YOUR_ACCOUNT_SUSPENDED");
        }
        server.suspend("alice", false);
        assertThat(client.post("i", "{\"i\":\"" + token.value() + "\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void everySecureEndpointRefusesTheTokensOfApplications() {
        String body = "{\"i\":\"" + server.issueToken("alice").value() + "\"}";
        List<EndpointFacts> secure = Endpoints.all().stream()
                .filter(endpoint -> endpoint.secure() && !endpoint.name().equals("i/revoke-token"))
                .toList();
        assertThat(secure).hasSize(51);
        for (EndpointFacts endpoint : secure) {
            HttpResponse<String> refused = client.post(endpoint.name(), body);
            assertThat(refused.statusCode()).as(endpoint.name()).isEqualTo(400);
            assertThat(code(refused)).as(endpoint.name()).isEqualTo("ACCESS_DENIED");
        }
    }

    private static HttpResponse<String> revoke(AccessToken caller, AccessToken revoked) {
        return client.post(
                "i/revoke-token", "{\"i\":\"" + caller.value() + "\",\"token\":\"" + revoked.value() + "\"}");
    }
}
