package io.github.quarkusmisskey.client;

import java.util.List;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(ServersResource.class)
class TokenPlacementTest {

    private static final Body<NotesCreateRequest> NOTHING = null;

    @Inject
    Misskey misskey;

    @Inject
    @RestClient
    NotesApi notes;

    Servers servers;

    @Test
    void sendsTheTokenInTheBodyAlone() {
        AccessToken token = Servers.token(servers.unconfigured(), "bob");
        misskey.at(Servers.host(servers.unconfigured()), token).notes().create(NotesCreateRequest.text("body"));
        LoggedRequest sent = last(servers.unconfigured());
        assertThat(sent.body()).isEqualTo("{\"i\":\"" + token.value() + "\",\"text\":\"body\"}");
        assertThat(sent.header("authorization")).isNull();
        assertThat(sent.query()).isNull();
    }

    @Test
    void sendsTheTokenInTheHeaderAloneWhereTheHostWantsItSo() {
        AccessToken token = Servers.token(servers.header(), "bob");
        misskey.at(Servers.host(servers.header()), token).notes().create(NotesCreateRequest.text("header"));
        LoggedRequest sent = last(servers.header());
        assertThat(sent.headers().get("authorization")).containsExactly("Bearer " + token.value());
        assertThat(sent.body()).isEqualTo("{\"text\":\"header\"}");
        assertThat(misskey.at(Servers.host(servers.header()), token).i().i().username())
                .isEqualTo("bob");
    }

    @Test
    void sendsNoTokenAtAllWithoutOne() {
        for (DevServer server : List.of(servers.body(), servers.header(), servers.unconfigured())) {
            misskey.at(Servers.host(server)).server().meta();
            assertThat(last(server).body()).doesNotContain("\"i\"");
            assertThat(last(server).header("authorization")).isNull();
        }
    }

    @Test
    void callsTheDefaultHostWithTheConfiguredTokenFromTheBareInterface() {
        notes.create(NotesCreateRequest.text("bare"));
        assertThat(last(servers.body()).body())
                .isEqualTo("{\"i\":\"" + servers.configured().value() + "\",\"text\":\"bare\"}");
        assertThat(last(servers.body()).header("host"))
                .isEqualTo("localhost:" + servers.body().port());
        notes.createAsync(NotesCreateRequest.text("bare async")).await().indefinitely();
        assertThat(last(servers.body()).body()).contains("bare async");
        misskey.notes().create(NotesCreateRequest.text("by default"));
        assertThat(last(servers.body()).body())
                .contains("by default", servers.configured().value());
    }

    @Test
    void sendsNothingWithoutARequest() {
        int before = servers.body().requests().size();
        assertThatThrownBy(() -> notes.create(NOTHING)).hasStackTraceContaining("requires a request");
        assertThatThrownBy(() -> notes.createAsync(NOTHING).await().indefinitely())
                .hasStackTraceContaining("requires a request");
        assertThatThrownBy(() -> misskey.notes().create(NOTHING)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> misskey.notes().createAsync(NOTHING)).isInstanceOf(NullPointerException.class);
        assertThat(servers.body().requests()).hasSize(before);
    }

    private static LoggedRequest last(DevServer server) {
        List<LoggedRequest> requests = server.requests();
        return requests.get(requests.size() - 1);
    }
}
