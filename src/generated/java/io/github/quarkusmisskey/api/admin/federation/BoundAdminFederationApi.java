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
    default void deleteAllFiles(Body<? extends AdminFederationDeleteAllFilesRequest> request) {
        binding().run(request, AdminFederationApi::deleteAllFiles);
    }

    @Override
    default Uni<Void> deleteAllFilesAsync(Body<? extends AdminFederationDeleteAllFilesRequest> request) {
        return binding().callAsync(request, AdminFederationApi::deleteAllFilesAsync);
    }

    @Override
    default void refreshRemoteInstanceMetadata(Body<? extends AdminFederationRefreshRemoteInstanceMetadataRequest> request) {
        binding().run(request, AdminFederationApi::refreshRemoteInstanceMetadata);
    }

    @Override
    default Uni<Void> refreshRemoteInstanceMetadataAsync(Body<? extends AdminFederationRefreshRemoteInstanceMetadataRequest> request) {
        return binding().callAsync(request, AdminFederationApi::refreshRemoteInstanceMetadataAsync);
    }

    @Override
    default void removeAllFollowing(Body<? extends AdminFederationRemoveAllFollowingRequest> request) {
        binding().run(request, AdminFederationApi::removeAllFollowing);
    }

    @Override
    default Uni<Void> removeAllFollowingAsync(Body<? extends AdminFederationRemoveAllFollowingRequest> request) {
        return binding().callAsync(request, AdminFederationApi::removeAllFollowingAsync);
    }

    @Override
    default void updateInstance(Body<? extends AdminFederationUpdateInstanceRequest> request) {
        binding().run(request, AdminFederationApi::updateInstance);
    }

    @Override
    default Uni<Void> updateInstanceAsync(Body<? extends AdminFederationUpdateInstanceRequest> request) {
        return binding().callAsync(request, AdminFederationApi::updateInstanceAsync);
    }
}
