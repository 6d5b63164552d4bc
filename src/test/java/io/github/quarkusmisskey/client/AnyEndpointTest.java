package io.github.quarkusmisskey.client;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.GenericType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.notes.NotesCreateResponse;
import io.github.quarkusmisskey.client.internal.call.OtherRequest;
import io.github.quarkusmisskey.devserver.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Calls by an endpoint's name. */
@QuarkusTest
@WithTestResource(ServersResource.class)
class AnyEndpointTest {

    private static final String JSON = "application/json";

    record Text(String text) {}

    @Inject
    Misskey misskey;

    Servers servers;
    AccessToken token;
    MisskeyClient client;

    @BeforeEach
    void newToken() {
        token = Servers.token(servers.unconfigured(), "alice");
        client = misskey.at(Servers.host(servers.unconfigured()), token);
    }

    @AfterEach
    void endFaults() {
        servers.unconfigured().faults().clear();
    }

    @Test
    void takesMapsRecordsRequestsAndJson() {
        Object[] params = {
            Map.of("text", "hi"),
            new Text("hi"),
            NotesCreateRequest.text("hi"),
            JsonNodeFactory.instance.objectNode().put("text", "hi")
        };
        for (Object each : params) {
            NotesCreateResponse answer = client.call("notes/create", each, NotesCreateResponse.class);
            assertThat(answer.createdNote().text()).isEqualTo("hi");
            assertThat(lastBody()).isEqualTo("{\"i\":\"" + token.value() + "\",\"text\":\"hi\"}");
        }
    }

    @Test
    void readsAnswersOfAnyType() {
        client.call("notes/create", Map.of("text", "hi"), Void.class);
        assertThat(client.call("notes/local-timeline", Map.of("limit", 1), new GenericType<List<Note>>() {}))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("hi"));
        assertThat(client.call("notes/local-timeline", null, JsonNode.class).isArray())
                .isTrue();
        assertThat(client.callAsync("meta", null, JsonNode.class)
                        .await()
                        .indefinitely()
                        .has("version"))
                .isTrue();
        assertThat(client.callAsync("endpoints", null, new GenericType<List<String>>() {})
                        .await()
                        .indefinitely())
                .contains("notes/create");
    }

    @Test
    void readsBareValuesAndNothing() {
        assertThat(answer("text/plain", "bare", String.class)).isEqualTo("bare");
        assertThat(answer(JSON, "7", Integer.class)).isEqualTo(7);
        assertThat(answer(JSON, "true", Boolean.class)).isTrue();
        assertThat(answer(JSON, "", JsonNode.class)).isNull();
        servers.unconfigured().faults().at("fork/thing").answer(204, null, "");
        assertThat(client.call("fork/thing", null, JsonNode.class)).isNull();
        assertThat(client.callAsync("fork/thing", null, Note.class).await().indefinitely())
                .isNull();
    }

    private <T> T answer(String mediaType, String body, Class<T> type) {
        servers.unconfigured().faults().at("fork/thing").once().answer(200, mediaType, body);
        return client.call("fork/thing", null, type);
    }

    @Test
    void sendsAnEmptyObjectForNoParametersAndNullForNull() {
        client.call("meta", null, Void.class);
        assertThat(lastBody()).isEqualTo("{\"i\":\"" + token.value() + "\"}");
        misskey.at(Servers.host(servers.unconfigured())).call("meta", Map.of(), Void.class);
        assertThat(lastBody()).isEqualTo("{}");
        servers.unconfigured().faults().at("i/update").answer(204, null, "");
        Map<String, Object> clears = new HashMap<>();
        clears.put("description", null);
        client.call("i/update", clears, Void.class);
        assertThat(lastBody()).isEqualTo("{\"i\":\"" + token.value() + "\",\"description\":null}");
    }

    @Test
    void putsTheTokenWhereTheHostWantsIt() {
        AccessToken other = Servers.token(servers.header(), "bob");
        misskey.at(Servers.host(servers.header()), other).call("i", null, JsonNode.class);
        LoggedRequest request = last(servers.header().requests());
        assertThat(request.body()).isEqualTo("{}");
        assertThat(request.headers().get("authorization")).containsExactly("Bearer " + other.value());
        misskey.call("i", null, JsonNode.class);
        assertThat(last(servers.body().requests()).body())
                .isEqualTo("{\"i\":\"" + servers.configured().value() + "\"}");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "/notes/create",
                "notes/create/",
                "notes//create",
                "notes/../i",
                "..",
                "notes/./i",
                "notes/create?i=x",
                "notes/create#x",
                "notes/%63reate",
                "notes\\create",
                "Notes/create",
                "notes/créate",
                "notes create",
                "notes/create\n",
                "notes:create",
                "//other.example/x",
                "http://other.example/x",
                "@other.example",
                "miauth/0f8fad5b-d9cb-469f-a165-70867728950e/check"
            })
    void refusesNamesThatAreNoneOfAnEndpoint(String name) {
        int before = servers.unconfigured().requests().size();
        assertThatThrownBy(() -> client.call(name, null, Void.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client.callAsync(name, null, Void.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client.call("a".repeat(129), null, Void.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(servers.unconfigured().requests()).hasSize(before);
    }

    @Test
    void refusesATokenAmongTheParameters() {
        for (Object params : Arrays.asList(Map.of("i", "secret-value"), new WithToken("secret-value"))) {
            assertThatThrownBy(() -> client.call("i", params, Void.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("misskey.as(account)")
                    .hasMessageNotContaining("secret-value");
        }
    }

    record WithToken(String i) {}

    @ParameterizedTest
    @ValueSource(strings = {"text", "7"})
    void refusesParametersThatAreNoObject(Object params) {
        assertThatThrownBy(() -> client.call("i", params, Void.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Map");
        assertThatThrownBy(() -> client.call("i", List.of(params), Void.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheEndpointInEveryError() {
        servers.unconfigured()
                .faults()
                .at("fork/thing")
                .once()
                .answer(400, JSON, "{\"error\":{\"code\":\"NO_SUCH_X\"}}");
        check(MisskeyException.NotFound.class);
        servers.unconfigured().faults().at("fork/thing").once().cutConnection();
        check(MisskeyException.Unreachable.class);
        servers.unconfigured().faults().at("fork/thing").once().malformedJson();
        check(MisskeyException.MalformedAnswer.class);
        servers.unconfigured().faults().at("fork/thing").once().answer(200, JSON, "[]");
        check(MisskeyException.MalformedAnswer.class);
        servers.unconfigured().faults().at("fork/thing").once().answer(401, JSON, "{}");
        MisskeyException async = catchThrowableOfType(
                MisskeyException.class,
                () -> client.callAsync("fork/thing", null, Note.class).await().indefinitely());
        assertThat(async).isInstanceOf(MisskeyException.Authentication.class);
        assertThat(async.error().endpoint()).isEqualTo("fork/thing");
    }

    private void check(Class<?> kind) {
        MisskeyException e = catchThrowableOfType(
                MisskeyException.class, () -> client.call("fork/thing", Map.of("text", "hi"), Note.class));
        assertThat(e).isInstanceOf(kind);
        assertThat(e.error().endpoint()).isEqualTo("fork/thing");
        assertThat(e.error().host()).isEqualTo(Servers.host(servers.unconfigured()));
    }

    @Test
    void saysThatTheServerDoesNotOfferTheEndpoint() {
        MisskeyException e = catchThrowableOfType(
                MisskeyException.class, () -> client.call("fork/no-such-thing", null, JsonNode.class));
        assertThat(e)
                .isExactlyInstanceOf(MisskeyException.UnknownEndpoint.class)
                .hasMessageContaining("fork/no-such-thing at ")
                .hasMessageContaining("this server does not offer the endpoint");
        assertThat(e.error().message()).isEqualTo("Route POST:/api/fork/no-such-thing not found");
        servers.unconfigured()
                .faults()
                .at("fork/thing")
                .answer(
                        404,
                        JSON,
                        "{\"error\":{\"code\":\"UNKNOWN_API_ENDPOINT\",\"message\":\"Unknown API endpoint.\"}}");
        check(MisskeyException.UnknownEndpoint.class);
        MisskeyException typed = catchThrowableOfType(
                MisskeyException.class,
                () -> client.chatRooms().joiningAsync().await().indefinitely());
        assertThat(typed).isExactlyInstanceOf(MisskeyException.UnknownEndpoint.class);
    }

    @Test
    void doesNotTakeOtherThingsThatAreMissingForAMissingEndpoint() {
        MisskeyException note = catchThrowableOfType(
                MisskeyException.class, () -> client.call("notes/show", Map.of("noteId", "nosuch"), Note.class));
        assertThat(note).isExactlyInstanceOf(MisskeyException.NotFound.class);
        assertThat(note.code()).contains("NO_SUCH_NOTE");
        for (String body : new String[] {"", "<h1>Not Found", "{\"error\":{\"code\":\"NO_SUCH_USER\"}}", "{}"}) {
            servers.unconfigured().faults().at("fork/thing").once().answer(404, JSON, body);
            check(MisskeyException.NotFound.class);
        }
    }

    @Test
    void keepsParametersOutOfTexts() {
        assertThat(OtherRequest.of("i/change-password", Map.of("password", "hunter2"), Void.class)
                        .toString())
                .isEqualTo("OtherRequest[i/change-password]");
    }

    private String lastBody() {
        return last(servers.unconfigured().requests()).body();
    }

    private static LoggedRequest last(List<LoggedRequest> requests) {
        return requests.get(requests.size() - 1);
    }
}
