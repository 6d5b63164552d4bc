package org.acme.notes;

import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.client.MisskeyJson;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Responses for tests without a server. */
class ResponsesTest {

    @Test
    void areMadeFromJson() {
        Note note = MisskeyJson.read("""
                {"id": "9abc", "text": "Hello", "user": {"id": "9xyz", "username": "bob"}}""", Note.class);
        assertThat(note.text()).isEqualTo("Hello");
        assertThat(note.user().username()).isEqualTo("bob");
    }
}
