package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.admin.accounts.AdminAccountsCreateResponse;
import io.github.quarkusmisskey.api.ap.ApShowResponse;
import io.github.quarkusmisskey.api.i.IUpdateRequest;
import io.github.quarkusmisskey.api.model.Following;
import io.github.quarkusmisskey.api.model.MeDetailed;
import io.github.quarkusmisskey.api.model.User;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What only the own account has, wherever servers send it. */
class OwnAccountTest {

    private static final String MUTES = """
            {"mutedWords": [["a", "b"], "/x+/i", []], "hardMutedWords": ["/^y$/", ["c"]]}""";

    @ParameterizedTest
    @ValueSource(classes = {MeDetailed.class, UserDetailed.class, User.class, AdminAccountsCreateResponse.class})
    void keepsRegularExpressionsAmongMutedWords(Class<?> type) throws IOException {
        JsonNode sent = MisskeyMapper.MAPPER.readTree(MUTES);
        JsonNode back = MisskeyMapper.MAPPER.valueToTree(MisskeyMapper.MAPPER.readValue(MUTES, type));
        assertThat(back.path("mutedWords")).isEqualTo(sent.path("mutedWords"));
        assertThat(back.path("hardMutedWords")).isEqualTo(sent.path("hardMutedWords"));
    }

    @Test
    void writesBackTheMutedWordsThatItRead() throws IOException {
        MeDetailed me = MisskeyMapper.MAPPER.readValue(MUTES, MeDetailed.class);
        assertThat(me.mutedWords().get(1)).isEqualTo(OneOrMany.one("/x+/i"));
        IUpdateRequest request = IUpdateRequest.builder()
                .mutedWords(me.mutedWords())
                .hardMutedWords(me.hardMutedWords())
                .build();
        JsonNode sent = MisskeyMapper.MAPPER.valueToTree(request);
        assertThat(sent).isEqualTo(MisskeyMapper.MAPPER.readTree(MUTES));
    }

    /** Those that differ are richer in answers, or free text there; all else goes back as it came. */
    @Test
    void aSettingHasTheSameTypeWhenItIsReadAndWritten() {
        Map<String, String> read = types(MeDetailed.class);
        Map<String, String> written = types(IUpdateRequest.class);
        written.replaceAll((name, type) -> type.replaceFirst("^io.github.quarkusmisskey.api.Patch<(.*)>$", "$1"));
        read.keySet().retainAll(written.keySet());
        assertThat(read).hasSizeGreaterThan(20);
        read.entrySet().removeIf(member -> member.getValue().equals(written.get(member.getKey())));
        assertThat(read.keySet()).containsExactlyInAnyOrder("avatarDecorations", "lang");
    }

    @Test
    void followersIncludeTheCallerWithAllThatOnlyTheCallerSees() throws IOException {
        JsonNode me = sample("i");
        MeDetailed own = MisskeyMapper.MAPPER.treeToValue(me, MeDetailed.class);
        JsonNode row = MisskeyMapper.MAPPER.createObjectNode().set("follower", me);
        JsonNode followed = MisskeyMapper.MAPPER.createObjectNode().set("followee", me);
        JsonNode shown =
                MisskeyMapper.MAPPER.createObjectNode().put("type", "User").set("object", me);
        JsonNode expected = MisskeyMapper.MAPPER.valueToTree(own);
        assertThat(kept(MisskeyMapper.MAPPER.treeToValue(row, Following.class).follower()))
                .isEqualTo(expected);
        assertThat(kept(MisskeyMapper.MAPPER
                        .treeToValue(followed, Following.class)
                        .followee()))
                .isEqualTo(expected);
        ApShowResponse found = MisskeyMapper.MAPPER.treeToValue(shown, ApShowResponse.class);
        assertThat(kept(((ApShowResponse.User) found).object())).isEqualTo(expected);
    }

    private static JsonNode kept(Object value) {
        return MisskeyMapper.MAPPER.valueToTree(value);
    }

    private static Map<String, String> types(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName,
                        component -> component.getGenericType().getTypeName(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static JsonNode sample(String name) throws IOException {
        try (InputStream file = OwnAccountTest.class.getResourceAsStream("samples/" + name + ".json")) {
            return MisskeyMapper.MAPPER.readTree(file);
        }
    }
}
