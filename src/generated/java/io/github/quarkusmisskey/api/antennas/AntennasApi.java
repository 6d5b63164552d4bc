package io.github.quarkusmisskey.api.antennas;

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
import io.github.quarkusmisskey.api.model.Antenna;
import io.github.quarkusmisskey.api.model.Note;
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
    Antenna create(Body<AntennasCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Antenna> createAsync(Body<AntennasCreateRequest> request);

    /**
     * {@code antennas/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_ANTENNA}.
     */
    @POST
    @Path("delete")
    void delete(Body<AntennasDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AntennasDeleteRequest> request);

    /** {@code antennas/list}: needs {@code read:account}. */
    @POST
    @Path("list")
    List<Antenna> list(Body<Empty> request);

    /** {@link #list(Body)} without parameters. */
    default List<Antenna> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Antenna>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
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
    List<Note> notes(Body<AntennasNotesRequest> request);

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<List<Note>> notesAsync(Body<AntennasNotesRequest> request);

    /**
     * {@code antennas/show}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_ANTENNA}.
     */
    @POST
    @Path("show")
    Antenna show(Body<AntennasShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Antenna> showAsync(Body<AntennasShowRequest> request);

    /**
     * {@code antennas/update}: needs {@code write:account}.
     *
     * <p>Errors: {@code ANTENNA_LIMIT_EXCEEDED}, {@code EMPTY_KEYWORD}, {@code NO_SUCH_ANTENNA},
     * {@code NO_SUCH_USER_LIST}.
     */
    @POST
    @Path("update")
    Antenna update(Body<AntennasUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Antenna> updateAsync(Body<AntennasUpdateRequest> request);
}
