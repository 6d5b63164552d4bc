package io.github.quarkusmisskey.api.notes.reactions;

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

/** The endpoints of {@code notes/reactions}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/notes/reactions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface NotesReactionsApi {

    /**
     * {@code notes/reactions/create}: needs {@code write:reactions}.
     *
     * <p>Errors: {@code ALREADY_REACTED}, {@code CANNOT_REACT_TO_RENOTE}, {@code NO_SUCH_NOTE},
     * {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("create")
    void create(Body<? extends NotesReactionsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void create(Consumer<NotesReactionsCreateRequest.Builder> request) {
        create(NotesReactionsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<? extends NotesReactionsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(Consumer<NotesReactionsCreateRequest.Builder> request) {
        return createAsync(NotesReactionsCreateRequest.with(request));
    }

    /**
     * {@code notes/reactions/delete}: needs {@code write:reactions}. At most 60 calls in 1 h and one in 3 s.
     *
     * <p>Errors: {@code NOT_REACTED}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends NotesReactionsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default void delete(String noteId) {
        delete(new NotesReactionsDeleteRequest(noteId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<NotesReactionsDeleteRequest.Builder> request) {
        delete(NotesReactionsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends NotesReactionsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String noteId) {
        return deleteAsync(new NotesReactionsDeleteRequest(noteId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<NotesReactionsDeleteRequest.Builder> request) {
        return deleteAsync(NotesReactionsDeleteRequest.with(request));
    }
}
