package io.github.quarkusmisskey.api.clips;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.Clip;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code clips}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/clips")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ClipsApi {

    /**
     * {@code clips/add-note}: needs {@code write:account}. At most 20 calls in 1 h.
     *
     * <p>Errors: {@code ALREADY_CLIPPED}, {@code CLIP_LIMIT_EXCEEDED}, {@code CLIP_NOTES_LIMIT_EXCEEDED},
     * {@code NO_SUCH_CLIP}, {@code NO_SUCH_NOTE}, {@code TOO_MANY_CLIP_NOTES}.
     */
    @POST
    @Path("add-note")
    void addNote(Body<ClipsAddNoteRequest> request);

    /** {@link #addNote(Body)} without blocking. */
    @POST
    @Path("add-note")
    Uni<Void> addNoteAsync(Body<ClipsAddNoteRequest> request);

    /**
     * {@code clips/create}: needs {@code write:account}.
     *
     * <p>Errors: {@code CLIP_NOTES_LIMIT_EXCEEDED}, {@code TOO_MANY_CLIPS}.
     */
    @POST
    @Path("create")
    Clip create(Body<ClipsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Clip> createAsync(Body<ClipsCreateRequest> request);

    /**
     * {@code clips/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("delete")
    void delete(Body<ClipsDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<ClipsDeleteRequest> request);

    /**
     * {@code clips/favorite}: needs {@code write:clip-favorite}.
     *
     * <p>Errors: {@code ALREADY_FAVORITED}, {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("favorite")
    void favorite(Body<ClipsFavoriteRequest> request);

    /** {@link #favorite(Body)} without blocking. */
    @POST
    @Path("favorite")
    Uni<Void> favoriteAsync(Body<ClipsFavoriteRequest> request);

    /** {@code clips/list}: needs {@code read:account}. */
    @POST
    @Path("list")
    List<Clip> list(Body<ClipsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<Clip> list() {
        return list(ClipsListRequest.builder().build());
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Clip>> listAsync(Body<ClipsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<Clip>> listAsync() {
        return listAsync(ClipsListRequest.builder().build());
    }

    /** {@code clips/my-favorites}: needs {@code read:clip-favorite}. */
    @POST
    @Path("my-favorites")
    List<Clip> myFavorites(Body<Empty> request);

    /** {@link #myFavorites(Body)} without parameters. */
    default List<Clip> myFavorites() {
        return myFavorites(Empty.BODY);
    }

    /** {@link #myFavorites(Body)} without blocking. */
    @POST
    @Path("my-favorites")
    Uni<List<Clip>> myFavoritesAsync(Body<Empty> request);

    /** {@link #myFavorites(Body)} without parameters and without blocking. */
    default Uni<List<Clip>> myFavoritesAsync() {
        return myFavoritesAsync(Empty.BODY);
    }

    /**
     * {@code clips/notes}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("notes")
    List<Note> notes(Body<ClipsNotesRequest> request);

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<List<Note>> notesAsync(Body<ClipsNotesRequest> request);

    /**
     * {@code clips/remove-note}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_CLIP}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("remove-note")
    void removeNote(Body<ClipsRemoveNoteRequest> request);

    /** {@link #removeNote(Body)} without blocking. */
    @POST
    @Path("remove-note")
    Uni<Void> removeNoteAsync(Body<ClipsRemoveNoteRequest> request);

    /**
     * {@code clips/show}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("show")
    Clip show(Body<ClipsShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Clip> showAsync(Body<ClipsShowRequest> request);

    /**
     * {@code clips/unfavorite}: needs {@code write:clip-favorite}.
     *
     * <p>Errors: {@code NOT_FAVORITED}, {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("unfavorite")
    void unfavorite(Body<ClipsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} without blocking. */
    @POST
    @Path("unfavorite")
    Uni<Void> unfavoriteAsync(Body<ClipsUnfavoriteRequest> request);

    /**
     * {@code clips/update}: needs {@code write:account}.
     *
     * <p>Errors: {@code CLIP_LIMIT_EXCEEDED}, {@code CLIP_NOTES_LIMIT_EXCEEDED}, {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("update")
    Clip update(Body<ClipsUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Clip> updateAsync(Body<ClipsUpdateRequest> request);
}
