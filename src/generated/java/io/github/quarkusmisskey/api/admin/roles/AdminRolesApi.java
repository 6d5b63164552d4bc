package io.github.quarkusmisskey.api.admin.roles;

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
import io.github.quarkusmisskey.api.model.Role;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/roles}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/roles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminRolesApi {

    /**
     * {@code admin/roles/assign}: needs {@code write:admin:roles}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code ALREADY_ASSIGNED}, {@code NO_SUCH_ROLE}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("assign")
    void assign(Body<? extends AdminRolesAssignRequest> request);

    /** {@link #assign(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void assign(Consumer<AdminRolesAssignRequest.Builder> request) {
        assign(AdminRolesAssignRequest.with(request));
    }

    /** {@link #assign(Body)} without blocking. */
    @POST
    @Path("assign")
    Uni<Void> assignAsync(Body<? extends AdminRolesAssignRequest> request);

    /** {@link #assign(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> assignAsync(Consumer<AdminRolesAssignRequest.Builder> request) {
        return assignAsync(AdminRolesAssignRequest.with(request));
    }

    /** {@code admin/roles/create}: needs {@code write:admin:roles}. */
    @POST
    @Path("create")
    Role create(Body<? extends AdminRolesCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Role create(Consumer<AdminRolesCreateRequest.Builder> request) {
        return create(AdminRolesCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Role> createAsync(Body<? extends AdminRolesCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Role> createAsync(Consumer<AdminRolesCreateRequest.Builder> request) {
        return createAsync(AdminRolesCreateRequest.with(request));
    }

    /**
     * {@code admin/roles/delete}: needs {@code write:admin:roles}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends AdminRolesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code roleId} alone. */
    @NoClassInterceptors
    default void delete(String roleId) {
        delete(new AdminRolesDeleteRequest(roleId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AdminRolesDeleteRequest.Builder> request) {
        delete(AdminRolesDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AdminRolesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code roleId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String roleId) {
        return deleteAsync(new AdminRolesDeleteRequest(roleId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AdminRolesDeleteRequest.Builder> request) {
        return deleteAsync(AdminRolesDeleteRequest.with(request));
    }

    /** {@code admin/roles/list}: needs {@code read:admin:roles}. */
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
     * {@code admin/roles/show}: needs {@code read:admin:roles}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("show")
    Role show(Body<? extends AdminRolesShowRequest> request);

    /** {@link #show(Body)} by {@code roleId} alone. */
    @NoClassInterceptors
    default Role show(String roleId) {
        return show(new AdminRolesShowRequest(roleId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Role show(Consumer<AdminRolesShowRequest.Builder> request) {
        return show(AdminRolesShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Role> showAsync(Body<? extends AdminRolesShowRequest> request);

    /** {@link #show(Body)} by {@code roleId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Role> showAsync(String roleId) {
        return showAsync(new AdminRolesShowRequest(roleId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Role> showAsync(Consumer<AdminRolesShowRequest.Builder> request) {
        return showAsync(AdminRolesShowRequest.with(request));
    }

    /**
     * {@code admin/roles/unassign}: needs {@code write:admin:roles}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NOT_ASSIGNED}, {@code NO_SUCH_ROLE}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("unassign")
    void unassign(Body<? extends AdminRolesUnassignRequest> request);

    /** {@link #unassign(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unassign(Consumer<AdminRolesUnassignRequest.Builder> request) {
        unassign(AdminRolesUnassignRequest.with(request));
    }

    /** {@link #unassign(Body)} without blocking. */
    @POST
    @Path("unassign")
    Uni<Void> unassignAsync(Body<? extends AdminRolesUnassignRequest> request);

    /** {@link #unassign(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unassignAsync(Consumer<AdminRolesUnassignRequest.Builder> request) {
        return unassignAsync(AdminRolesUnassignRequest.with(request));
    }

    /**
     * {@code admin/roles/update}: needs {@code write:admin:roles}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("update")
    void update(Body<? extends AdminRolesUpdateRequest> request);

    /** {@link #update(Body)} by {@code roleId} alone. */
    @NoClassInterceptors
    default void update(String roleId) {
        update(AdminRolesUpdateRequest.of(roleId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void update(Consumer<AdminRolesUpdateRequest.Builder> request) {
        update(AdminRolesUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<? extends AdminRolesUpdateRequest> request);

    /** {@link #update(Body)} by {@code roleId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(String roleId) {
        return updateAsync(AdminRolesUpdateRequest.of(roleId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(Consumer<AdminRolesUpdateRequest.Builder> request) {
        return updateAsync(AdminRolesUpdateRequest.with(request));
    }

    /** {@code admin/roles/update-default-policies}: needs {@code write:admin:roles}. */
    @POST
    @Path("update-default-policies")
    void updateDefaultPolicies(Body<? extends AdminRolesUpdateDefaultPoliciesRequest> request);

    /** {@link #updateDefaultPolicies(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateDefaultPolicies(Consumer<AdminRolesUpdateDefaultPoliciesRequest.Builder> request) {
        updateDefaultPolicies(AdminRolesUpdateDefaultPoliciesRequest.with(request));
    }

    /** {@link #updateDefaultPolicies(Body)} without blocking. */
    @POST
    @Path("update-default-policies")
    Uni<Void> updateDefaultPoliciesAsync(Body<? extends AdminRolesUpdateDefaultPoliciesRequest> request);

    /** {@link #updateDefaultPolicies(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateDefaultPoliciesAsync(Consumer<AdminRolesUpdateDefaultPoliciesRequest.Builder> request) {
        return updateDefaultPoliciesAsync(AdminRolesUpdateDefaultPoliciesRequest.with(request));
    }

    /**
     * {@code admin/roles/users}: needs {@code read:admin:roles}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("users")
    List<AdminRolesUsersItem> users(Body<? extends AdminRolesUsersRequest> request);

    /** {@link #users(Body)} by {@code roleId} alone. */
    @NoClassInterceptors
    default List<AdminRolesUsersItem> users(String roleId) {
        return users(AdminRolesUsersRequest.of(roleId));
    }

    /** {@link #users(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<AdminRolesUsersItem> users(Consumer<AdminRolesUsersRequest.Builder> request) {
        return users(AdminRolesUsersRequest.with(request));
    }

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<List<AdminRolesUsersItem>> usersAsync(Body<? extends AdminRolesUsersRequest> request);

    /** {@link #users(Body)} by {@code roleId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminRolesUsersItem>> usersAsync(String roleId) {
        return usersAsync(AdminRolesUsersRequest.of(roleId));
    }

    /** {@link #users(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminRolesUsersItem>> usersAsync(Consumer<AdminRolesUsersRequest.Builder> request) {
        return usersAsync(AdminRolesUsersRequest.with(request));
    }
}
