package io.github.quarkusmisskey.api.federation;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.FederationInstance;
import io.github.quarkusmisskey.api.model.Following;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.smallrye.mutiny.Uni;

/** {@link FederationApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundFederationApi extends FederationApi {

    Binding<FederationApi> binding();

    @Override
    default List<Following> followers(Body<? extends FederationFollowersRequest> request) {
        return binding().call(request, FederationApi::followers);
    }

    @Override
    default Uni<List<Following>> followersAsync(Body<? extends FederationFollowersRequest> request) {
        return binding().callAsync(request, FederationApi::followersAsync);
    }

    @Override
    default List<Following> following(Body<? extends FederationFollowingRequest> request) {
        return binding().call(request, FederationApi::following);
    }

    @Override
    default Uni<List<Following>> followingAsync(Body<? extends FederationFollowingRequest> request) {
        return binding().callAsync(request, FederationApi::followingAsync);
    }

    @Override
    default List<FederationInstance> instances(Body<? extends FederationInstancesRequest> request) {
        return binding().call(request, FederationApi::instances);
    }

    @Override
    default Uni<List<FederationInstance>> instancesAsync(Body<? extends FederationInstancesRequest> request) {
        return binding().callAsync(request, FederationApi::instancesAsync);
    }

    @Override
    default FederationInstance showInstance(Body<? extends FederationShowInstanceRequest> request) {
        return binding().call(request, FederationApi::showInstance);
    }

    @Override
    default Uni<FederationInstance> showInstanceAsync(Body<? extends FederationShowInstanceRequest> request) {
        return binding().callAsync(request, FederationApi::showInstanceAsync);
    }

    @Override
    default FederationStatsResponse stats(Body<? extends FederationStatsRequest> request) {
        return binding().call(request, FederationApi::stats);
    }

    @Override
    default Uni<FederationStatsResponse> statsAsync(Body<? extends FederationStatsRequest> request) {
        return binding().callAsync(request, FederationApi::statsAsync);
    }

    @Override
    default void updateRemoteUser(Body<? extends FederationUpdateRemoteUserRequest> request) {
        binding().run(request, FederationApi::updateRemoteUser);
    }

    @Override
    default Uni<Void> updateRemoteUserAsync(Body<? extends FederationUpdateRemoteUserRequest> request) {
        return binding().callAsync(request, FederationApi::updateRemoteUserAsync);
    }

    @Override
    default List<UserDetailedNotMe> users(Body<? extends FederationUsersRequest> request) {
        return binding().call(request, FederationApi::users);
    }

    @Override
    default Uni<List<UserDetailedNotMe>> usersAsync(Body<? extends FederationUsersRequest> request) {
        return binding().callAsync(request, FederationApi::usersAsync);
    }
}
