package io.github.quarkusmisskey.devserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.devserver.internal.Frontend;
import io.github.quarkusmisskey.devserver.internal.StreamingUpgrade;
import io.github.quarkusmisskey.devserver.internal.World;
import io.github.quarkusmisskey.devserver.internal.api.Api;
import io.github.quarkusmisskey.devserver.internal.consent.Asking;
import io.github.quarkusmisskey.devserver.internal.consent.ConsentRefusal;
import io.github.quarkusmisskey.devserver.internal.endpoint.MiAuthCheckRoute;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.http.Listener;
import io.github.quarkusmisskey.devserver.internal.http.ReceivedFile;
import io.github.quarkusmisskey.devserver.internal.http.RequestLog;
import io.github.quarkusmisskey.devserver.internal.store.StoredFile;
import io.github.quarkusmisskey.devserver.streaming.Streaming;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;

/**
 * A Misskey server in memory, reachable over HTTP on the loopback interface. It behaves like a real server, oddities
 * included, and fails on demand. It starts with two users, {@code alice} and {@code bob}; the consent page accepts
 * either without a password.
 *
 * <p>All methods are thread-safe. Those that take a user name throw {@link IllegalArgumentException} for an unknown
 * one.
 */
public final class DevServer implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final long PICTURE_SIZE = 12_345;

    private final Vertx vertx;
    private final Streaming streaming;
    private final World world;
    private final RequestLog log;
    private volatile Listener listener;
    private volatile int port;

    private DevServer(DevServerOptions options) {
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        log = new RequestLog(options.requestLogSize());
        streaming = new Streaming(vertx);
        world = new World(this::url, vertx, streaming);
    }

    /**
     * Starts a server and waits until it listens.
     *
     * @throws UncheckedIOException if the port is taken
     */
    public static DevServer start(DevServerOptions options) {
        DevServer server = new DevServer(options);
        try {
            server.listen(options);
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** Starts a server with {@link DevServerOptions#defaults()}. */
    public static DevServer start() {
        return start(DevServerOptions.defaults());
    }

    private void listen(DevServerOptions options) {
        Api api = new Api(world.endpoints, world.tokens, world.users, world.rateLimits, options);
        Frontend frontend = new Frontend(
                vertx,
                log,
                world.faults,
                api,
                world.check,
                world.pages,
                new StreamingUpgrade(world.tokens, world.users, streaming, options.handshakeRefusal()));
        listener = new Listener(vertx, frontend::receive);
        port = options.port();
        resume();
    }

    /**
     * Simulates an outage without losing data: all connections are cut without a closing handshake (WebSockets with
     * 1006), and new ones are refused until {@link #resume}.
     */
    public void pause() {
        await(streaming.cutAll().compose(cut -> listener.close()).toCompletionStage());
    }

    /** Listens on the same port again. */
    public void resume() {
        port = await(listener.listen(port).toCompletionStage());
    }

    /** The base URL, such as {@code http://localhost:3900}. */
    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** The WebSockets at {@code /streaming}. */
    public Streaming streaming() {
        return streaming;
    }

    /** The lists, antennas, channels and roles that collect notes. */
    public Sources sources() {
        return world.sources;
    }

    /** Injects faults. */
    public Faults faults() {
        return world.faults;
    }

    /** The requests received so far, oldest first. */
    public List<LoggedRequest> requests() {
        return log.all();
    }

    /** The requests of one endpoint (see {@link LoggedRequest}), oldest first. */
    public List<LoggedRequest> requests(String endpoint) {
        return log.all().stream()
                .filter(request -> request.endpoint().equals(endpoint))
                .toList();
    }

    /** Number of checks of the given session. */
    public int checks(String session) {
        return (int) log.all().stream()
                .filter(request -> MiAuthCheckRoute.session(request.path())
                        .filter(session::equals)
                        .isPresent())
                .count();
    }

    public List<DevUser> users() {
        return world.users.all();
    }

    /** Adds a user; {@code name} may be null. */
    public DevUser addUser(String username, String name) {
        return world.users.add(username, name);
    }

    /** Makes {@code follower} follow {@code followee}, whose notes then appear on the home timeline. */
    public void follow(String follower, String followee) {
        world.following.begin(world.users.require(follower), world.users.require(followee));
        settle();
    }

    /** Posts a public note without any rate limit, and returns its id. */
    public String postNote(String username, String text) {
        return post(username, JsonTree.object().put("text", text));
    }

    /** Posts a note with these parameters and returns its id. */
    String post(String username, ObjectNode params) {
        return act(username, "notes/create", params)
                .path("createdNote")
                .path("id")
                .asText();
    }

    /** Posts a public note with a single-choice poll that never expires, and returns its id. */
    public String postPoll(String username, String text, List<String> choices) {
        ObjectNode params = JsonTree.object().put("text", text);
        ArrayNode answers = params.putObject("poll").putArray("choices");
        choices.forEach(answers::add);
        return post(username, params);
    }

    /** Votes for the choice with this index, which starts at 0. */
    void vote(String username, String noteId, int choice) {
        act(
                username,
                "notes/polls/vote",
                JsonTree.object().put("noteId", noteId).put("choice", choice));
    }

    /** Adds a custom emoji to the server; {@link #reset} removes it. */
    void addEmoji(String name) {
        world.emojis.add(name);
    }

    /** Adds a picture to the user's drive and returns its id. */
    String addPicture(String username, String name, String comment, boolean sensitive) {
        StoredFile file = StoredFile.of(
                world.ids.next(),
                world.users.require(username),
                name,
                comment,
                sensitive,
                new ReceivedFile(name, PICTURE_SIZE, "d41d8cd98f00b204e9800998ecf8427e", "image/png"));
        world.drives.put(file);
        return file.id();
    }

    /** Deletes a note of the user. */
    public void deleteNote(String username, String noteId) {
        act(username, "notes/delete", JsonTree.object().put("noteId", noteId));
    }

    /** Reacts to a note, for example with an emoji. */
    public void react(String username, String noteId, String reaction) {
        act(
                username,
                "notes/reactions/create",
                JsonTree.object().put("noteId", noteId).put("reaction", reaction));
    }

    /** Waits for the events, so that later changes by the caller do not affect them. */
    private JsonNode act(String username, String endpoint, ObjectNode params) {
        JsonNode result = world.act(world.users.require(username), endpoint, params);
        settle();
        return result;
    }

    private void settle() {
        await(streaming.published().toCompletionStage());
    }

    /**
     * Adds what dev mode shows to newcomers: a note of each kind, and notifications for Alice. Call it once after a
     * start or reset.
     */
    public void addDemoNotes() {
        DemoWorld.fill(this);
    }

    /** Issues a token as if the user had granted it to an application. */
    public AccessToken issueToken(String username, Permission... permissions) {
        Set<String> names = Arrays.stream(permissions).map(Permission::value).collect(Collectors.toSet());
        return AccessToken.of(world.tokens.issueToApp(world.users.require(username), names));
    }

    /** Issues the token of the user's own web session, which secure endpoints require. */
    public AccessToken issueOwnToken(String username) {
        return AccessToken.of(world.tokens.issueToOwner(world.users.require(username)));
    }

    /** Revokes a token and returns whether it was valid. */
    public boolean revoke(AccessToken token) {
        return world.tokens.revoke(token.value());
    }

    /**
     * Simulates "Accept" on the consent page at the given URL.
     *
     * @throws IllegalArgumentException if the URL is not that of a consent page, or the page would not ask for consent
     */
    public Approval approve(URI consentUri, String username) {
        return asking(consentUri).accept().apply(world.users.require(username));
    }

    /**
     * Simulates "Reject" on the consent page at the given URL. Only OAuth informs the application.
     *
     * @return URL to which the browser is redirected
     * @throws IllegalArgumentException if the URL is not that of a consent page, or the page would not ask for consent
     */
    public Optional<String> reject(URI consentUri) {
        return asking(consentUri).reject().get();
    }

    private Asking asking(URI consentUri) {
        return await(world.consentPage.asking(consentUri).toCompletionStage());
    }

    /** Restricts the server to these sign-in flows; {@link #reset} restores all of them. */
    public void offer(Flow... flows) {
        world.offer.set(Set.of(flows));
    }

    /**
     * Sets whether a token of an application can revoke itself, as since 2026.9. Otherwise only the user's own web
     * session can revoke tokens. {@link #reset} restores the default.
     */
    public void offerRevocation(boolean offered) {
        world.offer.setRevocation(offered);
    }

    /** Suspends a user, or ends the suspension. Tokens are kept, but calls that need one are refused. */
    public void suspend(String username, boolean suspended) {
        world.users.suspend(world.users.require(username), suspended);
    }

    /** The sessions of MiAuth and of the app flow that were rejected on the consent page. */
    public Set<String> rejectedSessions() {
        return world.consent.denied();
    }

    /**
     * Sets the delay between reading a token and marking it as fetched, a race that real servers have: all checks
     * within it return the token. The default is zero.
     */
    public void setCheckRaceWindow(Duration window) {
        world.check.setRaceWindow(window);
    }

    /** Restores the initial state: two users, nothing else, no faults, an empty request log. */
    public void reset() {
        await(streaming.reset().toCompletionStage());
        world.reset();
        log.clear();
    }

    /** Closes all connections and frees the port. */
    @Override
    public void close() {
        await(streaming.cutAll().compose(cut -> vertx.close()).toCompletionStage());
    }

    private static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ConsentRefusal refusal) {
                throw new IllegalArgumentException("Nobody is asked at this address", refusal);
            }
            throw e.getCause() instanceof IOException io
                    ? new UncheckedIOException(io)
                    : new IllegalStateException("The demo server failed", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("The demo server was not ready within " + TIMEOUT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the demo server", e);
        }
    }
}
