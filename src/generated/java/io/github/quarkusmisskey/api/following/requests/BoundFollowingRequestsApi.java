package io.github.quarkusmisskey.api.following.requests;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.UserLite;
import io.smallrye.mutiny.Uni;

/** {@link FollowingRequestsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundFollowingRequestsApi extends FollowingRequestsApi {

    Binding<FollowingRequestsApi> binding();

    @Override
    default void accept(Body<? extends FollowingRequestsAcceptRequest> request) {
        binding().run(request, FollowingRequestsApi::accept);
    }

    @Override
    default Uni<Void> acceptAsync(Body<? extends FollowingRequestsAcceptRequest> request) {
        return binding().callAsync(request, FollowingRequestsApi::acceptAsync);
    }

    @Override
    default UserLite cancel(Body<? extends FollowingRequestsCancelRequest> request) {
        return binding().call(request, FollowingRequestsApi::cancel);
    }

    @Override
    default Uni<UserLite> cancelAsync(Body<? extends FollowingRequestsCancelRequest> request) {
        return binding().callAsync(request, FollowingRequestsApi::cancelAsync);
    }

    @Override
    default List<FollowingRequestsListItem> list(Body<? extends FollowingRequestsListRequest> request) {
        return binding().call(request, FollowingRequestsApi::list);
    }

    @Override
    default Uni<List<FollowingRequestsListItem>> listAsync(Body<? extends FollowingRequestsListRequest> request) {
        return binding().callAsync(request, FollowingRequestsApi::listAsync);
    }

    @Override
    default void reject(Body<? extends FollowingRequestsRejectRequest> request) {
        binding().run(request, FollowingRequestsApi::reject);
    }

    @Override
    default Uni<Void> rejectAsync(Body<? extends FollowingRequestsRejectRequest> request) {
        return binding().callAsync(request, FollowingRequestsApi::rejectAsync);
    }

    @Override
    default List<FollowingRequestsSentItem> sent(Body<? extends FollowingRequestsSentRequest> request) {
        return binding().call(request, FollowingRequestsApi::sent);
    }

    @Override
    default Uni<List<FollowingRequestsSentItem>> sentAsync(Body<? extends FollowingRequestsSentRequest> request) {
        return binding().callAsync(request, FollowingRequestsApi::sentAsync);
    }
}
