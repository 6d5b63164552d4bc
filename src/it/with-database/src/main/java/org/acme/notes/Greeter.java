package org.acme.notes;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Calls the configured server in both ways, and others as an account. */
@ApplicationScoped
public class Greeter {

    @Inject
    @RestClient
    NotesApi notes;

    @Inject
    Misskey misskey;

    public Note greet() {
        return notes.create(note -> note.text("Hello")).createdNote();
    }

    public Note greetAs(AccountRef account) {
        return misskey.as(account).notes().create(note -> note.text("Hello from me")).createdNote();
    }

    /** @param acct such as {@code @bob@misskey.example} */
    public Note tell(AccountRef account, String acct, String secret) {
        MisskeyClient client = misskey.as(account);
        String userId = client.user(acct).id();
        return client.notes()
                .create(note -> note.text(secret).visibility(NoteVisibility.SPECIFIED).visibleUserIds(userId))
                .createdNote();
    }

    public Note ask(String question) {
        return notes.create(note -> note.text(question)
                        .poll(poll -> poll.choices("Yes", "No").expiresIn(Duration.ofHours(1))))
                .createdNote();
    }

    public List<Note> timeline() {
        return misskey.notes().timeline(request -> request.limit(5));
    }
}
