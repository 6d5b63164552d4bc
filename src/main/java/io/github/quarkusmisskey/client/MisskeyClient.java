package io.github.quarkusmisskey.client;

import java.lang.reflect.Type;

import jakarta.ws.rs.core.GenericType;

import io.github.quarkusmisskey.api.Acct;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.client.internal.call.OtherApi;
import io.github.quarkusmisskey.client.internal.call.OtherRequest;
import io.github.quarkusmisskey.client.internal.call.UniAwaiter;
import io.smallrye.mutiny.Uni;

/** The API of one host as one account. Thread-safe; instances are cheap, so there is no need to keep them. */
public interface MisskeyClient extends MisskeyNamespaces {

    /** The public description of the server. */
    MisskeyInstance instance();

    /** Whether the server has an endpoint, see {@link MisskeyInstance#supports}. Blocks. */
    default boolean supports(String endpoint) {
        return instance().supports(endpoint);
    }

    /**
     * The account with this name, as this client's server knows it. A server looks up unknown accounts of other
     * servers. Runs on the caller's thread, which must be allowed to block.
     *
     * @param acct such as {@code @bob} or {@code @bob@misskey.example}, see {@link Acct#of}
     * @throws IllegalArgumentException if the text names no account
     * @throws MisskeyException.NotFound if there is no such account
     */
    default UserDetailed user(String acct) {
        return user(Acct.of(acct));
    }

    /** {@link #user(String)} for a parsed name. */
    default UserDetailed user(Acct acct) {
        return users().show(UserByName.request(acct, instance().host())).single();
    }

    /** {@link #user(String)} without blocking. */
    default Uni<UserDetailed> userAsync(String acct) {
        return userAsync(Acct.of(acct));
    }

    /** {@link #user(Acct)} without blocking. */
    default Uni<UserDetailed> userAsync(Acct acct) {
        return users().showAsync(UserByName.request(acct, instance().host())).map(OneOrMany::single);
    }

    /** The streaming API. Sockets are shared by all users of the same host and account. */
    MisskeyStream stream();

    /**
     * Calls an endpoint by name, for endpoints that no interface has, such as those of a fork. Runs on the caller's
     * thread, which must be allowed to block.
     *
     * @param endpoint its name, such as {@code notes/create}
     * @param params anything that Jackson writes as a JSON object, such as a {@code Map} or a record; null for none.
     *     Null members are sent as null
     * @param type of the response; {@code JsonNode} if it is unknown. A native executable must register it for
     *     reflection
     * @return null if the response is empty
     * @throws IllegalArgumentException if the name is not valid for an endpoint, or if the parameters are not an object
     *     or contain a token
     * @throws MisskeyException if the call fails
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
     * Uploads a file to the account's drive. Interrupting the caller aborts the upload and closes the connection.
     *
     * @throws MisskeyException if the call fails, for instance with the code {@code NO_FREE_SPACE}
     * @throws IllegalArgumentException if the file does not exist or cannot be read
     */
    default DriveFile upload(Upload upload) {
        return UniAwaiter.await(uploadAsync(upload));
    }

    /** {@link #upload} without blocking. Cancelling the subscription aborts the upload and closes the connection. */
    default Uni<DriveFile> uploadAsync(Upload upload) {
        return driveFiles().createAsync(upload.request());
    }

    /**
     * Makes the server fetch a file for the account's drive, and waits until the file is there. The channel
     * {@code main} reports that, so the token needs {@code read:account} as well as {@code write:drive}. Interrupting
     * the caller ends only the wait.
     *
     * @throws MisskeyException if the call fails. Servers do not report that they could not fetch a file; in that case,
     *     the wait times out
     */
    default DriveFile uploadFromUrl(UrlUpload upload) {
        return UniAwaiter.await(uploadFromUrlAsync(upload));
    }

    /** {@link #uploadFromUrl} without blocking. */
    default Uni<DriveFile> uploadFromUrlAsync(UrlUpload upload) {
        return upload.by(this);
    }
}
