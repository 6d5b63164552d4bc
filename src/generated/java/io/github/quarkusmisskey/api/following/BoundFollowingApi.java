package io.github.quarkusmisskey.api.following;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.UserLite;
import io.smallrye.mutiny.Uni;

/** {@link FollowingApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundFollowingApi extends FollowingApi {

    Binding<FollowingApi> binding();

    @Override
    default UserLite create(Body<? extends FollowingCreateRequest> request) {
        return binding().call(request, FollowingApi::create);
    }

    @Override
    default Uni<UserLite> createAsync(Body<? extends FollowingCreateRequest> request) {
        return binding().callAsync(request, FollowingApi::createAsync);
    }

    @Override
    default UserLite delete(Body<? extends FollowingDeleteRequest> request) {
        return binding().call(request, FollowingApi::delete);
    }

    @Override
    default Uni<UserLite> deleteAsync(Body<? extends FollowingDeleteRequest> request) {
        return binding().callAsync(request, FollowingApi::deleteAsync);
    }

    @Override
    default UserLite invalidate(Body<? extends FollowingInvalidateRequest> request) {
        return binding().call(request, FollowingApi::invalidate);
    }

    @Override
    default Uni<UserLite> invalidateAsync(Body<? extends FollowingInvalidateRequest> request) {
        return binding().callAsync(request, FollowingApi::invalidateAsync);
    }

    @Override
    default UserLite update(Body<? extends FollowingUpdateRequest> request) {
        return binding().call(request, FollowingApi::update);
    }

    @Override
    default Uni<UserLite> updateAsync(Body<? extends FollowingUpdateRequest> request) {
        return binding().callAsync(request, FollowingApi::updateAsync);
    }

    @Override
    default void updateAll(Body<? extends FollowingUpdateAllRequest> request) {
        binding().run(request, FollowingApi::updateAll);
    }

    @Override
    default Uni<Void> updateAllAsync(Body<? extends FollowingUpdateAllRequest> request) {
        return binding().callAsync(request, FollowingApi::updateAllAsync);
    }
}
