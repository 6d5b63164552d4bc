package io.github.quarkusmisskey.api.admin.avatardecorations;

import java.util.List;
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

/** The endpoints of {@code admin/avatar-decorations}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/avatar-decorations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminAvatarDecorationsApi {

    /** {@code admin/avatar-decorations/create}: needs {@code write:admin:avatar-decorations}. */
    @POST
    @Path("create")
    AdminAvatarDecorationsCreateResponse create(Body<AdminAvatarDecorationsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<AdminAvatarDecorationsCreateResponse> createAsync(Body<AdminAvatarDecorationsCreateRequest> request);

    /** {@code admin/avatar-decorations/delete}: needs {@code write:admin:avatar-decorations}. */
    @POST
    @Path("delete")
    void delete(Body<AdminAvatarDecorationsDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AdminAvatarDecorationsDeleteRequest> request);

    /** {@code admin/avatar-decorations/list}: needs {@code read:admin:avatar-decorations}. */
    @POST
    @Path("list")
    List<AdminAvatarDecorationsListItem> list(Body<AdminAvatarDecorationsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<AdminAvatarDecorationsListItem> list() {
        return list(AdminAvatarDecorationsListRequest.builder().build());
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<AdminAvatarDecorationsListItem>> listAsync(Body<AdminAvatarDecorationsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<AdminAvatarDecorationsListItem>> listAsync() {
        return listAsync(AdminAvatarDecorationsListRequest.builder().build());
    }

    /** {@code admin/avatar-decorations/update}: needs {@code write:admin:avatar-decorations}. */
    @POST
    @Path("update")
    void update(Body<AdminAvatarDecorationsUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<AdminAvatarDecorationsUpdateRequest> request);
}
