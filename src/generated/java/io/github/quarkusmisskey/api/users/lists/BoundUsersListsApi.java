package io.github.quarkusmisskey.api.users.lists;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.UserList;
import io.smallrye.mutiny.Uni;

/** {@link UsersListsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundUsersListsApi extends UsersListsApi {

    Binding<UsersListsApi> binding();

    @Override
    default UserList create(Body<? extends UsersListsCreateRequest> request) {
        return binding().call(request, UsersListsApi::create);
    }

    @Override
    default Uni<UserList> createAsync(Body<? extends UsersListsCreateRequest> request) {
        return binding().callAsync(request, UsersListsApi::createAsync);
    }

    @Override
    default UserList createFromPublic(Body<? extends UsersListsCreateFromPublicRequest> request) {
        return binding().call(request, UsersListsApi::createFromPublic);
    }

    @Override
    default Uni<UserList> createFromPublicAsync(Body<? extends UsersListsCreateFromPublicRequest> request) {
        return binding().callAsync(request, UsersListsApi::createFromPublicAsync);
    }

    @Override
    default void delete(Body<? extends UsersListsDeleteRequest> request) {
        binding().run(request, UsersListsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends UsersListsDeleteRequest> request) {
        return binding().callAsync(request, UsersListsApi::deleteAsync);
    }

    @Override
    default void favorite(Body<? extends UsersListsFavoriteRequest> request) {
        binding().run(request, UsersListsApi::favorite);
    }

    @Override
    default Uni<Void> favoriteAsync(Body<? extends UsersListsFavoriteRequest> request) {
        return binding().callAsync(request, UsersListsApi::favoriteAsync);
    }

    @Override
    default List<UsersListsGetMembershipsItem> getMemberships(Body<? extends UsersListsGetMembershipsRequest> request) {
        return binding().call(request, UsersListsApi::getMemberships);
    }

    @Override
    default Uni<List<UsersListsGetMembershipsItem>> getMembershipsAsync(Body<? extends UsersListsGetMembershipsRequest> request) {
        return binding().callAsync(request, UsersListsApi::getMembershipsAsync);
    }

    @Override
    default List<UserList> list(Body<? extends UsersListsListRequest> request) {
        return binding().call(request, UsersListsApi::list);
    }

    @Override
    default Uni<List<UserList>> listAsync(Body<? extends UsersListsListRequest> request) {
        return binding().callAsync(request, UsersListsApi::listAsync);
    }

    @Override
    default void pull(Body<? extends UsersListsPullRequest> request) {
        binding().run(request, UsersListsApi::pull);
    }

    @Override
    default Uni<Void> pullAsync(Body<? extends UsersListsPullRequest> request) {
        return binding().callAsync(request, UsersListsApi::pullAsync);
    }

    @Override
    default void push(Body<? extends UsersListsPushRequest> request) {
        binding().run(request, UsersListsApi::push);
    }

    @Override
    default Uni<Void> pushAsync(Body<? extends UsersListsPushRequest> request) {
        return binding().callAsync(request, UsersListsApi::pushAsync);
    }

    @Override
    default UsersListsShowResponse show(Body<? extends UsersListsShowRequest> request) {
        return binding().call(request, UsersListsApi::show);
    }

    @Override
    default Uni<UsersListsShowResponse> showAsync(Body<? extends UsersListsShowRequest> request) {
        return binding().callAsync(request, UsersListsApi::showAsync);
    }

    @Override
    default void unfavorite(Body<? extends UsersListsUnfavoriteRequest> request) {
        binding().run(request, UsersListsApi::unfavorite);
    }

    @Override
    default Uni<Void> unfavoriteAsync(Body<? extends UsersListsUnfavoriteRequest> request) {
        return binding().callAsync(request, UsersListsApi::unfavoriteAsync);
    }

    @Override
    default UserList update(Body<? extends UsersListsUpdateRequest> request) {
        return binding().call(request, UsersListsApi::update);
    }

    @Override
    default Uni<UserList> updateAsync(Body<? extends UsersListsUpdateRequest> request) {
        return binding().callAsync(request, UsersListsApi::updateAsync);
    }

    @Override
    default void updateMembership(Body<? extends UsersListsUpdateMembershipRequest> request) {
        binding().run(request, UsersListsApi::updateMembership);
    }

    @Override
    default Uni<Void> updateMembershipAsync(Body<? extends UsersListsUpdateMembershipRequest> request) {
        return binding().callAsync(request, UsersListsApi::updateMembershipAsync);
    }
}
