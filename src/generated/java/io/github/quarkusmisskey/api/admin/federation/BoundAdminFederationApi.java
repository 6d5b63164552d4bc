package io.github.quarkusmisskey.api.admin.federation;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link AdminFederationApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminFederationApi extends AdminFederationApi {

    Binding<AdminFederationApi> binding();

    @Override
    default void deleteAllFiles(Body<AdminFederationDeleteAllFilesRequest> request) {
        binding().run(request, AdminFederationApi::deleteAllFiles);
    }

    @Override
    default Uni<Void> deleteAllFilesAsync(Body<AdminFederationDeleteAllFilesRequest> request) {
        return binding().callAsync(request, AdminFederationApi::deleteAllFilesAsync);
    }

    @Override
    default void refreshRemoteInstanceMetadata(Body<AdminFederationRefreshRemoteInstanceMetadataRequest> request) {
        binding().run(request, AdminFederationApi::refreshRemoteInstanceMetadata);
    }

    @Override
    default Uni<Void> refreshRemoteInstanceMetadataAsync(Body<AdminFederationRefreshRemoteInstanceMetadataRequest> request) {
        return binding().callAsync(request, AdminFederationApi::refreshRemoteInstanceMetadataAsync);
    }

    @Override
    default void removeAllFollowing(Body<AdminFederationRemoveAllFollowingRequest> request) {
        binding().run(request, AdminFederationApi::removeAllFollowing);
    }

    @Override
    default Uni<Void> removeAllFollowingAsync(Body<AdminFederationRemoveAllFollowingRequest> request) {
        return binding().callAsync(request, AdminFederationApi::removeAllFollowingAsync);
    }

    @Override
    default void updateInstance(Body<AdminFederationUpdateInstanceRequest> request) {
        binding().run(request, AdminFederationApi::updateInstance);
    }

    @Override
    default Uni<Void> updateInstanceAsync(Body<AdminFederationUpdateInstanceRequest> request) {
        return binding().callAsync(request, AdminFederationApi::updateInstanceAsync);
    }
}
