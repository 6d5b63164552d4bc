package io.github.quarkusmisskey.api.admin.avatardecorations;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
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
    AdminAvatarDecorationsCreateResponse create(Body<? extends AdminAvatarDecorationsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminAvatarDecorationsCreateResponse create(Consumer<AdminAvatarDecorationsCreateRequest.Builder> request) {
        return create(AdminAvatarDecorationsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<AdminAvatarDecorationsCreateResponse> createAsync(Body<? extends AdminAvatarDecorationsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminAvatarDecorationsCreateResponse> createAsync(Consumer<AdminAvatarDecorationsCreateRequest.Builder> request) {
        return createAsync(AdminAvatarDecorationsCreateRequest.with(request));
    }

    /** {@code admin/avatar-decorations/delete}: needs {@code write:admin:avatar-decorations}. */
    @POST
    @Path("delete")
    void delete(Body<? extends AdminAvatarDecorationsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void delete(String id) {
        delete(new AdminAvatarDecorationsDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AdminAvatarDecorationsDeleteRequest.Builder> request) {
        delete(AdminAvatarDecorationsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AdminAvatarDecorationsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String id) {
        return deleteAsync(new AdminAvatarDecorationsDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AdminAvatarDecorationsDeleteRequest.Builder> request) {
        return deleteAsync(AdminAvatarDecorationsDeleteRequest.with(request));
    }

    /** {@code admin/avatar-decorations/list}: needs {@code read:admin:avatar-decorations}. */
    @POST
    @Path("list")
    List<AdminAvatarDecorationsListItem> list(Body<? extends AdminAvatarDecorationsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminAvatarDecorationsListItem> list() {
        return list(AdminAvatarDecorationsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<AdminAvatarDecorationsListItem> list(Consumer<AdminAvatarDecorationsListRequest.Builder> request) {
        return list(AdminAvatarDecorationsListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<AdminAvatarDecorationsListItem>> listAsync(Body<? extends AdminAvatarDecorationsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminAvatarDecorationsListItem>> listAsync() {
        return listAsync(AdminAvatarDecorationsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminAvatarDecorationsListItem>> listAsync(Consumer<AdminAvatarDecorationsListRequest.Builder> request) {
        return listAsync(AdminAvatarDecorationsListRequest.with(request));
    }

    /** {@code admin/avatar-decorations/update}: needs {@code write:admin:avatar-decorations}. */
    @POST
    @Path("update")
    void update(Body<? extends AdminAvatarDecorationsUpdateRequest> request);

    /** {@link #update(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void update(String id) {
        update(AdminAvatarDecorationsUpdateRequest.of(id));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void update(Consumer<AdminAvatarDecorationsUpdateRequest.Builder> request) {
        update(AdminAvatarDecorationsUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<? extends AdminAvatarDecorationsUpdateRequest> request);

    /** {@link #update(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(String id) {
        return updateAsync(AdminAvatarDecorationsUpdateRequest.of(id));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(Consumer<AdminAvatarDecorationsUpdateRequest.Builder> request) {
        return updateAsync(AdminAvatarDecorationsUpdateRequest.with(request));
    }
}
