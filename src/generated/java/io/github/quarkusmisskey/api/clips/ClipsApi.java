package io.github.quarkusmisskey.api.clips;

import java.util.List;
import java.util.function.Consumer;
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
import io.quarkus.arc.NoClassInterceptors;
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
    void addNote(Body<? extends ClipsAddNoteRequest> request);

    /** {@link #addNote(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void addNote(Consumer<ClipsAddNoteRequest.Builder> request) {
        addNote(ClipsAddNoteRequest.with(request));
    }

    /** {@link #addNote(Body)} without blocking. */
    @POST
    @Path("add-note")
    Uni<Void> addNoteAsync(Body<? extends ClipsAddNoteRequest> request);

    /** {@link #addNote(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> addNoteAsync(Consumer<ClipsAddNoteRequest.Builder> request) {
        return addNoteAsync(ClipsAddNoteRequest.with(request));
    }

    /**
     * {@code clips/create}: needs {@code write:account}.
     *
     * <p>Errors: {@code CLIP_NOTES_LIMIT_EXCEEDED}, {@code TOO_MANY_CLIPS}.
     */
    @POST
    @Path("create")
    Clip create(Body<? extends ClipsCreateRequest> request);

    /** {@link #create(Body)} by {@code name} alone. */
    @NoClassInterceptors
    default Clip create(String name) {
        return create(new ClipsCreateRequest(name, null, null));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Clip create(Consumer<ClipsCreateRequest.Builder> request) {
        return create(ClipsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Clip> createAsync(Body<? extends ClipsCreateRequest> request);

    /** {@link #create(Body)} by {@code name} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Clip> createAsync(String name) {
        return createAsync(new ClipsCreateRequest(name, null, null));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Clip> createAsync(Consumer<ClipsCreateRequest.Builder> request) {
        return createAsync(ClipsCreateRequest.with(request));
    }

    /**
     * {@code clips/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends ClipsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code clipId} alone. */
    @NoClassInterceptors
    default void delete(String clipId) {
        delete(new ClipsDeleteRequest(clipId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<ClipsDeleteRequest.Builder> request) {
        delete(ClipsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends ClipsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code clipId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String clipId) {
        return deleteAsync(new ClipsDeleteRequest(clipId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<ClipsDeleteRequest.Builder> request) {
        return deleteAsync(ClipsDeleteRequest.with(request));
    }

    /**
     * {@code clips/favorite}: needs {@code write:clip-favorite}.
     *
     * <p>Errors: {@code ALREADY_FAVORITED}, {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("favorite")
    void favorite(Body<? extends ClipsFavoriteRequest> request);

    /** {@link #favorite(Body)} by {@code clipId} alone. */
    @NoClassInterceptors
    default void favorite(String clipId) {
        favorite(new ClipsFavoriteRequest(clipId));
    }

    /** {@link #favorite(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void favorite(Consumer<ClipsFavoriteRequest.Builder> request) {
        favorite(ClipsFavoriteRequest.with(request));
    }

    /** {@link #favorite(Body)} without blocking. */
    @POST
    @Path("favorite")
    Uni<Void> favoriteAsync(Body<? extends ClipsFavoriteRequest> request);

    /** {@link #favorite(Body)} by {@code clipId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> favoriteAsync(String clipId) {
        return favoriteAsync(new ClipsFavoriteRequest(clipId));
    }

    /** {@link #favorite(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> favoriteAsync(Consumer<ClipsFavoriteRequest.Builder> request) {
        return favoriteAsync(ClipsFavoriteRequest.with(request));
    }

    /** {@code clips/list}: needs {@code read:account}. */
    @POST
    @Path("list")
    List<Clip> list(Body<? extends ClipsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<Clip> list() {
        return list(ClipsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Clip> list(Consumer<ClipsListRequest.Builder> request) {
        return list(ClipsListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Clip>> listAsync(Body<? extends ClipsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Clip>> listAsync() {
        return listAsync(ClipsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Clip>> listAsync(Consumer<ClipsListRequest.Builder> request) {
        return listAsync(ClipsListRequest.with(request));
    }

    /** {@code clips/my-favorites}: needs {@code read:clip-favorite}. */
    @POST
    @Path("my-favorites")
    List<Clip> myFavorites(Body<Empty> request);

    /** {@link #myFavorites(Body)} without parameters. */
    @NoClassInterceptors
    default List<Clip> myFavorites() {
        return myFavorites(Empty.BODY);
    }

    /** {@link #myFavorites(Body)} without blocking. */
    @POST
    @Path("my-favorites")
    Uni<List<Clip>> myFavoritesAsync(Body<Empty> request);

    /** {@link #myFavorites(Body)} without parameters and without blocking. */
    @NoClassInterceptors
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
    List<Note> notes(Body<? extends ClipsNotesRequest> request);

    /** {@link #notes(Body)} by {@code clipId} alone. */
    @NoClassInterceptors
    default List<Note> notes(String clipId) {
        return notes(ClipsNotesRequest.of(clipId));
    }

    /** {@link #notes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> notes(Consumer<ClipsNotesRequest.Builder> request) {
        return notes(ClipsNotesRequest.with(request));
    }

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<List<Note>> notesAsync(Body<? extends ClipsNotesRequest> request);

    /** {@link #notes(Body)} by {@code clipId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(String clipId) {
        return notesAsync(ClipsNotesRequest.of(clipId));
    }

    /** {@link #notes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(Consumer<ClipsNotesRequest.Builder> request) {
        return notesAsync(ClipsNotesRequest.with(request));
    }

    /**
     * {@code clips/remove-note}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_CLIP}, {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("remove-note")
    void removeNote(Body<? extends ClipsRemoveNoteRequest> request);

    /** {@link #removeNote(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void removeNote(Consumer<ClipsRemoveNoteRequest.Builder> request) {
        removeNote(ClipsRemoveNoteRequest.with(request));
    }

    /** {@link #removeNote(Body)} without blocking. */
    @POST
    @Path("remove-note")
    Uni<Void> removeNoteAsync(Body<? extends ClipsRemoveNoteRequest> request);

    /** {@link #removeNote(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeNoteAsync(Consumer<ClipsRemoveNoteRequest.Builder> request) {
        return removeNoteAsync(ClipsRemoveNoteRequest.with(request));
    }

    /**
     * {@code clips/show}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("show")
    Clip show(Body<? extends ClipsShowRequest> request);

    /** {@link #show(Body)} by {@code clipId} alone. */
    @NoClassInterceptors
    default Clip show(String clipId) {
        return show(new ClipsShowRequest(clipId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Clip show(Consumer<ClipsShowRequest.Builder> request) {
        return show(ClipsShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Clip> showAsync(Body<? extends ClipsShowRequest> request);

    /** {@link #show(Body)} by {@code clipId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Clip> showAsync(String clipId) {
        return showAsync(new ClipsShowRequest(clipId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Clip> showAsync(Consumer<ClipsShowRequest.Builder> request) {
        return showAsync(ClipsShowRequest.with(request));
    }

    /**
     * {@code clips/unfavorite}: needs {@code write:clip-favorite}.
     *
     * <p>Errors: {@code NOT_FAVORITED}, {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("unfavorite")
    void unfavorite(Body<? extends ClipsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} by {@code clipId} alone. */
    @NoClassInterceptors
    default void unfavorite(String clipId) {
        unfavorite(new ClipsUnfavoriteRequest(clipId));
    }

    /** {@link #unfavorite(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unfavorite(Consumer<ClipsUnfavoriteRequest.Builder> request) {
        unfavorite(ClipsUnfavoriteRequest.with(request));
    }

    /** {@link #unfavorite(Body)} without blocking. */
    @POST
    @Path("unfavorite")
    Uni<Void> unfavoriteAsync(Body<? extends ClipsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} by {@code clipId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unfavoriteAsync(String clipId) {
        return unfavoriteAsync(new ClipsUnfavoriteRequest(clipId));
    }

    /** {@link #unfavorite(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unfavoriteAsync(Consumer<ClipsUnfavoriteRequest.Builder> request) {
        return unfavoriteAsync(ClipsUnfavoriteRequest.with(request));
    }

    /**
     * {@code clips/update}: needs {@code write:account}.
     *
     * <p>Errors: {@code CLIP_LIMIT_EXCEEDED}, {@code CLIP_NOTES_LIMIT_EXCEEDED}, {@code NO_SUCH_CLIP}.
     */
    @POST
    @Path("update")
    Clip update(Body<? extends ClipsUpdateRequest> request);

    /** {@link #update(Body)} by {@code clipId} alone. */
    @NoClassInterceptors
    default Clip update(String clipId) {
        return update(ClipsUpdateRequest.of(clipId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Clip update(Consumer<ClipsUpdateRequest.Builder> request) {
        return update(ClipsUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Clip> updateAsync(Body<? extends ClipsUpdateRequest> request);

    /** {@link #update(Body)} by {@code clipId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Clip> updateAsync(String clipId) {
        return updateAsync(ClipsUpdateRequest.of(clipId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Clip> updateAsync(Consumer<ClipsUpdateRequest.Builder> request) {
        return updateAsync(ClipsUpdateRequest.with(request));
    }
}
