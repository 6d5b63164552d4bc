package io.github.quarkusmisskey.api.admin.announcements;

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

/** The endpoints of {@code admin/announcements}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/announcements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminAnnouncementsApi {

    /** {@code admin/announcements/create}: needs {@code write:admin:announcements}. */
    @POST
    @Path("create")
    AdminAnnouncementsCreateResponse create(Body<? extends AdminAnnouncementsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminAnnouncementsCreateResponse create(Consumer<AdminAnnouncementsCreateRequest.Builder> request) {
        return create(AdminAnnouncementsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<AdminAnnouncementsCreateResponse> createAsync(Body<? extends AdminAnnouncementsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminAnnouncementsCreateResponse> createAsync(Consumer<AdminAnnouncementsCreateRequest.Builder> request) {
        return createAsync(AdminAnnouncementsCreateRequest.with(request));
    }

    /**
     * {@code admin/announcements/delete}: needs {@code write:admin:announcements}.
     *
     * <p>Errors: {@code NO_SUCH_ANNOUNCEMENT}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends AdminAnnouncementsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void delete(String id) {
        delete(new AdminAnnouncementsDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AdminAnnouncementsDeleteRequest.Builder> request) {
        delete(AdminAnnouncementsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AdminAnnouncementsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String id) {
        return deleteAsync(new AdminAnnouncementsDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AdminAnnouncementsDeleteRequest.Builder> request) {
        return deleteAsync(AdminAnnouncementsDeleteRequest.with(request));
    }

    /** {@code admin/announcements/list}: needs {@code read:admin:announcements}. */
    @POST
    @Path("list")
    List<AdminAnnouncementsListItem> list(Body<? extends AdminAnnouncementsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminAnnouncementsListItem> list() {
        return list(AdminAnnouncementsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<AdminAnnouncementsListItem> list(Consumer<AdminAnnouncementsListRequest.Builder> request) {
        return list(AdminAnnouncementsListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<AdminAnnouncementsListItem>> listAsync(Body<? extends AdminAnnouncementsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminAnnouncementsListItem>> listAsync() {
        return listAsync(AdminAnnouncementsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminAnnouncementsListItem>> listAsync(Consumer<AdminAnnouncementsListRequest.Builder> request) {
        return listAsync(AdminAnnouncementsListRequest.with(request));
    }

    /**
     * {@code admin/announcements/update}: needs {@code write:admin:announcements}.
     *
     * <p>Errors: {@code NO_SUCH_ANNOUNCEMENT}.
     */
    @POST
    @Path("update")
    void update(Body<? extends AdminAnnouncementsUpdateRequest> request);

    /** {@link #update(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void update(String id) {
        update(AdminAnnouncementsUpdateRequest.of(id));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void update(Consumer<AdminAnnouncementsUpdateRequest.Builder> request) {
        update(AdminAnnouncementsUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<? extends AdminAnnouncementsUpdateRequest> request);

    /** {@link #update(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(String id) {
        return updateAsync(AdminAnnouncementsUpdateRequest.of(id));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(Consumer<AdminAnnouncementsUpdateRequest.Builder> request) {
        return updateAsync(AdminAnnouncementsUpdateRequest.with(request));
    }
}
