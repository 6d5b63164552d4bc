package io.github.quarkusmisskey.api.users.lists;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.UserList;
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
    UserList create(Body<UsersListsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<UserList> createAsync(Body<UsersListsCreateRequest> request);

    /**
     * {@code users/lists/create-from-public}: needs {@code write:account}.
     *
     * <p>Errors: {@code ALREADY_ADDED}, {@code LIST_USERS_LIMIT_EXCEEDED}, {@code NO_SUCH_LIST},
     * {@code NO_SUCH_USER}, {@code TOO_MANY_USERLISTS}, {@code TOO_MANY_USERS}, {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("create-from-public")
    UserList createFromPublic(Body<UsersListsCreateFromPublicRequest> request);

    /** {@link #createFromPublic(Body)} without blocking. */
    @POST
    @Path("create-from-public")
    Uni<UserList> createFromPublicAsync(Body<UsersListsCreateFromPublicRequest> request);

    /**
     * {@code users/lists/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("delete")
    void delete(Body<UsersListsDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<UsersListsDeleteRequest> request);

    /**
     * {@code users/lists/favorite}: needs {@code write:account}.
     *
     * <p>Errors: {@code ALREADY_FAVORITED}, {@code NO_SUCH_USER_LIST}.
     */
    @POST
    @Path("favorite")
    void favorite(Body<UsersListsFavoriteRequest> request);

    /** {@link #favorite(Body)} without blocking. */
    @POST
    @Path("favorite")
    Uni<Void> favoriteAsync(Body<UsersListsFavoriteRequest> request);

    /**
     * {@code users/lists/get-memberships}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("get-memberships")
    List<UsersListsGetMembershipsItem> getMemberships(Body<UsersListsGetMembershipsRequest> request);

    /** {@link #getMemberships(Body)} without blocking. */
    @POST
    @Path("get-memberships")
    Uni<List<UsersListsGetMembershipsItem>> getMembershipsAsync(Body<UsersListsGetMembershipsRequest> request);

    /**
     * {@code users/lists/list}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_USER}, {@code REMOTE_USER_NOT_ALLOWED}.
     */
    @POST
    @Path("list")
    List<UserList> list(Body<UsersListsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<UserList> list() {
        return list(new UsersListsListRequest(null));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<UserList>> listAsync(Body<UsersListsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<UserList>> listAsync() {
        return listAsync(new UsersListsListRequest(null));
    }

    /**
     * {@code users/lists/pull}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("pull")
    void pull(Body<UsersListsPullRequest> request);

    /** {@link #pull(Body)} without blocking. */
    @POST
    @Path("pull")
    Uni<Void> pullAsync(Body<UsersListsPullRequest> request);

    /**
     * {@code users/lists/push}: needs {@code write:account}. At most 30 calls in 1 h.
     *
     * <p>Errors: {@code ALREADY_ADDED}, {@code LIST_LIMIT_EXCEEDED}, {@code LIST_USERS_LIMIT_EXCEEDED},
     * {@code NO_SUCH_LIST}, {@code NO_SUCH_USER}, {@code TOO_MANY_USERS}, {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("push")
    void push(Body<UsersListsPushRequest> request);

    /** {@link #push(Body)} without blocking. */
    @POST
    @Path("push")
    Uni<Void> pushAsync(Body<UsersListsPushRequest> request);

    /**
     * {@code users/lists/show}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("show")
    UsersListsShowResponse show(Body<UsersListsShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<UsersListsShowResponse> showAsync(Body<UsersListsShowRequest> request);

    /**
     * {@code users/lists/unfavorite}: needs {@code write:account}.
     *
     * <p>Errors: {@code ALREADY_FAVORITED}, {@code NO_SUCH_USER_LIST}.
     */
    @POST
    @Path("unfavorite")
    void unfavorite(Body<UsersListsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} without blocking. */
    @POST
    @Path("unfavorite")
    Uni<Void> unfavoriteAsync(Body<UsersListsUnfavoriteRequest> request);

    /**
     * {@code users/lists/update}: needs {@code write:account}.
     *
     * <p>Errors: {@code LIST_LIMIT_EXCEEDED}, {@code LIST_USERS_LIMIT_EXCEEDED}, {@code NO_SUCH_LIST}.
     */
    @POST
    @Path("update")
    UserList update(Body<UsersListsUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<UserList> updateAsync(Body<UsersListsUpdateRequest> request);

    /**
     * {@code users/lists/update-membership}: needs {@code write:account}.
     *
     * <p>Errors: {@code LIST_LIMIT_EXCEEDED}, {@code LIST_USERS_LIMIT_EXCEEDED}, {@code NO_SUCH_LIST},
     * {@code NO_SUCH_USER}.
     */
    @POST
    @Path("update-membership")
    void updateMembership(Body<UsersListsUpdateMembershipRequest> request);

    /** {@link #updateMembership(Body)} without blocking. */
    @POST
    @Path("update-membership")
    Uni<Void> updateMembershipAsync(Body<UsersListsUpdateMembershipRequest> request);
}
