package io.github.quarkusmisskey.api.users.lists;

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
import io.github.quarkusmisskey.api.model.UserList;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code users/lists}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/users/lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface UsersListsApi {

    /**
     * {@code users/lists/create}: needs {@code write:account}.
     *
     * <p>Errors: {@code LIST_USERS_LIMIT_EXCEEDED}, {@code TOO_MANY_USERLISTS}.
     */
    @POST
    @Path("create")
    UserList create(Body<? extends UsersListsCreateRequest> request);

    /** {@link #create(Body)} by {@code name} alone. */
    @NoClassInterceptors
    default UserList create(String name) {
        return create(new UsersListsCreateRequest(name));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserList create(Consumer<UsersListsCreateRequest.Builder> request) {
        return create(UsersListsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<UserList> createAsync(Body<? extends UsersListsCreateRequest> request);

    /** {@link #create(Body)} by {@code name} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserList> createAsync(String name) {
        return createAsync(new UsersListsCreateRequest(name));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserList> createAsync(Consumer<UsersListsCreateRequest.Builder> request) {
        return createAsync(UsersListsCreateRequest.with(request));
    }

    /**
     * {@code users/lists/create-from-public}: needs {@code write:account}.
     *
     * <p>Errors: {@code ALREADY_ADDED}, {@code LIST_USERS_LIMIT_EXCEEDED}, {@code NO_SUCH_LIST},
     * {@code NO_SUCH_USER}, {@code TOO_MANY_USERLISTS}, {@code TOO_MANY_USERS}, {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("create-from-public")
    UserList createFromPublic(Body<? extends UsersListsCreateFromPublicRequest> request);

    /** {@link #createFromPublic(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserList createFromPublic(Consumer<UsersListsCreateFromPublicRequest.Builder> request) {
        return createFromPublic(UsersListsCreateFromPublicRequest.with(request));
    }

    /** {@link #createFromPublic(Body)} without blocking. */
    @POST
    @Path("create-from-public")
    Uni<UserList> createFromPublicAsync(Body<? extends UsersListsCreateFromPublicRequest> request);

    /** {@link #createFromPublic(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserList> createFromPublicAsync(Consumer<UsersListsCreateFromPublicRequest.Builder> request) {
        return createFromPublicAsync(UsersListsCreateFromPublicRequest.with(request));
    }

    /**
     * {@code users/lists/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends UsersListsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code listId} alone. */
    @NoClassInterceptors
    default void delete(String listId) {
        delete(new UsersListsDeleteRequest(listId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<UsersListsDeleteRequest.Builder> request) {
        delete(UsersListsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends UsersListsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code listId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String listId) {
        return deleteAsync(new UsersListsDeleteRequest(listId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<UsersListsDeleteRequest.Builder> request) {
        return deleteAsync(UsersListsDeleteRequest.with(request));
    }

    /**
     * {@code users/lists/favorite}: needs {@code write:account}.
     *
     * <p>Errors: {@code ALREADY_FAVORITED}, {@code NO_SUCH_USER_LIST}.
     */
    @POST
    @Path("favorite")
    void favorite(Body<? extends UsersListsFavoriteRequest> request);

    /** {@link #favorite(Body)} by {@code listId} alone. */
    @NoClassInterceptors
    default void favorite(String listId) {
        favorite(new UsersListsFavoriteRequest(listId));
    }

    /** {@link #favorite(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void favorite(Consumer<UsersListsFavoriteRequest.Builder> request) {
        favorite(UsersListsFavoriteRequest.with(request));
    }

    /** {@link #favorite(Body)} without blocking. */
    @POST
    @Path("favorite")
    Uni<Void> favoriteAsync(Body<? extends UsersListsFavoriteRequest> request);

    /** {@link #favorite(Body)} by {@code listId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> favoriteAsync(String listId) {
        return favoriteAsync(new UsersListsFavoriteRequest(listId));
    }

    /** {@link #favorite(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> favoriteAsync(Consumer<UsersListsFavoriteRequest.Builder> request) {
        return favoriteAsync(UsersListsFavoriteRequest.with(request));
    }

    /**
     * {@code users/lists/get-memberships}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("get-memberships")
    List<UsersListsGetMembershipsItem> getMemberships(Body<? extends UsersListsGetMembershipsRequest> request);

    /** {@link #getMemberships(Body)} by {@code listId} alone. */
    @NoClassInterceptors
    default List<UsersListsGetMembershipsItem> getMemberships(String listId) {
        return getMemberships(UsersListsGetMembershipsRequest.of(listId));
    }

    /** {@link #getMemberships(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UsersListsGetMembershipsItem> getMemberships(Consumer<UsersListsGetMembershipsRequest.Builder> request) {
        return getMemberships(UsersListsGetMembershipsRequest.with(request));
    }

    /** {@link #getMemberships(Body)} without blocking. */
    @POST
    @Path("get-memberships")
    Uni<List<UsersListsGetMembershipsItem>> getMembershipsAsync(Body<? extends UsersListsGetMembershipsRequest> request);

    /** {@link #getMemberships(Body)} by {@code listId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<UsersListsGetMembershipsItem>> getMembershipsAsync(String listId) {
        return getMembershipsAsync(UsersListsGetMembershipsRequest.of(listId));
    }

    /** {@link #getMemberships(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UsersListsGetMembershipsItem>> getMembershipsAsync(Consumer<UsersListsGetMembershipsRequest.Builder> request) {
        return getMembershipsAsync(UsersListsGetMembershipsRequest.with(request));
    }

    /**
     * {@code users/lists/list}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_USER}, {@code REMOTE_USER_NOT_ALLOWED}.
     */
    @POST
    @Path("list")
    List<UserList> list(Body<? extends UsersListsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<UserList> list() {
        return list(new UsersListsListRequest(null));
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UserList> list(Consumer<UsersListsListRequest.Builder> request) {
        return list(UsersListsListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<UserList>> listAsync(Body<? extends UsersListsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserList>> listAsync() {
        return listAsync(new UsersListsListRequest(null));
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserList>> listAsync(Consumer<UsersListsListRequest.Builder> request) {
        return listAsync(UsersListsListRequest.with(request));
    }

    /**
     * {@code users/lists/pull}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("pull")
    void pull(Body<? extends UsersListsPullRequest> request);

    /** {@link #pull(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void pull(Consumer<UsersListsPullRequest.Builder> request) {
        pull(UsersListsPullRequest.with(request));
    }

    /** {@link #pull(Body)} without blocking. */
    @POST
    @Path("pull")
    Uni<Void> pullAsync(Body<? extends UsersListsPullRequest> request);

    /** {@link #pull(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> pullAsync(Consumer<UsersListsPullRequest.Builder> request) {
        return pullAsync(UsersListsPullRequest.with(request));
    }

    /**
     * {@code users/lists/push}: needs {@code write:account}. At most 30 calls in 1 h.
     *
     * <p>Errors: {@code ALREADY_ADDED}, {@code LIST_LIMIT_EXCEEDED}, {@code LIST_USERS_LIMIT_EXCEEDED},
     * {@code NO_SUCH_LIST}, {@code NO_SUCH_USER}, {@code TOO_MANY_USERS}, {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("push")
    void push(Body<? extends UsersListsPushRequest> request);

    /** {@link #push(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void push(Consumer<UsersListsPushRequest.Builder> request) {
        push(UsersListsPushRequest.with(request));
    }

    /** {@link #push(Body)} without blocking. */
    @POST
    @Path("push")
    Uni<Void> pushAsync(Body<? extends UsersListsPushRequest> request);

    /** {@link #push(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> pushAsync(Consumer<UsersListsPushRequest.Builder> request) {
        return pushAsync(UsersListsPushRequest.with(request));
    }

    /**
     * {@code users/lists/show}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("show")
    UsersListsShowResponse show(Body<? extends UsersListsShowRequest> request);

    /** {@link #show(Body)} by {@code listId} alone. */
    @NoClassInterceptors
    default UsersListsShowResponse show(String listId) {
        return show(new UsersListsShowRequest(listId, null));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UsersListsShowResponse show(Consumer<UsersListsShowRequest.Builder> request) {
        return show(UsersListsShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<UsersListsShowResponse> showAsync(Body<? extends UsersListsShowRequest> request);

    /** {@link #show(Body)} by {@code listId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UsersListsShowResponse> showAsync(String listId) {
        return showAsync(new UsersListsShowRequest(listId, null));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UsersListsShowResponse> showAsync(Consumer<UsersListsShowRequest.Builder> request) {
        return showAsync(UsersListsShowRequest.with(request));
    }

    /**
     * {@code users/lists/unfavorite}: needs {@code write:account}.
     *
     * <p>Errors: {@code ALREADY_FAVORITED}, {@code NO_SUCH_USER_LIST}.
     */
    @POST
    @Path("unfavorite")
    void unfavorite(Body<? extends UsersListsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} by {@code listId} alone. */
    @NoClassInterceptors
    default void unfavorite(String listId) {
        unfavorite(new UsersListsUnfavoriteRequest(listId));
    }

    /** {@link #unfavorite(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unfavorite(Consumer<UsersListsUnfavoriteRequest.Builder> request) {
        unfavorite(UsersListsUnfavoriteRequest.with(request));
    }

    /** {@link #unfavorite(Body)} without blocking. */
    @POST
    @Path("unfavorite")
    Uni<Void> unfavoriteAsync(Body<? extends UsersListsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} by {@code listId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unfavoriteAsync(String listId) {
        return unfavoriteAsync(new UsersListsUnfavoriteRequest(listId));
    }

    /** {@link #unfavorite(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unfavoriteAsync(Consumer<UsersListsUnfavoriteRequest.Builder> request) {
        return unfavoriteAsync(UsersListsUnfavoriteRequest.with(request));
    }

    /**
     * {@code users/lists/update}: needs {@code write:account}.
     *
     * <p>Errors: {@code LIST_LIMIT_EXCEEDED}, {@code LIST_USERS_LIMIT_EXCEEDED}, {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("update")
    UserList update(Body<? extends UsersListsUpdateRequest> request);

    /** {@link #update(Body)} by {@code listId} alone. */
    @NoClassInterceptors
    default UserList update(String listId) {
        return update(new UsersListsUpdateRequest(listId, null, null));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserList update(Consumer<UsersListsUpdateRequest.Builder> request) {
        return update(UsersListsUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<UserList> updateAsync(Body<? extends UsersListsUpdateRequest> request);

    /** {@link #update(Body)} by {@code listId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserList> updateAsync(String listId) {
        return updateAsync(new UsersListsUpdateRequest(listId, null, null));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserList> updateAsync(Consumer<UsersListsUpdateRequest.Builder> request) {
        return updateAsync(UsersListsUpdateRequest.with(request));
    }

    /**
     * {@code users/lists/update-membership}: needs {@code write:account}.
     *
     * <p>Errors: {@code LIST_LIMIT_EXCEEDED}, {@code LIST_USERS_LIMIT_EXCEEDED}, {@code NO_SUCH_LIST},
     * {@code NO_SUCH_USER}.
     */
    @POST
    @Path("update-membership")
    void updateMembership(Body<? extends UsersListsUpdateMembershipRequest> request);

    /** {@link #updateMembership(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateMembership(Consumer<UsersListsUpdateMembershipRequest.Builder> request) {
        updateMembership(UsersListsUpdateMembershipRequest.with(request));
    }

    /** {@link #updateMembership(Body)} without blocking. */
    @POST
    @Path("update-membership")
    Uni<Void> updateMembershipAsync(Body<? extends UsersListsUpdateMembershipRequest> request);

    /** {@link #updateMembership(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateMembershipAsync(Consumer<UsersListsUpdateMembershipRequest.Builder> request) {
        return updateMembershipAsync(UsersListsUpdateMembershipRequest.with(request));
    }
}
