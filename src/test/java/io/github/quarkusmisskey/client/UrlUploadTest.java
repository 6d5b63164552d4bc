package io.github.quarkusmisskey.client;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.drive.files.DriveFilesShowRequest;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that the server fetches by itself. */
@QuarkusTest
@Timeout(60)
class UrlUploadTest {

    @InjectDevServer
    DevServer server;

    @Inject
    Misskey misskey;

    private MisskeyClient client(Permission... permissions) {
        AccessToken token = server.issueToken("alice", permissions);
        return misskey.at(MisskeyHost.of(server.url()), token);
    }

    private MisskeyClient client() {
        return client(KnownPermission.READ_ACCOUNT, KnownPermission.READ_DRIVE, KnownPermission.WRITE_DRIVE);
    }

    private URI picture() {
        return URI.create(server.url() + "/identicon/alice");
    }

    @AfterEach
    void leavesNoSocketOpen() {
        server.faults().clear();
        Awaitility.await().until(() -> server.streaming().joined("main") == 0);
    }

    @Test
    void endsWhenTheServerHasTheFile() {
        MisskeyClient client = client();
        DriveFile file = client.uploadFromUrl(
                UrlUpload.of(picture()).comment("A pattern").sensitive(true).force(true));
        assertThat(file.name()).isEqualTo("alice");
        assertThat(file.type()).isEqualTo("image/png");
        assertThat(file.comment()).isEqualTo("A pattern");
        assertThat(file.isSensitive()).isTrue();
        assertThat(client.driveFiles().show(DriveFilesShowRequest.fileId(file.id())))
                .isEqualTo(file);
    }

    @Test
    void tellsUploadsOfOneAccountApart() {
        MisskeyClient client = client();
        CompletableFuture<DriveFile> one = upload(client, "one");
        CompletableFuture<DriveFile> other = upload(client, "other");
        assertThat(one.join().comment()).isEqualTo("one");
        assertThat(other.join().comment()).isEqualTo("other");
    }

    private CompletableFuture<DriveFile> upload(MisskeyClient client, String comment) {
        return client.uploadFromUrlAsync(
                        UrlUpload.of(picture()).comment(comment).force(true))
                .subscribeAsCompletionStage();
    }

    @Test
    void saysThatServersAreSilentWhereTheyCannotFetchTheFile() {
        UrlUpload missing =
                UrlUpload.of(URI.create(server.url() + "/not-there?key=secret")).within(Duration.ofMillis(300));
        assertThat(missing.toString()).doesNotContain("secret");
        assertThatThrownBy(() -> client().uploadFromUrl(missing))
                .isInstanceOf(MisskeyException.class)
                .hasMessageContaining("within 300 ms")
                .hasMessageNotContaining("secret");
    }

    @Test
    void failsAtOnceWhenTheServerRefusesTheCall() {
        UrlUpload upload = UrlUpload.of(picture());
        assertThatThrownBy(() -> client(KnownPermission.READ_ACCOUNT).uploadFromUrl(upload))
                .isInstanceOf(MisskeyException.Permission.class);
        server.faults().at("drive/files/upload-from-url").error(500, ErrorShape.MISSKEY);
        assertThatThrownBy(() -> client().uploadFromUrl(upload)).isInstanceOf(MisskeyException.Server.class);
    }

    @Test
    void needsTheStream() {
        assertThatThrownBy(() -> client(KnownPermission.WRITE_DRIVE).uploadFromUrl(UrlUpload.of(picture())))
                .isInstanceOf(MisskeyException.Permission.class)
                .hasMessageContaining("read:account");
    }

    @Test
    void asksForNothingBeforeTheChannelIsJoined() throws Exception {
        int asked = server.requests("drive/files/upload-from-url").size();
        MisskeyClient client = client();
        assertThatThrownBy(() -> client.stream().joined(Channel.main()).await().indefinitely())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not subscribed to");
        Cancellable listening =
                client.stream().channel(Channel.main()).subscribe().with(event -> {});
        client.stream().joined(Channel.main()).subscribeAsCompletionStage().get(30, TimeUnit.SECONDS);
        assertThat(server.streaming().joined("main")).isOne();
        client.stream().joined(Channel.main()).subscribeAsCompletionStage().get(30, TimeUnit.SECONDS);
        listening.cancel();
        assertThat(server.requests("drive/files/upload-from-url")).hasSize(asked);
    }
}
