package io.github.quarkusmisskey.api.notes.favorites;

import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
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
    void create(Body<NotesFavoritesCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<NotesFavoritesCreateRequest> request);

    /**
     * {@code notes/favorites/delete}: needs {@code write:favorites}.
     *
     * <p>Errors: {@code NOT_FAVORITED}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("delete")
    void delete(Body<NotesFavoritesDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<NotesFavoritesDeleteRequest> request);
}
