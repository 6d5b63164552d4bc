package io.github.quarkusmisskey.api.admin.federation;

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
    void deleteAllFiles(Body<? extends AdminFederationDeleteAllFilesRequest> request);

    /** {@link #deleteAllFiles(Body)} by {@code host} alone. */
    @NoClassInterceptors
    default void deleteAllFiles(String host) {
        deleteAllFiles(new AdminFederationDeleteAllFilesRequest(host));
    }

    /** {@link #deleteAllFiles(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void deleteAllFiles(Consumer<AdminFederationDeleteAllFilesRequest.Builder> request) {
        deleteAllFiles(AdminFederationDeleteAllFilesRequest.with(request));
    }

    /** {@link #deleteAllFiles(Body)} without blocking. */
    @POST
    @Path("delete-all-files")
    Uni<Void> deleteAllFilesAsync(Body<? extends AdminFederationDeleteAllFilesRequest> request);

    /** {@link #deleteAllFiles(Body)} by {@code host} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAllFilesAsync(String host) {
        return deleteAllFilesAsync(new AdminFederationDeleteAllFilesRequest(host));
    }

    /** {@link #deleteAllFiles(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAllFilesAsync(Consumer<AdminFederationDeleteAllFilesRequest.Builder> request) {
        return deleteAllFilesAsync(AdminFederationDeleteAllFilesRequest.with(request));
    }

    /** {@code admin/federation/refresh-remote-instance-metadata}: needs {@code write:admin:federation}. */
    @POST
    @Path("refresh-remote-instance-metadata")
    void refreshRemoteInstanceMetadata(Body<? extends AdminFederationRefreshRemoteInstanceMetadataRequest> request);

    /** {@link #refreshRemoteInstanceMetadata(Body)} by {@code host} alone. */
    @NoClassInterceptors
    default void refreshRemoteInstanceMetadata(String host) {
        refreshRemoteInstanceMetadata(new AdminFederationRefreshRemoteInstanceMetadataRequest(host));
    }

    /** {@link #refreshRemoteInstanceMetadata(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void refreshRemoteInstanceMetadata(Consumer<AdminFederationRefreshRemoteInstanceMetadataRequest.Builder> request) {
        refreshRemoteInstanceMetadata(AdminFederationRefreshRemoteInstanceMetadataRequest.with(request));
    }

    /** {@link #refreshRemoteInstanceMetadata(Body)} without blocking. */
    @POST
    @Path("refresh-remote-instance-metadata")
    Uni<Void> refreshRemoteInstanceMetadataAsync(Body<? extends AdminFederationRefreshRemoteInstanceMetadataRequest> request);

    /** {@link #refreshRemoteInstanceMetadata(Body)} by {@code host} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> refreshRemoteInstanceMetadataAsync(String host) {
        return refreshRemoteInstanceMetadataAsync(new AdminFederationRefreshRemoteInstanceMetadataRequest(host));
    }

    /** {@link #refreshRemoteInstanceMetadata(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> refreshRemoteInstanceMetadataAsync(Consumer<AdminFederationRefreshRemoteInstanceMetadataRequest.Builder> request) {
        return refreshRemoteInstanceMetadataAsync(AdminFederationRefreshRemoteInstanceMetadataRequest.with(request));
    }

    /** {@code admin/federation/remove-all-following}: needs {@code write:admin:federation}. */
    @POST
    @Path("remove-all-following")
    void removeAllFollowing(Body<? extends AdminFederationRemoveAllFollowingRequest> request);

    /** {@link #removeAllFollowing(Body)} by {@code host} alone. */
    @NoClassInterceptors
    default void removeAllFollowing(String host) {
        removeAllFollowing(new AdminFederationRemoveAllFollowingRequest(host));
    }

    /** {@link #removeAllFollowing(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void removeAllFollowing(Consumer<AdminFederationRemoveAllFollowingRequest.Builder> request) {
        removeAllFollowing(AdminFederationRemoveAllFollowingRequest.with(request));
    }

    /** {@link #removeAllFollowing(Body)} without blocking. */
    @POST
    @Path("remove-all-following")
    Uni<Void> removeAllFollowingAsync(Body<? extends AdminFederationRemoveAllFollowingRequest> request);

    /** {@link #removeAllFollowing(Body)} by {@code host} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeAllFollowingAsync(String host) {
        return removeAllFollowingAsync(new AdminFederationRemoveAllFollowingRequest(host));
    }

    /** {@link #removeAllFollowing(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeAllFollowingAsync(Consumer<AdminFederationRemoveAllFollowingRequest.Builder> request) {
        return removeAllFollowingAsync(AdminFederationRemoveAllFollowingRequest.with(request));
    }

    /** {@code admin/federation/update-instance}: needs {@code write:admin:federation}. */
    @POST
    @Path("update-instance")
    void updateInstance(Body<? extends AdminFederationUpdateInstanceRequest> request);

    /** {@link #updateInstance(Body)} by {@code host} alone. */
    @NoClassInterceptors
    default void updateInstance(String host) {
        updateInstance(new AdminFederationUpdateInstanceRequest(host, null, null));
    }

    /** {@link #updateInstance(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateInstance(Consumer<AdminFederationUpdateInstanceRequest.Builder> request) {
        updateInstance(AdminFederationUpdateInstanceRequest.with(request));
    }

    /** {@link #updateInstance(Body)} without blocking. */
    @POST
    @Path("update-instance")
    Uni<Void> updateInstanceAsync(Body<? extends AdminFederationUpdateInstanceRequest> request);

    /** {@link #updateInstance(Body)} by {@code host} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateInstanceAsync(String host) {
        return updateInstanceAsync(new AdminFederationUpdateInstanceRequest(host, null, null));
    }

    /** {@link #updateInstance(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateInstanceAsync(Consumer<AdminFederationUpdateInstanceRequest.Builder> request) {
        return updateInstanceAsync(AdminFederationUpdateInstanceRequest.with(request));
    }
}
