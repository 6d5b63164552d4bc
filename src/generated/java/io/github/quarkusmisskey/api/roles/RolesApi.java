package io.github.quarkusmisskey.api.roles;

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
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.Role;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code roles}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/roles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface RolesApi {

    /** {@code roles/list}: needs {@code read:account}. */
    @POST
    @Path("list")
    List<Role> list(Body<Empty> request);

    /** {@link #list(Body)} without parameters. */
    default List<Role> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Role>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<Role>> listAsync() {
        return listAsync(Empty.BODY);
    }

    /**
     * {@code roles/notes}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("notes")
    List<Note> notes(Body<RolesNotesRequest> request);

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<List<Note>> notesAsync(Body<RolesNotesRequest> request);

    /**
     * {@code roles/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("show")
    Role show(Body<RolesShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Role> showAsync(Body<RolesShowRequest> request);

    /**
     * {@code roles/users}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("users")
    List<RolesUsersItem> users(Body<RolesUsersRequest> request);

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<List<RolesUsersItem>> usersAsync(Body<RolesUsersRequest> request);
}
