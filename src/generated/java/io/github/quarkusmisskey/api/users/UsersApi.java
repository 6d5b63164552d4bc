package io.github.quarkusmisskey.api.users;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.model.Achievement;
import io.github.quarkusmisskey.api.model.Clip;
import io.github.quarkusmisskey.api.model.Flash;
import io.github.quarkusmisskey.api.model.Following;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteReactionWithNote;
import io.github.quarkusmisskey.api.model.Page;
import io.github.quarkusmisskey.api.model.User;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code users}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface UsersApi {

    /** {@code users}: needs no token. */
    @POST
    List<UserDetailed> users(Body<UsersRequest> request);

    /** {@link #users(Body)} without parameters. */
    default List<UserDetailed> users() {
        return users(UsersRequest.builder().build());
    }

    /** {@link #users(Body)} without blocking. */
    @POST
    Uni<List<UserDetailed>> usersAsync(Body<UsersRequest> request);

    /** {@link #users(Body)} without parameters and without blocking. */
    default Uni<List<UserDetailed>> usersAsync() {
        return usersAsync(UsersRequest.builder().build());
    }

    /** {@code users/achievements}: needs no token. */
    @POST
    @Path("achievements")
    List<Achievement> achievements(Body<UsersAchievementsRequest> request);

    /** {@link #achievements(Body)} without blocking. */
    @POST
    @Path("achievements")
    Uni<List<Achievement>> achievementsAsync(Body<UsersAchievementsRequest> request);

    /** {@code users/clips}: needs no token. */
    @POST
    @Path("clips")
    List<Clip> clips(Body<UsersClipsRequest> request);

    /** {@link #clips(Body)} without blocking. */
    @POST
    @Path("clips")
    Uni<List<Clip>> clipsAsync(Body<UsersClipsRequest> request);

    /** {@code users/featured-notes}: needs no token. */
    @POST
    @Path("featured-notes")
    List<Note> featuredNotes(Body<UsersFeaturedNotesRequest> request);

    /** {@link #featuredNotes(Body)} without blocking. */
    @POST
    @Path("featured-notes")
    Uni<List<Note>> featuredNotesAsync(Body<UsersFeaturedNotesRequest> request);

    /** {@code users/flashs}: needs no token. */
    @POST
    @Path("flashs")
    List<Flash> flashs(Body<UsersFlashsRequest> request);

    /** {@link #flashs(Body)} without blocking. */
    @POST
    @Path("flashs")
    Uni<List<Flash>> flashsAsync(Body<UsersFlashsRequest> request);

    /**
     * {@code users/followers}: needs no token.
     *
     * <p>Errors: {@code FORBIDDEN}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("followers")
    List<Following> followers(Body<UsersFollowersRequest> request);

    /** {@link #followers(Body)} without blocking. */
    @POST
    @Path("followers")
    Uni<List<Following>> followersAsync(Body<UsersFollowersRequest> request);

    /**
     * {@code users/following}: needs no token.
     *
     * <p>Errors: {@code BIRTHDAY_DATE_FORMAT_INVALID}, {@code FORBIDDEN}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("following")
    List<Following> following(Body<UsersFollowingRequest> request);

    /** {@link #following(Body)} without blocking. */
    @POST
    @Path("following")
    Uni<List<Following>> followingAsync(Body<UsersFollowingRequest> request);

    /** {@code users/get-following-users-by-birthday}: needs {@code read:account}. */
    @POST
    @Path("get-following-users-by-birthday")
    List<UsersGetFollowingUsersByBirthdayItem> getFollowingUsersByBirthday(Body<UsersGetFollowingUsersByBirthdayRequest> request);

    /** {@link #getFollowingUsersByBirthday(Body)} without blocking. */
    @POST
    @Path("get-following-users-by-birthday")
    Uni<List<UsersGetFollowingUsersByBirthdayItem>> getFollowingUsersByBirthdayAsync(Body<UsersGetFollowingUsersByBirthdayRequest> request);

    /**
     * {@code users/get-frequently-replied-users}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("get-frequently-replied-users")
    List<UsersGetFrequentlyRepliedUsersItem> getFrequentlyRepliedUsers(Body<UsersGetFrequentlyRepliedUsersRequest> request);

    /** {@link #getFrequentlyRepliedUsers(Body)} without blocking. */
    @POST
    @Path("get-frequently-replied-users")
    Uni<List<UsersGetFrequentlyRepliedUsersItem>> getFrequentlyRepliedUsersAsync(Body<UsersGetFrequentlyRepliedUsersRequest> request);

    /**
     * {@code users/notes}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("notes")
    List<Note> notes(Body<UsersNotesRequest> request);

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<List<Note>> notesAsync(Body<UsersNotesRequest> request);

    /** {@code users/pages}: needs no token. */
    @POST
    @Path("pages")
    List<Page> pages(Body<UsersPagesRequest> request);

    /** {@link #pages(Body)} without blocking. */
    @POST
    @Path("pages")
    Uni<List<Page>> pagesAsync(Body<UsersPagesRequest> request);

    /**
     * {@code users/reactions}: needs no token.
     *
     * <p>Errors: {@code IS_REMOTE_USER}, {@code REACTIONS_NOT_PUBLIC}.
     */
    @POST
    @Path("reactions")
    List<NoteReactionWithNote> reactions(Body<UsersReactionsRequest> request);

    /** {@link #reactions(Body)} without blocking. */
    @POST
    @Path("reactions")
    Uni<List<NoteReactionWithNote>> reactionsAsync(Body<UsersReactionsRequest> request);

    /** {@code users/recommendation}: needs {@code read:account}. */
    @POST
    @Path("recommendation")
    List<UserDetailed> recommendation(Body<UsersRecommendationRequest> request);

    /** {@link #recommendation(Body)} without parameters. */
    default List<UserDetailed> recommendation() {
        return recommendation(new UsersRecommendationRequest(null, null));
    }

    /** {@link #recommendation(Body)} without blocking. */
    @POST
    @Path("recommendation")
    Uni<List<UserDetailed>> recommendationAsync(Body<UsersRecommendationRequest> request);

    /** {@link #recommendation(Body)} without parameters and without blocking. */
    default Uni<List<UserDetailed>> recommendationAsync() {
        return recommendationAsync(new UsersRecommendationRequest(null, null));
    }

    /** {@code users/relation}: needs {@code read:account}. */
    @POST
    @Path("relation")
    OneOrMany<UsersRelationItem> relation(Body<UsersRelationRequest> request);

    /** {@link #relation(Body)} without blocking. */
    @POST
    @Path("relation")
    Uni<OneOrMany<UsersRelationItem>> relationAsync(Body<UsersRelationRequest> request);

    /**
     * {@code users/report-abuse}: needs {@code write:report-abuse}.
     *
     * <p>Errors: {@code CANNOT_REPORT_YOURSELF}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("report-abuse")
    void reportAbuse(Body<UsersReportAbuseRequest> request);

    /** {@link #reportAbuse(Body)} without blocking. */
    @POST
    @Path("report-abuse")
    Uni<Void> reportAbuseAsync(Body<UsersReportAbuseRequest> request);

    /** {@code users/search}: needs no token. */
    @POST
    @Path("search")
    List<User> search(Body<UsersSearchRequest> request);

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<User>> searchAsync(Body<UsersSearchRequest> request);

    /** {@code users/search-by-username-and-host}: needs no token. */
    @POST
    @Path("search-by-username-and-host")
    List<User> searchByUsernameAndHost(Body<UsersSearchByUsernameAndHostRequest> request);

    /** {@link #searchByUsernameAndHost(Body)} without blocking. */
    @POST
    @Path("search-by-username-and-host")
    Uni<List<User>> searchByUsernameAndHostAsync(Body<UsersSearchByUsernameAndHostRequest> request);

    /**
     * {@code users/show}: needs no token.
     *
     * <p>Errors: {@code FAILED_TO_RESOLVE_REMOTE_USER}, {@code NO_SUCH_USER}, {@code USER_SUSPENDED}.
     */
    @POST
    @Path("show")
    OneOrMany<UserDetailed> show(Body<UsersShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<OneOrMany<UserDetailed>> showAsync(Body<UsersShowRequest> request);

    /**
     * {@code users/update-memo}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("update-memo")
    void updateMemo(Body<UsersUpdateMemoRequest> request);

    /** {@link #updateMemo(Body)} without blocking. */
    @POST
    @Path("update-memo")
    Uni<Void> updateMemoAsync(Body<UsersUpdateMemoRequest> request);
}
