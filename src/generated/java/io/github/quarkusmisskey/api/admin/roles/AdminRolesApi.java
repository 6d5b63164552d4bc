package io.github.quarkusmisskey.api.admin.roles;

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
import io.github.quarkusmisskey.api.model.Role;
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
    void assign(Body<AdminRolesAssignRequest> request);

    /** {@link #assign(Body)} without blocking. */
    @POST
    @Path("assign")
    Uni<Void> assignAsync(Body<AdminRolesAssignRequest> request);

    /** {@code admin/roles/create}: needs {@code write:admin:roles}. */
    @POST
    @Path("create")
    Role create(Body<AdminRolesCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Role> createAsync(Body<AdminRolesCreateRequest> request);

    /**
     * {@code admin/roles/delete}: needs {@code write:admin:roles}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("delete")
    void delete(Body<AdminRolesDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AdminRolesDeleteRequest> request);

    /** {@code admin/roles/list}: needs {@code read:admin:roles}. */
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
     * {@code admin/roles/show}: needs {@code read:admin:roles}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("show")
    Role show(Body<AdminRolesShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Role> showAsync(Body<AdminRolesShowRequest> request);

    /**
     * {@code admin/roles/unassign}: needs {@code write:admin:roles}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NOT_ASSIGNED}, {@code NO_SUCH_ROLE}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("unassign")
    void unassign(Body<AdminRolesUnassignRequest> request);

    /** {@link #unassign(Body)} without blocking. */
    @POST
    @Path("unassign")
    Uni<Void> unassignAsync(Body<AdminRolesUnassignRequest> request);

    /**
     * {@code admin/roles/update}: needs {@code write:admin:roles}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("update")
    void update(Body<AdminRolesUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<AdminRolesUpdateRequest> request);

    /** {@code admin/roles/update-default-policies}: needs {@code write:admin:roles}. */
    @POST
    @Path("update-default-policies")
    void updateDefaultPolicies(Body<AdminRolesUpdateDefaultPoliciesRequest> request);

    /** {@link #updateDefaultPolicies(Body)} without blocking. */
    @POST
    @Path("update-default-policies")
    Uni<Void> updateDefaultPoliciesAsync(Body<AdminRolesUpdateDefaultPoliciesRequest> request);

    /**
     * {@code admin/roles/users}: needs {@code read:admin:roles}.
     *
     * <p>Errors: {@code NO_SUCH_ROLE}.
     */
    @POST
    @Path("users")
    List<AdminRolesUsersItem> users(Body<AdminRolesUsersRequest> request);

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<List<AdminRolesUsersItem>> usersAsync(Body<AdminRolesUsersRequest> request);
}
