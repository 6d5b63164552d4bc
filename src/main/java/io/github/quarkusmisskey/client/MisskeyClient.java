package io.github.quarkusmisskey.client;

import java.lang.reflect.Type;

import jakarta.ws.rs.core.GenericType;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.smallrye.mutiny.Uni;

/**
 * The API of one host as one account. Safe for use by many threads; making one costs nothing, so there is no need to keep
 * it.
 */
public interface MisskeyClient extends MisskeyNamespaces {

    /** What the server says of itself, to anybody. */
    MisskeyInstance instance();

    /** Whether the server has an endpoint: {@link MisskeyInstance#supports}. Blocks. */
    default boolean supports(String endpoint) {
        return instance().supports(endpoint);
    }

    /** The streaming API. Its sockets are shared by all who ask for the same host and account. */
    MisskeyStream stream();

    /**
     * Calls an endpoint that no interface has, such as one of a fork, in the caller's thread, which must be allowed to
     * block.
     *
     * @param endpoint its name, such as {@code notes/create}
     * @param params what Jackson writes as an object, a {@code Map} or a record for instance; null for none. A member that is
     *     null is sent as null
     * @param type of the answer, {@code JsonNode} if it is not known; a native executable must have it registered for
     *     reflection
     * @return null if the server answers nothing
     * @throws IllegalArgumentException if the name cannot be one of an endpoint, or the parameters are no object or hold a
     *     token
     * @throws MisskeyException whatever goes wrong
     */
    default <T> T call(String endpoint, Object params, Class<T> type) {
        return call(endpoint, params, (Type) type);
    }

    /** {@link #call(String, Object, Class)} for a type with parameters: {@code new GenericType<List<Note>>() {}}. */
    default <T> T call(String endpoint, Object params, GenericType<T> type) {
        return call(endpoint, params, type.getType());
    }

    /** {@link #call(String, Object, Class)} without blocking. */
    default <T> Uni<T> callAsync(String endpoint, Object params, Class<T> type) {
        return callAsync(endpoint, params, (Type) type);
    }

    /** {@link #call(String, Object, GenericType)} without blocking. */
    default <T> Uni<T> callAsync(String endpoint, Object params, GenericType<T> type) {
        return callAsync(endpoint, params, type.getType());
    }

    @SuppressWarnings("unchecked")
    private <T> T call(String endpoint, Object params, Type type) {
        return (T) bind(OtherApi.class).call(OtherRequest.of(endpoint, params, type), OtherApi::call);
    }

    @SuppressWarnings("unchecked")
    private <T> Uni<T> callAsync(String endpoint, Object params, Type type) {
        return bind(OtherApi.class)
                .callAsync(OtherRequest.of(endpoint, params, type), OtherApi::callAsync)
                .map(answer -> (T) answer);
    }

    /**
     * Puts a file into the account's drive. To be interrupted ends it, and closes the connection.
     *
     * @throws MisskeyException whatever goes wrong, such as the code {@code NO_FREE_SPACE}
     * @throws IllegalArgumentException if there is no such file or it cannot be read
     */
    default DriveFile upload(Upload upload) {
        return Interruptibly.await(uploadAsync(upload));
    }

    /** {@link #upload} without blocking; to cancel the subscription ends it, and closes the connection. */
    default Uni<DriveFile> uploadAsync(Upload upload) {
        return driveFiles().createAsync(upload.request());
    }

    /**
     * Has the server fetch a file for the account's drive, and waits until it has it. The channel {@code main} tells that, so
     * the token needs {@code read:account} besides {@code write:drive}. To be interrupted ends the waiting alone.
     *
     * @throws MisskeyException whatever goes wrong; servers do not say when they cannot fetch a file, so that the time is
     *     over then
     */
    default DriveFile uploadFromUrl(UrlUpload upload) {
        return Interruptibly.await(uploadFromUrlAsync(upload));
    }

    /** {@link #uploadFromUrl} without blocking. */
    default Uni<DriveFile> uploadFromUrlAsync(UrlUpload upload) {
        return upload.by(this);
    }
}
