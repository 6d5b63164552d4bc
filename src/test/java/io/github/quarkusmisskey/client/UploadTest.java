package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.drive.DriveFilesRequest;
import io.github.quarkusmisskey.api.drive.files.DriveFilesCreateRequest;
import io.github.quarkusmisskey.api.drive.files.DriveFilesErrors;
import io.github.quarkusmisskey.api.drive.files.DriveFilesShowRequest;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.quarkusmisskey.client.ServersResource.TOTAL_TIMEOUT_MILLIS;
import static io.github.quarkusmisskey.client.ServersResource.UPLOAD_TIMEOUT_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@QuarkusTest
@WithTestResource(ServersResource.class)
@Timeout(60)
class UploadTest {

    private static final long LARGE = 100_000_000;
    private static final long BEGUN = 10_000_000;
    private static final String SECRET = "a-secret-token";
    private static final String FILE = "{\"id\":\"9abc\"}";

    @Inject
    Misskey misskey;

    @Inject
    Vertx vertx;

    Servers servers;

    @TempDir
    Path folder;

    @Test
    void putsAFileIntoTheDrive() throws IOException {
        MisskeyClient client = client(servers.unconfigured());
        Path path = Files.writeString(folder.resolve("cat.txt"), "meow");
        Upload upload = Upload.of(path).comment("A cat").sensitive(true).force(true);
        DriveFile file = client.upload(upload);
        assertThat(file.name()).isEqualTo("cat.txt");
        assertThat(file.size()).isEqualTo(4);
        assertThat(file.comment()).isEqualTo("A cat");
        assertThat(file.isSensitive()).isTrue();
        assertThat(client.driveFiles().show(DriveFilesShowRequest.fileId(file.id())))
                .isEqualTo(file);
        DriveFile later = client.uploadAsync(upload.name("tom")).await().indefinitely();
        assertThat(later.id()).isNotEqualTo(file.id());
        assertThat(client.drive().files(DriveFilesRequest.builder().limit(2).build()))
                .extracting(DriveFile::name)
                .containsExactly("tom", "cat.txt");
    }

    @Test
    void putsBytesIntoTheDriveAlsoByTheGeneratedRequest() {
        MisskeyClient client = client(servers.unconfigured());
        assertThat(client.upload(Upload.of("empty", new byte[0]).force(true)).size())
                .isZero();
        byte[] bytes = "purr".getBytes(StandardCharsets.UTF_8);
        DriveFilesCreateRequest request = DriveFilesCreateRequest.builder(FileContent.of("a \"cat\".txt", bytes))
                .force(true)
                .build();
        assertThat(client.driveFiles().create(request).name()).isEqualTo("a %22cat%22.txt");
        DriveFilesCreateRequest backslash = DriveFilesCreateRequest.builder(FileContent.of("tail\\", bytes))
                .force(true)
                .build();
        assertThat(client.driveFiles().create(backslash).name()).isEqualTo("tail%5C");
        assertThat(client.driveFiles()
                        .createAsync(request)
                        .await()
                        .indefinitely()
                        .size())
                .isEqualTo(4);
    }

    @Test
    void sendsTheTokenWhereItsServerWantsIt() {
        Upload upload = Upload.of("a", new byte[1]);
        client(servers.header()).upload(upload);
        LoggedRequest inHeader = last(servers.header());
        assertThat(inHeader.header("authorization")).startsWith("Bearer ");
        assertThat(inHeader.body()).isEqualTo("{\"name\":\"a\"}");
        client(servers.unconfigured()).upload(upload);
        LoggedRequest inBody = last(servers.unconfigured());
        assertThat(inBody.header("authorization")).isNull();
        assertThat(inBody.body()).startsWith("{\"i\":\"").contains("\"name\":\"a\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"; filename=\"b.png",
                "a\r\nContent-Type: text:html\r\n\r\nb",
                "a\r\n--b--\r\n",
                "\u732b \ud83d\udc08.png",
                "100%.txt"
            })
    void sendsAnyName(String name) {
        String stripped = name.strip();
        assertThat(client(servers.unconfigured())
                        .upload(Upload.of(name, new byte[1]).comment(name).force(true)))
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo(stripped);
                    assertThat(file.comment()).isEqualTo(name);
                    assertThat(file.size()).isEqualTo(1);
                });
    }

    @Test
    void leavesItToTheServerToRefuseALongName() {
        Upload upload = Upload.of("n".repeat(100_000), new byte[1]);
        assertThatThrownBy(() -> client(servers.unconfigured()).upload(upload))
                .isInstanceOfSatisfying(
                        MisskeyException.class, e -> assertThat(e.code()).hasValue(DriveFilesErrors.INVALID_FILE_NAME));
    }

    @Test
    void saysThatAFileIsNotThere() {
        int before = servers.unconfigured().requests().size();
        MisskeyClient client = client(servers.unconfigured());
        for (Path path : List.of(folder.resolve("missing"), folder)) {
            assertThatThrownBy(() -> client.upload(Upload.of(path)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(path.toString());
            assertThatThrownBy(() -> client.driveFiles().create(DriveFilesCreateRequest.of(FileContent.of(path))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(path.toString());
        }
        assertThat(servers.unconfigured().requests()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1})
    void givesUpOnAFileThatChangesItsSize(long by) throws IOException {
        Path path = sparse(50_000_000);
        try (UploadSink sink = new UploadSink(UploadSink.Request::readAll)) {
            Upload upload = Upload.of(path).onProgress((sent, total) -> resize(path, total + by));
            MisskeyException e = failure(sink, upload);
            assertThat(e).hasMessageContaining("changed its size");
            assertThat(sink.ended()).failsWithin(5, TimeUnit.SECONDS).withThrowableOfType(ExecutionException.class);
        }
    }

    @Test
    void passesOnWhatTheServerSays() {
        for (String code : List.of(DriveFilesErrors.NO_FREE_SPACE, DriveFilesErrors.MAX_FILE_SIZE_EXCEEDED)) {
            servers.unconfigured()
                    .faults()
                    .at("drive/files/create")
                    .once()
                    .answer(400, "application/json", "{\"error\":{\"code\":\"" + code + "\",\"message\":\"No\"}}");
            assertThatThrownBy(() -> client(servers.unconfigured()).upload(Upload.of("a", new byte[1])))
                    .isInstanceOfSatisfying(MisskeyException.class, e -> {
                        assertThat(e.code()).hasValue(code);
                        assertThat(e.status()).isEqualTo(400);
                    });
        }
    }

    @Test
    void stopsSendingWhenTheServerRefusesEarly() throws IOException {
        try (UploadSink sink = new UploadSink(request -> {
            request.read(1_000_000);
            request.answer(413, "");
            request.readAll();
        })) {
            assertThat(failure(sink, Upload.of(sparse(LARGE))).status()).isEqualTo(413);
            assertThat(sink.ended()).failsWithin(5, TimeUnit.SECONDS).withThrowableOfType(ExecutionException.class);
            assertThat(sink.received()).isLessThan(LARGE / 2);
        }
    }

    @Test
    void saysThatTheConnectionBroke() throws IOException {
        try (UploadSink sink = new UploadSink(request -> request.read(1_000_000))) {
            assertThat(failure(sink, Upload.of(sparse(LARGE)))).isInstanceOf(MisskeyException.Unreachable.class);
        }
        try (UploadSink sink = new UploadSink(UploadSink.Request::readAll)) {
            assertThat(failure(sink, Upload.of("a", new byte[10]))).isInstanceOf(MisskeyException.Unreachable.class);
        }
    }

    @Test
    void givesUpOnAServerThatStandsStill() throws IOException {
        try (UploadSink sink = new UploadSink(request -> {
            request.read(1_000_000);
            Thread.sleep(10_000);
        })) {
            assertThat(elapsed(sink, Upload.of(sparse(LARGE))))
                    .isBetween(Duration.ofMillis(900), Duration.ofMillis(4_000));
        }
        try (UploadSink sink = new UploadSink(request -> {
            request.readAll();
            Thread.sleep(10_000);
        })) {
            assertThat(elapsed(sink, Upload.of("a", new byte[10])))
                    .isBetween(Duration.ofMillis(900), Duration.ofMillis(4_000));
        }
    }

    @Test
    void givesUpOnAServerThatTakesALittleNowAndThen() throws IOException {
        try (UploadSink sink = new UploadSink(request -> {
            while (request.left() > 0) {
                request.read(50_000);
                Thread.sleep(200);
            }
        })) {
            assertThat(elapsed(sink, Upload.of(sparse(LARGE))))
                    .isLessThan(Duration.ofMillis(ServersResource.UPLOAD_TIMEOUT_MILLIS / 2));
        }
    }

    @Test
    void takesTheTimeThatASlowConnectionNeedsUpToALimit() throws IOException {
        try (UploadSink sink = new UploadSink(request -> {
            for (int part = 0; part < 6; part++) {
                request.read(LARGE / 16);
                Thread.sleep(TOTAL_TIMEOUT_MILLIS / 5);
            }
            request.readAll();
            request.answer(200, FILE);
        })) {
            DriveFile file = misskey.at(sink.host()).upload(Upload.of(sparse(LARGE)));
            assertThat(file.id()).isEqualTo("9abc");
            assertThat(sink.received()).isGreaterThan(LARGE);
        }
        try (UploadSink sink = new UploadSink(request -> {
            while (request.left() > 0) {
                request.read(1_000_000);
                Thread.sleep(200);
            }
        })) {
            assertThat(elapsed(sink, Upload.of(sparse(LARGE))))
                    .isBetween(
                            Duration.ofMillis(UPLOAD_TIMEOUT_MILLIS - 100),
                            Duration.ofMillis(UPLOAD_TIMEOUT_MILLIS + 3_000));
        }
    }

    @Test
    void readsTheFileNoFasterThanTheServerTakesIt() throws IOException {
        AtomicLong ahead = new AtomicLong();
        CompletableFuture<Void> seen = new CompletableFuture<>();
        try (UploadSink sink = new UploadSink(request -> {
            request.read(1_000_000);
            Thread.sleep(700);
            seen.complete(null);
            request.readAll();
            request.answer(200, FILE);
        })) {
            misskey.at(sink.host()).upload(Upload.of(sparse(LARGE)).onProgress((sent, total) -> {
                if (!seen.isDone()) {
                    ahead.set(sent - sink.received());
                }
            }));
            // Most of it lies in the buffers of the two sockets.
            assertThat(ahead.get()).isBetween(1L, 8_000_000L);
        }
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Long> told = new CopyOnWriteArrayList<>();
        List<Long> totals = new CopyOnWriteArrayList<>();
        try (UploadSink sink = answering()) {
            misskey.at(sink.host()).upload(Upload.of(sparse(5_000_000)).onProgress((sent, total) -> {
                told.add(sent);
                totals.add(total);
            }));
        }
        assertThat(told).hasSizeGreaterThan(10).isSorted().endsWith(5_000_000L);
        assertThat(totals).containsOnly(5_000_000L);
    }

    @Test
    void breaksOffWhenNobodyWantsToHearHowFarItIs() throws IOException {
        try (UploadSink sink = answering()) {
            MisskeyException e = failure(sink, Upload.of(sparse(LARGE)).onProgress((sent, total) -> {
                throw new IllegalStateException("the window is closed");
            }));
            assertThat(e).hasMessageContaining("the window is closed").hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void endsWhenTheSubscriptionIsCancelled() throws IOException {
        CompletableFuture<Long> begun = new CompletableFuture<>();
        try (UploadSink sink = slow()) {
            List<Throwable> failures = new ArrayList<>();
            Cancellable call = misskey.at(sink.host())
                    .uploadAsync(Upload.of(sparse(LARGE)).onProgress((sent, total) -> {
                        if (sent > BEGUN) {
                            begun.complete(sent);
                        }
                    }))
                    .subscribe()
                    .with(file -> failures.add(new AssertionError("uploaded")), failures::add);
            assertThat(begun).succeedsWithin(5, TimeUnit.SECONDS);
            call.cancel();
            assertThat(sink.ended()).failsWithin(5, TimeUnit.SECONDS).withThrowableOfType(ExecutionException.class);
            assertThat(failures).isEmpty();
        }
    }

    @Test
    void endsWhenTheThreadThatWaitsIsInterrupted() throws IOException {
        Thread waiting = Thread.currentThread();
        AtomicBoolean interrupted = new AtomicBoolean();
        try (UploadSink sink = slow()) {
            Upload upload = Upload.of(sparse(LARGE)).onProgress((sent, total) -> {
                if (sent > BEGUN && !interrupted.getAndSet(true)) {
                    waiting.interrupt();
                }
            });
            assertThatThrownBy(() -> misskey.at(sink.host()).upload(upload)).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(sink.ended()).failsWithin(5, TimeUnit.SECONDS).withThrowableOfType(ExecutionException.class);
        }
    }

    @Test
    void refusesPlacesThatMayNotBlock() throws IOException {
        try (UploadSink sink = answering()) {
            CompletableFuture<DriveFile> call = new CompletableFuture<>();
            vertx.getOrCreateContext().runOnContext(ignored -> {
                try {
                    call.complete(misskey.at(sink.host()).upload(Upload.of("a", new byte[1])));
                } catch (RuntimeException e) {
                    call.completeExceptionally(e);
                }
            });
            assertThat(call)
                    .failsWithin(5, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withMessageContaining("must not block");
        }
    }

    private MisskeyException failure(UploadSink sink, Upload upload) {
        MisskeyException e =
                catchThrowableOfType(MisskeyException.class, () -> misskey.at(sink.host(), AccessToken.of(SECRET))
                        .upload(upload));
        assertThat(e).isNotNull();
        assertThat(e).hasMessageStartingWith("drive/files/create at http");
        assertThat(e.toString() + e.error() + upload).doesNotContain(SECRET);
        return e;
    }

    private Duration elapsed(UploadSink sink, Upload upload) {
        long start = System.nanoTime();
        assertThat(failure(sink, upload)).isInstanceOf(MisskeyException.Unreachable.class);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Path sparse(long size) throws IOException {
        Path path = Files.createTempFile(folder, "large", ".bin");
        resize(path, size);
        return path;
    }

    private static void resize(Path path, long size) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UploadSink answering() throws IOException {
        return new UploadSink(request -> {
            request.readAll();
            request.answer(200, FILE);
        });
    }

    private static UploadSink slow() throws IOException {
        return new UploadSink(request -> {
            while (request.left() > 0) {
                request.read(1_000_000);
                Thread.sleep(5);
            }
        });
    }

    private MisskeyClient client(DevServer server) {
        return misskey.at(
                Servers.host(server),
                server.issueToken("alice", KnownPermission.READ_DRIVE, KnownPermission.WRITE_DRIVE));
    }

    private static LoggedRequest last(DevServer server) {
        List<LoggedRequest> requests = server.requests();
        return requests.get(requests.size() - 1);
    }
}
