package io.github.quarkusmisskey.client;

import java.util.List;

import jakarta.ws.rs.core.GenericType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MisskeyJsonTest {

    @Test
    void makesAResponse() {
        Note note = MisskeyJson.read("{\"id\":\"9abc\",\"text\":\"Hello\",\"mood\":\"fine\"}", Note.class);
        assertThat(note.id()).isEqualTo("9abc");
        assertThat(note.text()).isEqualTo("Hello");
        assertThat(note.unknown()).containsOnlyKeys("mood");
    }

    @Test
    void makesAList() {
        List<Note> notes = MisskeyJson.read("[{\"id\":\"9abc\"},null]", new GenericType<List<Note>>() {});
        assertThat(notes).extracting(Note::id).containsExactly("9abc");
    }

    @Test
    void makesATree() {
        assertThat(MisskeyJson.read("{\"a\":[1]}", JsonNode.class).at("/a/0").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "hello"})
    void refusesWhatIsNoSuchResponse(String json) {
        assertThatThrownBy(() -> MisskeyJson.read(json, Note.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Note");
    }
}
