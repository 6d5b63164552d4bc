package io.github.quarkusmisskey.api.admin.federation;

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

/** The endpoints of {@code admin/federation}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/federation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminFederationApi {

    /** {@code admin/federation/delete-all-files}: needs {@code write:admin:federation}. */
    @POST
    @Path("delete-all-files")
    void deleteAllFiles(Body<AdminFederationDeleteAllFilesRequest> request);

    /** {@link #deleteAllFiles(Body)} without blocking. */
    @POST
    @Path("delete-all-files")
    Uni<Void> deleteAllFilesAsync(Body<AdminFederationDeleteAllFilesRequest> request);

    /** {@code admin/federation/refresh-remote-instance-metadata}: needs {@code write:admin:federation}. */
    @POST
    @Path("refresh-remote-instance-metadata")
    void refreshRemoteInstanceMetadata(Body<AdminFederationRefreshRemoteInstanceMetadataRequest> request);

    /** {@link #refreshRemoteInstanceMetadata(Body)} without blocking. */
    @POST
    @Path("refresh-remote-instance-metadata")
    Uni<Void> refreshRemoteInstanceMetadataAsync(Body<AdminFederationRefreshRemoteInstanceMetadataRequest> request);

    /** {@code admin/federation/remove-all-following}: needs {@code write:admin:federation}. */
    @POST
    @Path("remove-all-following")
    void removeAllFollowing(Body<AdminFederationRemoveAllFollowingRequest> request);

    /** {@link #removeAllFollowing(Body)} without blocking. */
    @POST
    @Path("remove-all-following")
    Uni<Void> removeAllFollowingAsync(Body<AdminFederationRemoveAllFollowingRequest> request);

    /** {@code admin/federation/update-instance}: needs {@code write:admin:federation}. */
    @POST
    @Path("update-instance")
    void updateInstance(Body<AdminFederationUpdateInstanceRequest> request);

    /** {@link #updateInstance(Body)} without blocking. */
    @POST
    @Path("update-instance")
    Uni<Void> updateInstanceAsync(Body<AdminFederationUpdateInstanceRequest> request);
}
