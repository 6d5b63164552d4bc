package io.github.quarkusmisskey.api.notes.favorites;

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

/** The endpoints of {@code notes/favorites}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/notes/favorites")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface NotesFavoritesApi {

    /**
     * {@code notes/favorites/create}: needs {@code write:favorites}. At most 20 calls in 1 h.
     *
     * <p>Errors: {@code ALREADY_FAVORITED}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("create")
    void create(Body<? extends NotesFavoritesCreateRequest> request);

    /** {@link #create(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default void create(String noteId) {
        create(new NotesFavoritesCreateRequest(noteId));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void create(Consumer<NotesFavoritesCreateRequest.Builder> request) {
        create(NotesFavoritesCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<? extends NotesFavoritesCreateRequest> request);

    /** {@link #create(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(String noteId) {
        return createAsync(new NotesFavoritesCreateRequest(noteId));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(Consumer<NotesFavoritesCreateRequest.Builder> request) {
        return createAsync(NotesFavoritesCreateRequest.with(request));
    }

    /**
     * {@code notes/favorites/delete}: needs {@code write:favorites}.
     *
     * <p>Errors: {@code NOT_FAVORITED}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends NotesFavoritesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default void delete(String noteId) {
        delete(new NotesFavoritesDeleteRequest(noteId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<NotesFavoritesDeleteRequest.Builder> request) {
        delete(NotesFavoritesDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends NotesFavoritesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String noteId) {
        return deleteAsync(new NotesFavoritesDeleteRequest(noteId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<NotesFavoritesDeleteRequest.Builder> request) {
        return deleteAsync(NotesFavoritesDeleteRequest.with(request));
    }
}
