package org.acme.bot;

import java.net.URI;
import java.util.Map;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.client.Paging;
import io.github.quarkusmisskey.client.Upload;
import io.github.quarkusmisskey.miauth.MiAuthOutcome;
import io.github.quarkusmisskey.miauth.MiAuthRequest;
import io.github.quarkusmisskey.miauth.MiAuthService;
import io.github.quarkusmisskey.miauth.MiAuthSession;
import io.github.quarkusmisskey.tokenstore.TokenStore;

/** Asks a person for a token, and keeps it itself. */
@ApplicationScoped
public class Bot {

    @Inject
    MiAuthService miAuth;

    @Inject
    Misskey misskey;

    @Inject
    TokenStore tokens;

    public MiAuthSession ask(MisskeyHost host) {
        return miAuth.begin(
                host,
                MiAuthRequest.of(
                        "Acme bot",
                        URI.create("acme-bot://approved"),
                        Set.of(KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES)));
    }

    public MiAuthOutcome answer(MiAuthSession session) {
        return miAuth.check(session);
    }

    public void remember(AccountRef account, AccessToken token) {
        tokens.put(account, token);
    }

    public DriveFile share(MisskeyHost host, AccessToken token, Path picture) {
        return misskey.at(host, token).upload(Upload.of(picture).comment("A cat").sensitive(true));
    }

    public Note post(MisskeyHost host, AccessToken token, String text) {
        return misskey.at(host, token).notes().create(note -> note.text(text)).createdNote();
    }

    public Stream<Note> timeline(MisskeyHost host, AccessToken token) {
        NotesApi notes = misskey.at(host, token).notes();
        return Paging.backwards(Note::id)
                .stream(page -> notes.timeline(
                        request -> request.untilId(page.untilId()).limit(page.limit())));
    }

    public JsonNode bubble(MisskeyHost host) {
        MisskeyClient server = misskey.at(host);
        return server.supports("notes/bubble-timeline")
                ? server.call("notes/bubble-timeline", Map.of("limit", 20), JsonNode.class)
                : server.call("notes/local-timeline", Map.of("limit", 20), JsonNode.class);
    }
}
