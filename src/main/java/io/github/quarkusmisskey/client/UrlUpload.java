package io.github.quarkusmisskey.client;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.drive.files.DriveFilesUploadFromUrlRequest;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * A file that the server fetches for an account's drive, with its properties. Immutable: each method returns a changed
 * copy.
 *
 * @see MisskeyClient#uploadFromUrl
 */
public final class UrlUpload {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final DriveFilesUploadFromUrlRequest request;
    private final Duration within;

    private UrlUpload(DriveFilesUploadFromUrlRequest request, Duration within) {
        this.request = request;
        this.within = within;
    }

    /** A file at an http or https URL that the server can reach. */
    public static UrlUpload of(URI file) {
        return new UrlUpload(DriveFilesUploadFromUrlRequest.of(file.toString()), TIMEOUT);
    }

    /** Alternative text for people who do not see the file; at most 512 characters. */
    public UrlUpload comment(String comment) {
        return new UrlUpload(request.toBuilder().comment(comment).build(), within);
    }

    /** Id of the target folder in the drive; the root by default. */
    public UrlUpload folder(String folderId) {
        return new UrlUpload(request.toBuilder().folderId(folderId).build(), within);
    }

    /** Whether the file is marked as sensitive, so that it is shown on request only. */
    public UrlUpload sensitive(boolean sensitive) {
        return new UrlUpload(request.toBuilder().isSensitive(sensitive).build(), within);
    }

    /** Whether the file is stored even if the drive already has the same one; otherwise the server returns that one. */
    public UrlUpload force(boolean force) {
        return new UrlUpload(request.toBuilder().force(force).build(), within);
    }

    /** Time-out for the server to fetch the file; two minutes by default. Servers do not report failures. */
    public UrlUpload within(Duration patience) {
        return new UrlUpload(request, Objects.requireNonNull(patience, "patience"));
    }

    Uni<DriveFile> by(MisskeyClient calls) {
        return Uni.createFrom().deferred(() -> {
            String marker = UUID.randomUUID().toString();
            MisskeyStream stream = calls.stream();
            // If the file were requested before the channel is joined, it could be complete before anybody listens.
            Uni<DriveFile> asked = stream.joined(Channel.main())
                    .chain(() -> calls.driveFiles()
                            .uploadFromUrlAsync(
                                    request.toBuilder().marker(marker).build()))
                    .replaceWith((DriveFile) null);
            return Multi.createBy()
                    .merging()
                    .streams(finished(stream, marker), asked.toMulti())
                    .toUni()
                    .ifNoItem()
                    .after(within)
                    .failWith(() -> notDone(
                            calls,
                            "the server did not say within " + within.toMillis()
                                    + " ms that it has the file; it does not say either when it cannot fetch one"))
                    .onItem()
                    .ifNull()
                    .failWith(() -> notDone(calls, "the application stopped before the server had the file"));
        });
    }

    private static Multi<DriveFile> finished(MisskeyStream stream, String marker) {
        return stream.channel(Channel.main())
                .filter(event ->
                        event instanceof StreamEvent.UrlUploadFinished upload && marker.equals(upload.marker()))
                .map(event -> ((StreamEvent.UrlUploadFinished) event).file());
    }

    private static MisskeyException notDone(MisskeyClient calls, String message) {
        return new MisskeyException(
                MisskeyError.local(calls.instance().host(), "drive/files/upload-from-url", message));
    }

    /** Omits the URL, which may be secret. */
    @Override
    public String toString() {
        return "UrlUpload[" + URI.create(request.url()).getHost() + "]";
    }
}
