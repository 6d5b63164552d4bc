package io.github.quarkusmisskey.api.antennas;

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
import io.github.quarkusmisskey.api.model.Antenna;
import io.github.quarkusmisskey.api.model.Note;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code antennas}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/antennas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AntennasApi {

    /**
     * {@code antennas/create}: needs {@code write:account}.
     *
     * <p>Errors: {@code EMPTY_KEYWORD}, {@code NO_SUCH_USER_LIST}, {@code TOO_MANY_ANTENNAS}.
     */
    @POST
    @Path("create")
    Antenna create(Body<? extends AntennasCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Antenna create(Consumer<AntennasCreateRequest.Builder> request) {
        return create(AntennasCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Antenna> createAsync(Body<? extends AntennasCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Antenna> createAsync(Consumer<AntennasCreateRequest.Builder> request) {
        return createAsync(AntennasCreateRequest.with(request));
    }

    /**
     * {@code antennas/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_ANTENNA}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends AntennasDeleteRequest> request);

    /** {@link #delete(Body)} by {@code antennaId} alone. */
    @NoClassInterceptors
    default void delete(String antennaId) {
        delete(new AntennasDeleteRequest(antennaId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AntennasDeleteRequest.Builder> request) {
        delete(AntennasDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AntennasDeleteRequest> request);

    /** {@link #delete(Body)} by {@code antennaId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String antennaId) {
        return deleteAsync(new AntennasDeleteRequest(antennaId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AntennasDeleteRequest.Builder> request) {
        return deleteAsync(AntennasDeleteRequest.with(request));
    }

    /** {@code antennas/list}: needs {@code read:account}. */
    @POST
    @Path("list")
    List<Antenna> list(Body<Empty> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<Antenna> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Antenna>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Antenna>> listAsync() {
        return listAsync(Empty.BODY);
    }

    /**
     * {@code antennas/notes}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_ANTENNA}.
     */
    @POST
    @Path("notes")
    List<Note> notes(Body<? extends AntennasNotesRequest> request);

    /** {@link #notes(Body)} by {@code antennaId} alone. */
    @NoClassInterceptors
    default List<Note> notes(String antennaId) {
        return notes(AntennasNotesRequest.of(antennaId));
    }

    /** {@link #notes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> notes(Consumer<AntennasNotesRequest.Builder> request) {
        return notes(AntennasNotesRequest.with(request));
    }

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<List<Note>> notesAsync(Body<? extends AntennasNotesRequest> request);

    /** {@link #notes(Body)} by {@code antennaId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(String antennaId) {
        return notesAsync(AntennasNotesRequest.of(antennaId));
    }

    /** {@link #notes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(Consumer<AntennasNotesRequest.Builder> request) {
        return notesAsync(AntennasNotesRequest.with(request));
    }

    /**
     * {@code antennas/show}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_ANTENNA}.
     */
    @POST
    @Path("show")
    Antenna show(Body<? extends AntennasShowRequest> request);

    /** {@link #show(Body)} by {@code antennaId} alone. */
    @NoClassInterceptors
    default Antenna show(String antennaId) {
        return show(new AntennasShowRequest(antennaId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Antenna show(Consumer<AntennasShowRequest.Builder> request) {
        return show(AntennasShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Antenna> showAsync(Body<? extends AntennasShowRequest> request);

    /** {@link #show(Body)} by {@code antennaId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Antenna> showAsync(String antennaId) {
        return showAsync(new AntennasShowRequest(antennaId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Antenna> showAsync(Consumer<AntennasShowRequest.Builder> request) {
        return showAsync(AntennasShowRequest.with(request));
    }

    /**
     * {@code antennas/update}: needs {@code write:account}.
     *
     * <p>Errors: {@code ANTENNA_LIMIT_EXCEEDED}, {@code EMPTY_KEYWORD}, {@code NO_SUCH_ANTENNA},
     * {@code NO_SUCH_USER_LIST}.
     */
    @POST
    @Path("update")
    Antenna update(Body<? extends AntennasUpdateRequest> request);

    /** {@link #update(Body)} by {@code antennaId} alone. */
    @NoClassInterceptors
    default Antenna update(String antennaId) {
        return update(AntennasUpdateRequest.of(antennaId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Antenna update(Consumer<AntennasUpdateRequest.Builder> request) {
        return update(AntennasUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Antenna> updateAsync(Body<? extends AntennasUpdateRequest> request);

    /** {@link #update(Body)} by {@code antennaId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Antenna> updateAsync(String antennaId) {
        return updateAsync(AntennasUpdateRequest.of(antennaId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Antenna> updateAsync(Consumer<AntennasUpdateRequest.Builder> request) {
        return updateAsync(AntennasUpdateRequest.with(request));
    }
}
