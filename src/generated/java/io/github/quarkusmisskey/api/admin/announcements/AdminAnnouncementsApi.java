package io.github.quarkusmisskey.api.admin.announcements;

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
    AdminAnnouncementsCreateResponse create(Body<AdminAnnouncementsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<AdminAnnouncementsCreateResponse> createAsync(Body<AdminAnnouncementsCreateRequest> request);

    /**
     * {@code admin/announcements/delete}: needs {@code write:admin:announcements}.
     *
     * <p>Errors: {@code NO_SUCH_ANNOUNCEMENT}.
     */
    @POST
    @Path("delete")
    void delete(Body<AdminAnnouncementsDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AdminAnnouncementsDeleteRequest> request);

    /** {@code admin/announcements/list}: needs {@code read:admin:announcements}. */
    @POST
    @Path("list")
    List<AdminAnnouncementsListItem> list(Body<AdminAnnouncementsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<AdminAnnouncementsListItem> list() {
        return list(AdminAnnouncementsListRequest.builder().build());
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<AdminAnnouncementsListItem>> listAsync(Body<AdminAnnouncementsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<AdminAnnouncementsListItem>> listAsync() {
        return listAsync(AdminAnnouncementsListRequest.builder().build());
    }

    /**
     * {@code admin/announcements/update}: needs {@code write:admin:announcements}.
     *
     * <p>Errors: {@code NO_SUCH_ANNOUNCEMENT}.
     */
    @POST
    @Path("update")
    void update(Body<AdminAnnouncementsUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<AdminAnnouncementsUpdateRequest> request);
}
