package io.github.quarkusmisskey.api.notes.threadmuting;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code notes/thread-muting}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/notes/thread-muting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface NotesThreadMutingApi {

    /**
     * {@code notes/thread-muting/create}: needs {@code write:account}. At most 10 calls in 1 h.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("create")
    void create(Body<? extends NotesThreadMutingCreateRequest> request);

    /** {@link #create(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default void create(String noteId) {
        create(new NotesThreadMutingCreateRequest(noteId));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void create(Consumer<NotesThreadMutingCreateRequest.Builder> request) {
        create(NotesThreadMutingCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<? extends NotesThreadMutingCreateRequest> request);

    /** {@link #create(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(String noteId) {
        return createAsync(new NotesThreadMutingCreateRequest(noteId));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(Consumer<NotesThreadMutingCreateRequest.Builder> request) {
        return createAsync(NotesThreadMutingCreateRequest.with(request));
    }

    /**
     * {@code notes/thread-muting/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends NotesThreadMutingDeleteRequest> request);

    /** {@link #delete(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default void delete(String noteId) {
        delete(new NotesThreadMutingDeleteRequest(noteId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<NotesThreadMutingDeleteRequest.Builder> request) {
        delete(NotesThreadMutingDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends NotesThreadMutingDeleteRequest> request);

    /** {@link #delete(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String noteId) {
        return deleteAsync(new NotesThreadMutingDeleteRequest(noteId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<NotesThreadMutingDeleteRequest.Builder> request) {
        return deleteAsync(NotesThreadMutingDeleteRequest.with(request));
    }
}
