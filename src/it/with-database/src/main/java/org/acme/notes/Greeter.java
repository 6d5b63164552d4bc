package org.acme.notes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.notes.NotesTimelineRequest;
import io.github.quarkusmisskey.client.Misskey;
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
        return notes.create(NotesCreateRequest.text("Hello")).createdNote();
    }

    public Note greetAs(AccountRef account) {
        return misskey.as(account).notes().create(NotesCreateRequest.text("Hello from me")).createdNote();
    }

    public List<Note> timeline() {
        return misskey.notes().timeline(NotesTimelineRequest.builder().limit(5).build());
    }
}
