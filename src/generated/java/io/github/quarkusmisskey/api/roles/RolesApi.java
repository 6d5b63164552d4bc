package io.github.quarkusmisskey.api.roles;

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
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.Role;
import io.quarkus.arc.NoClassInterceptors;
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
    @NoClassInterceptors
    default List<Role> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Role>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
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
    List<Note> notes(Body<? extends RolesNotesRequest> request);

    /** {@link #notes(Body)} by {@code roleId} alone. */
    @NoClassInterceptors
    default List<Note> notes(String roleId) {
        return notes(RolesNotesRequest.of(roleId));
    }

    /** {@link #notes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> notes(Consumer<RolesNotesRequest.Builder> request) {
        return notes(RolesNotesRequest.with(request));
    }

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<List<Note>> notesAsync(Body<? extends RolesNotesRequest> request);

    /** {@link #notes(Body)} by {@code roleId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(String roleId) {
        return notesAsync(RolesNotesRequest.of(roleId));
    }

    /** {@link #notes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(Consumer<RolesNotesRequest.Builder> request) {
        return notesAsync(RolesNotesRequest.with(request));
    }

    /**
     * {@code roles/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("show")
    Role show(Body<? extends RolesShowRequest> request);

    /** {@link #show(Body)} by {@code roleId} alone. */
    @NoClassInterceptors
    default Role show(String roleId) {
        return show(new RolesShowRequest(roleId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Role show(Consumer<RolesShowRequest.Builder> request) {
        return show(RolesShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Role> showAsync(Body<? extends RolesShowRequest> request);

    /** {@link #show(Body)} by {@code roleId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Role> showAsync(String roleId) {
        return showAsync(new RolesShowRequest(roleId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Role> showAsync(Consumer<RolesShowRequest.Builder> request) {
        return showAsync(RolesShowRequest.with(request));
    }

    /**
     * {@code roles/users}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("users")
    List<RolesUsersItem> users(Body<? extends RolesUsersRequest> request);

    /** {@link #users(Body)} by {@code roleId} alone. */
    @NoClassInterceptors
    default List<RolesUsersItem> users(String roleId) {
        return users(RolesUsersRequest.of(roleId));
    }

    /** {@link #users(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<RolesUsersItem> users(Consumer<RolesUsersRequest.Builder> request) {
        return users(RolesUsersRequest.with(request));
    }

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<List<RolesUsersItem>> usersAsync(Body<? extends RolesUsersRequest> request);

    /** {@link #users(Body)} by {@code roleId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<RolesUsersItem>> usersAsync(String roleId) {
        return usersAsync(RolesUsersRequest.of(roleId));
    }

    /** {@link #users(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<RolesUsersItem>> usersAsync(Consumer<RolesUsersRequest.Builder> request) {
        return usersAsync(RolesUsersRequest.with(request));
    }
}
