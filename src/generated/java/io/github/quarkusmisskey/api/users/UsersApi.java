package io.github.quarkusmisskey.api.users;

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
import io.quarkus.arc.NoClassInterceptors;
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
    List<UserDetailed> users(Body<? extends UsersRequest> request);

    /** {@link #users(Body)} without parameters. */
    @NoClassInterceptors
    default List<UserDetailed> users() {
        return users(UsersRequest.builder().build());
    }

    /** {@link #users(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UserDetailed> users(Consumer<UsersRequest.Builder> request) {
        return users(UsersRequest.with(request));
    }

    /** {@link #users(Body)} without blocking. */
    @POST
    Uni<List<UserDetailed>> usersAsync(Body<? extends UsersRequest> request);

    /** {@link #users(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailed>> usersAsync() {
        return usersAsync(UsersRequest.builder().build());
    }

    /** {@link #users(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailed>> usersAsync(Consumer<UsersRequest.Builder> request) {
        return usersAsync(UsersRequest.with(request));
    }

    /** {@code users/achievements}: needs no token. */
    @POST
    @Path("achievements")
    List<Achievement> achievements(Body<? extends UsersAchievementsRequest> request);

    /** {@link #achievements(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<Achievement> achievements(String userId) {
        return achievements(new UsersAchievementsRequest(userId));
    }

    /** {@link #achievements(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Achievement> achievements(Consumer<UsersAchievementsRequest.Builder> request) {
        return achievements(UsersAchievementsRequest.with(request));
    }

    /** {@link #achievements(Body)} without blocking. */
    @POST
    @Path("achievements")
    Uni<List<Achievement>> achievementsAsync(Body<? extends UsersAchievementsRequest> request);

    /** {@link #achievements(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Achievement>> achievementsAsync(String userId) {
        return achievementsAsync(new UsersAchievementsRequest(userId));
    }

    /** {@link #achievements(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Achievement>> achievementsAsync(Consumer<UsersAchievementsRequest.Builder> request) {
        return achievementsAsync(UsersAchievementsRequest.with(request));
    }

    /** {@code users/clips}: needs no token. */
    @POST
    @Path("clips")
    List<Clip> clips(Body<? extends UsersClipsRequest> request);

    /** {@link #clips(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<Clip> clips(String userId) {
        return clips(UsersClipsRequest.of(userId));
    }

    /** {@link #clips(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Clip> clips(Consumer<UsersClipsRequest.Builder> request) {
        return clips(UsersClipsRequest.with(request));
    }

    /** {@link #clips(Body)} without blocking. */
    @POST
    @Path("clips")
    Uni<List<Clip>> clipsAsync(Body<? extends UsersClipsRequest> request);

    /** {@link #clips(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Clip>> clipsAsync(String userId) {
        return clipsAsync(UsersClipsRequest.of(userId));
    }

    /** {@link #clips(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Clip>> clipsAsync(Consumer<UsersClipsRequest.Builder> request) {
        return clipsAsync(UsersClipsRequest.with(request));
    }

    /** {@code users/featured-notes}: needs no token. */
    @POST
    @Path("featured-notes")
    List<Note> featuredNotes(Body<? extends UsersFeaturedNotesRequest> request);

    /** {@link #featuredNotes(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<Note> featuredNotes(String userId) {
        return featuredNotes(new UsersFeaturedNotesRequest(null, null, userId));
    }

    /** {@link #featuredNotes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> featuredNotes(Consumer<UsersFeaturedNotesRequest.Builder> request) {
        return featuredNotes(UsersFeaturedNotesRequest.with(request));
    }

    /** {@link #featuredNotes(Body)} without blocking. */
    @POST
    @Path("featured-notes")
    Uni<List<Note>> featuredNotesAsync(Body<? extends UsersFeaturedNotesRequest> request);

    /** {@link #featuredNotes(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> featuredNotesAsync(String userId) {
        return featuredNotesAsync(new UsersFeaturedNotesRequest(null, null, userId));
    }

    /** {@link #featuredNotes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> featuredNotesAsync(Consumer<UsersFeaturedNotesRequest.Builder> request) {
        return featuredNotesAsync(UsersFeaturedNotesRequest.with(request));
    }

    /** {@code users/flashs}: needs no token. */
    @POST
    @Path("flashs")
    List<Flash> flashs(Body<? extends UsersFlashsRequest> request);

    /** {@link #flashs(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<Flash> flashs(String userId) {
        return flashs(UsersFlashsRequest.of(userId));
    }

    /** {@link #flashs(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Flash> flashs(Consumer<UsersFlashsRequest.Builder> request) {
        return flashs(UsersFlashsRequest.with(request));
    }

    /** {@link #flashs(Body)} without blocking. */
    @POST
    @Path("flashs")
    Uni<List<Flash>> flashsAsync(Body<? extends UsersFlashsRequest> request);

    /** {@link #flashs(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Flash>> flashsAsync(String userId) {
        return flashsAsync(UsersFlashsRequest.of(userId));
    }

    /** {@link #flashs(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Flash>> flashsAsync(Consumer<UsersFlashsRequest.Builder> request) {
        return flashsAsync(UsersFlashsRequest.with(request));
    }

    /**
     * {@code users/followers}: needs no token.
     *
     * <p>Errors: {@code FORBIDDEN}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("followers")
    List<Following> followers(Body<? extends UsersFollowersRequest> request);

    /** {@link #followers(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Following> followers(Consumer<UsersFollowersRequest.Builder> request) {
        return followers(UsersFollowersRequest.with(request));
    }

    /** {@link #followers(Body)} without blocking. */
    @POST
    @Path("followers")
    Uni<List<Following>> followersAsync(Body<? extends UsersFollowersRequest> request);

    /** {@link #followers(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Following>> followersAsync(Consumer<UsersFollowersRequest.Builder> request) {
        return followersAsync(UsersFollowersRequest.with(request));
    }

    /**
     * {@code users/following}: needs no token.
     *
     * <p>Errors: {@code BIRTHDAY_DATE_FORMAT_INVALID}, {@code FORBIDDEN}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("following")
    List<Following> following(Body<? extends UsersFollowingRequest> request);

    /** {@link #following(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Following> following(Consumer<UsersFollowingRequest.Builder> request) {
        return following(UsersFollowingRequest.with(request));
    }

    /** {@link #following(Body)} without blocking. */
    @POST
    @Path("following")
    Uni<List<Following>> followingAsync(Body<? extends UsersFollowingRequest> request);

    /** {@link #following(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Following>> followingAsync(Consumer<UsersFollowingRequest.Builder> request) {
        return followingAsync(UsersFollowingRequest.with(request));
    }

    /** {@code users/get-following-users-by-birthday}: needs {@code read:account}. */
    @POST
    @Path("get-following-users-by-birthday")
    List<UsersGetFollowingUsersByBirthdayItem> getFollowingUsersByBirthday(Body<? extends UsersGetFollowingUsersByBirthdayRequest> request);

    /** {@link #getFollowingUsersByBirthday(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UsersGetFollowingUsersByBirthdayItem> getFollowingUsersByBirthday(Consumer<UsersGetFollowingUsersByBirthdayRequest.Builder> request) {
        return getFollowingUsersByBirthday(UsersGetFollowingUsersByBirthdayRequest.with(request));
    }

    /** {@link #getFollowingUsersByBirthday(Body)} without blocking. */
    @POST
    @Path("get-following-users-by-birthday")
    Uni<List<UsersGetFollowingUsersByBirthdayItem>> getFollowingUsersByBirthdayAsync(Body<? extends UsersGetFollowingUsersByBirthdayRequest> request);

    /** {@link #getFollowingUsersByBirthday(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UsersGetFollowingUsersByBirthdayItem>> getFollowingUsersByBirthdayAsync(Consumer<UsersGetFollowingUsersByBirthdayRequest.Builder> request) {
        return getFollowingUsersByBirthdayAsync(UsersGetFollowingUsersByBirthdayRequest.with(request));
    }

    /**
     * {@code users/get-frequently-replied-users}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("get-frequently-replied-users")
    List<UsersGetFrequentlyRepliedUsersItem> getFrequentlyRepliedUsers(Body<? extends UsersGetFrequentlyRepliedUsersRequest> request);

    /** {@link #getFrequentlyRepliedUsers(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<UsersGetFrequentlyRepliedUsersItem> getFrequentlyRepliedUsers(String userId) {
        return getFrequentlyRepliedUsers(new UsersGetFrequentlyRepliedUsersRequest(userId, null));
    }

    /** {@link #getFrequentlyRepliedUsers(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UsersGetFrequentlyRepliedUsersItem> getFrequentlyRepliedUsers(Consumer<UsersGetFrequentlyRepliedUsersRequest.Builder> request) {
        return getFrequentlyRepliedUsers(UsersGetFrequentlyRepliedUsersRequest.with(request));
    }

    /** {@link #getFrequentlyRepliedUsers(Body)} without blocking. */
    @POST
    @Path("get-frequently-replied-users")
    Uni<List<UsersGetFrequentlyRepliedUsersItem>> getFrequentlyRepliedUsersAsync(Body<? extends UsersGetFrequentlyRepliedUsersRequest> request);

    /** {@link #getFrequentlyRepliedUsers(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<UsersGetFrequentlyRepliedUsersItem>> getFrequentlyRepliedUsersAsync(String userId) {
        return getFrequentlyRepliedUsersAsync(new UsersGetFrequentlyRepliedUsersRequest(userId, null));
    }

    /** {@link #getFrequentlyRepliedUsers(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UsersGetFrequentlyRepliedUsersItem>> getFrequentlyRepliedUsersAsync(Consumer<UsersGetFrequentlyRepliedUsersRequest.Builder> request) {
        return getFrequentlyRepliedUsersAsync(UsersGetFrequentlyRepliedUsersRequest.with(request));
    }

    /**
     * {@code users/notes}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("notes")
    List<Note> notes(Body<? extends UsersNotesRequest> request);

    /** {@link #notes(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<Note> notes(String userId) {
        return notes(UsersNotesRequest.of(userId));
    }

    /** {@link #notes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> notes(Consumer<UsersNotesRequest.Builder> request) {
        return notes(UsersNotesRequest.with(request));
    }

    /** {@link #notes(Body)} without blocking. */
    @POST
    @Path("notes")
    Uni<List<Note>> notesAsync(Body<? extends UsersNotesRequest> request);

    /** {@link #notes(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(String userId) {
        return notesAsync(UsersNotesRequest.of(userId));
    }

    /** {@link #notes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> notesAsync(Consumer<UsersNotesRequest.Builder> request) {
        return notesAsync(UsersNotesRequest.with(request));
    }

    /** {@code users/pages}: needs no token. */
    @POST
    @Path("pages")
    List<Page> pages(Body<? extends UsersPagesRequest> request);

    /** {@link #pages(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<Page> pages(String userId) {
        return pages(UsersPagesRequest.of(userId));
    }

    /** {@link #pages(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Page> pages(Consumer<UsersPagesRequest.Builder> request) {
        return pages(UsersPagesRequest.with(request));
    }

    /** {@link #pages(Body)} without blocking. */
    @POST
    @Path("pages")
    Uni<List<Page>> pagesAsync(Body<? extends UsersPagesRequest> request);

    /** {@link #pages(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Page>> pagesAsync(String userId) {
        return pagesAsync(UsersPagesRequest.of(userId));
    }

    /** {@link #pages(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Page>> pagesAsync(Consumer<UsersPagesRequest.Builder> request) {
        return pagesAsync(UsersPagesRequest.with(request));
    }

    /**
     * {@code users/reactions}: needs no token.
     *
     * <p>Errors: {@code IS_REMOTE_USER}, {@code REACTIONS_NOT_PUBLIC}.
     */
    @POST
    @Path("reactions")
    List<NoteReactionWithNote> reactions(Body<? extends UsersReactionsRequest> request);

    /** {@link #reactions(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<NoteReactionWithNote> reactions(String userId) {
        return reactions(UsersReactionsRequest.of(userId));
    }

    /** {@link #reactions(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<NoteReactionWithNote> reactions(Consumer<UsersReactionsRequest.Builder> request) {
        return reactions(UsersReactionsRequest.with(request));
    }

    /** {@link #reactions(Body)} without blocking. */
    @POST
    @Path("reactions")
    Uni<List<NoteReactionWithNote>> reactionsAsync(Body<? extends UsersReactionsRequest> request);

    /** {@link #reactions(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<NoteReactionWithNote>> reactionsAsync(String userId) {
        return reactionsAsync(UsersReactionsRequest.of(userId));
    }

    /** {@link #reactions(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<NoteReactionWithNote>> reactionsAsync(Consumer<UsersReactionsRequest.Builder> request) {
        return reactionsAsync(UsersReactionsRequest.with(request));
    }

    /** {@code users/recommendation}: needs {@code read:account}. */
    @POST
    @Path("recommendation")
    List<UserDetailed> recommendation(Body<? extends UsersRecommendationRequest> request);

    /** {@link #recommendation(Body)} without parameters. */
    @NoClassInterceptors
    default List<UserDetailed> recommendation() {
        return recommendation(new UsersRecommendationRequest(null, null));
    }

    /** {@link #recommendation(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UserDetailed> recommendation(Consumer<UsersRecommendationRequest.Builder> request) {
        return recommendation(UsersRecommendationRequest.with(request));
    }

    /** {@link #recommendation(Body)} without blocking. */
    @POST
    @Path("recommendation")
    Uni<List<UserDetailed>> recommendationAsync(Body<? extends UsersRecommendationRequest> request);

    /** {@link #recommendation(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailed>> recommendationAsync() {
        return recommendationAsync(new UsersRecommendationRequest(null, null));
    }

    /** {@link #recommendation(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailed>> recommendationAsync(Consumer<UsersRecommendationRequest.Builder> request) {
        return recommendationAsync(UsersRecommendationRequest.with(request));
    }

    /** {@code users/relation}: needs {@code read:account}. */
    @POST
    @Path("relation")
    OneOrMany<UsersRelationItem> relation(Body<? extends UsersRelationRequest> request);

    /** {@link #relation(Body)} by {@code userId} alone, for one. */
    @NoClassInterceptors
    default UsersRelationItem relation(String userId) {
        return relation(new UsersRelationRequest(OneOrMany.one(userId))).single();
    }

    /** {@link #relation(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default OneOrMany<UsersRelationItem> relation(Consumer<UsersRelationRequest.Builder> request) {
        return relation(UsersRelationRequest.with(request));
    }

    /** {@link #relation(Body)} without blocking. */
    @POST
    @Path("relation")
    Uni<OneOrMany<UsersRelationItem>> relationAsync(Body<? extends UsersRelationRequest> request);

    /** {@link #relation(Body)} by {@code userId} alone and without blocking, for one. */
    @NoClassInterceptors
    default Uni<UsersRelationItem> relationAsync(String userId) {
        return relationAsync(new UsersRelationRequest(OneOrMany.one(userId))).map(OneOrMany::single);
    }

    /** {@link #relation(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<OneOrMany<UsersRelationItem>> relationAsync(Consumer<UsersRelationRequest.Builder> request) {
        return relationAsync(UsersRelationRequest.with(request));
    }

    /**
     * {@code users/report-abuse}: needs {@code write:report-abuse}.
     *
     * <p>Errors: {@code CANNOT_REPORT_YOURSELF}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("report-abuse")
    void reportAbuse(Body<? extends UsersReportAbuseRequest> request);

    /** {@link #reportAbuse(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void reportAbuse(Consumer<UsersReportAbuseRequest.Builder> request) {
        reportAbuse(UsersReportAbuseRequest.with(request));
    }

    /** {@link #reportAbuse(Body)} without blocking. */
    @POST
    @Path("report-abuse")
    Uni<Void> reportAbuseAsync(Body<? extends UsersReportAbuseRequest> request);

    /** {@link #reportAbuse(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> reportAbuseAsync(Consumer<UsersReportAbuseRequest.Builder> request) {
        return reportAbuseAsync(UsersReportAbuseRequest.with(request));
    }

    /** {@code users/search}: needs no token. */
    @POST
    @Path("search")
    List<User> search(Body<? extends UsersSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone. */
    @NoClassInterceptors
    default List<User> search(String query) {
        return search(UsersSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<User> search(Consumer<UsersSearchRequest.Builder> request) {
        return search(UsersSearchRequest.with(request));
    }

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<User>> searchAsync(Body<? extends UsersSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<User>> searchAsync(String query) {
        return searchAsync(UsersSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<User>> searchAsync(Consumer<UsersSearchRequest.Builder> request) {
        return searchAsync(UsersSearchRequest.with(request));
    }

    /** {@code users/search-by-username-and-host}: needs no token. */
    @POST
    @Path("search-by-username-and-host")
    List<User> searchByUsernameAndHost(Body<? extends UsersSearchByUsernameAndHostRequest> request);

    /** {@link #searchByUsernameAndHost(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<User> searchByUsernameAndHost(Consumer<UsersSearchByUsernameAndHostRequest.Builder> request) {
        return searchByUsernameAndHost(UsersSearchByUsernameAndHostRequest.with(request));
    }

    /** {@link #searchByUsernameAndHost(Body)} without blocking. */
    @POST
    @Path("search-by-username-and-host")
    Uni<List<User>> searchByUsernameAndHostAsync(Body<? extends UsersSearchByUsernameAndHostRequest> request);

    /** {@link #searchByUsernameAndHost(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<User>> searchByUsernameAndHostAsync(Consumer<UsersSearchByUsernameAndHostRequest.Builder> request) {
        return searchByUsernameAndHostAsync(UsersSearchByUsernameAndHostRequest.with(request));
    }

    /**
     * {@code users/show}: needs no token.
     *
     * <p>Errors: {@code FAILED_TO_RESOLVE_REMOTE_USER}, {@code NO_SUCH_USER}, {@code USER_SUSPENDED}.
     */
    @POST
    @Path("show")
    OneOrMany<UserDetailed> show(Body<? extends UsersShowRequest> request);

    /** {@link #show(Body)} by {@code userId} alone, for one. */
    @NoClassInterceptors
    default UserDetailed show(String userId) {
        return show(UsersShowRequest.userId(userId)).single();
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default OneOrMany<UserDetailed> show(Consumer<UsersShowRequest.Builder> request) {
        return show(UsersShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<OneOrMany<UserDetailed>> showAsync(Body<? extends UsersShowRequest> request);

    /** {@link #show(Body)} by {@code userId} alone and without blocking, for one. */
    @NoClassInterceptors
    default Uni<UserDetailed> showAsync(String userId) {
        return showAsync(UsersShowRequest.userId(userId)).map(OneOrMany::single);
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<OneOrMany<UserDetailed>> showAsync(Consumer<UsersShowRequest.Builder> request) {
        return showAsync(UsersShowRequest.with(request));
    }

    /**
     * {@code users/update-memo}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("update-memo")
    void updateMemo(Body<? extends UsersUpdateMemoRequest> request);

    /** {@link #updateMemo(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateMemo(Consumer<UsersUpdateMemoRequest.Builder> request) {
        updateMemo(UsersUpdateMemoRequest.with(request));
    }

    /** {@link #updateMemo(Body)} without blocking. */
    @POST
    @Path("update-memo")
    Uni<Void> updateMemoAsync(Body<? extends UsersUpdateMemoRequest> request);

    /** {@link #updateMemo(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateMemoAsync(Consumer<UsersUpdateMemoRequest.Builder> request) {
        return updateMemoAsync(UsersUpdateMemoRequest.with(request));
    }
}
