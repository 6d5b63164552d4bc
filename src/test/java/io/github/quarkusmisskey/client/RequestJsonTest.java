package io.github.quarkusmisskey.client;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.auth.session.AuthSessionUserkeyResponse;
import io.github.quarkusmisskey.api.i.IChangePasswordRequest;
import io.github.quarkusmisskey.api.i.IUpdateRequest;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.NotificationRecieveConfig;
import io.github.quarkusmisskey.api.model.NotificationSource;
import io.github.quarkusmisskey.api.notes.NotesChildrenRequest;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.notes.NotesShowRequest;
import io.github.quarkusmisskey.api.users.UsersFollowersRequest;
import io.github.quarkusmisskey.api.users.UsersRelationRequest;
import io.github.quarkusmisskey.api.users.UsersUpdateMemoRequest;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestJsonTest {

    @Test
    void leavesOutWhatIsNotSet() throws JsonProcessingException {
        assertThat(json(NotesCreateRequest.text("Hello"))).isEqualTo("{\"text\":\"Hello\"}");
        assertThat(json(NotesCreateRequest.builder()
                        .text("Hello")
                        .visibility(NoteVisibility.HOME)
                        .localOnly(true)
                        .build()))
                .isEqualTo("{\"visibility\":\"home\",\"localOnly\":true,\"text\":\"Hello\"}");
    }

    @Test
    void tellsAbsentFromNullAndFromAValue() throws JsonProcessingException {
        assertThat(json(IUpdateRequest.builder()
                        .name("Alice")
                        .clearDescription()
                        .build()))
                .isEqualTo("{\"name\":\"Alice\",\"description\":null}");
        assertThat(json(IUpdateRequest.builder().location(null).isCat(true).build()))
                .isEqualTo("{\"location\":null,\"isCat\":true}");
    }

    @Test
    void sendsRequiredMembersAlsoAsNull() throws JsonProcessingException {
        assertThat(json(new UsersUpdateMemoRequest("a1", null))).isEqualTo("{\"userId\":\"a1\",\"memo\":null}");
    }

    @Test
    void doesNotLetRequiredMembersBeForgotten() {
        assertThatThrownBy(() -> new NotesShowRequest(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("noteId");
        assertThatThrownBy(() -> NotesCreateRequest.builder().cw("no text").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text, or renoteId");
        assertThat(NotesChildrenRequest.of("a1").toBuilder().limit(5).build())
                .isEqualTo(NotesChildrenRequest.builder("a1").limit(5).build());
    }

    @Test
    void neverShowsSecretsInTexts() throws JsonProcessingException {
        assertThat(new IChangePasswordRequest("old-one", "new-one", "123456"))
                .hasToString(
                        "IChangePasswordRequest[currentPassword=[redacted], newPassword=[redacted], token=[redacted]]");
        AuthSessionUserkeyResponse answer = MisskeyMapper.MAPPER.readValue(
                "{\"accessToken\":\"secret-token\",\"user\":{\"id\":\"a1\"}}", AuthSessionUserkeyResponse.class);
        assertThat(answer.accessToken()).isEqualTo("secret-token");
        assertThat(answer.toString()).contains("a1").doesNotContain("secret-token");
    }

    @Test
    void sendsOneAlternative() throws JsonProcessingException {
        assertThat(json(UsersFollowersRequest.userId("a1"))).isEqualTo("{\"userId\":\"a1\"}");
        assertThat(json(UsersFollowersRequest.usernameAndHost("alice", null)))
                .isEqualTo("{\"username\":\"alice\",\"host\":null}");
    }

    @Test
    void sendsOneOrMany() throws JsonProcessingException {
        assertThat(json(new UsersRelationRequest(OneOrMany.one("a")))).isEqualTo("{\"userId\":\"a\"}");
        assertThat(json(new UsersRelationRequest(OneOrMany.many(List.of("a"))))).isEqualTo("{\"userId\":[\"a\"]}");
    }

    @Test
    void sendsVariantsWithWhatTellsThemApart() throws JsonProcessingException {
        NotificationSource lists = new NotificationSource.FromList("l1");
        NotificationSource never = new NotificationSource.From("never");
        assertThat(json(lists)).isEqualTo("{\"userListId\":\"l1\",\"type\":\"list\"}");
        assertThat(MisskeyMapper.MAPPER.readValue(json(lists), NotificationSource.class))
                .isEqualTo(lists);
        assertThat(json(never)).isEqualTo("{\"type\":\"never\"}");
        assertThat(MisskeyMapper.MAPPER.readValue(json(never), NotificationSource.class))
                .isEqualTo(never);
        NotificationRecieveConfig config =
                MisskeyMapper.MAPPER.readValue("{\"note\":{\"type\":\"never\"}}", NotificationRecieveConfig.class);
        assertThat(config.note()).isEqualTo(never);
        assertThat(json(IUpdateRequest.builder()
                        .notificationRecieveConfig(config)
                        .build()))
                .isEqualTo("{\"notificationRecieveConfig\":{\"note\":{\"type\":\"never\"}}}");
    }

    private static String json(Object value) throws JsonProcessingException {
        return MisskeyMapper.MAPPER.writeValueAsString(value);
    }
}
