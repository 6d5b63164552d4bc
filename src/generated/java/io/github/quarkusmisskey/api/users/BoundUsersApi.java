package io.github.quarkusmisskey.api.users;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
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

/** {@link UsersApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundUsersApi extends UsersApi {

    Binding<UsersApi> binding();

    @Override
    default List<UserDetailed> users(Body<UsersRequest> request) {
        return binding().call(request, UsersApi::users);
    }

    @Override
    default Uni<List<UserDetailed>> usersAsync(Body<UsersRequest> request) {
        return binding().callAsync(request, UsersApi::usersAsync);
    }

    @Override
    default List<Achievement> achievements(Body<UsersAchievementsRequest> request) {
        return binding().call(request, UsersApi::achievements);
    }

    @Override
    default Uni<List<Achievement>> achievementsAsync(Body<UsersAchievementsRequest> request) {
        return binding().callAsync(request, UsersApi::achievementsAsync);
    }

    @Override
    default List<Clip> clips(Body<UsersClipsRequest> request) {
        return binding().call(request, UsersApi::clips);
    }

    @Override
    default Uni<List<Clip>> clipsAsync(Body<UsersClipsRequest> request) {
        return binding().callAsync(request, UsersApi::clipsAsync);
    }

    @Override
    default List<Note> featuredNotes(Body<UsersFeaturedNotesRequest> request) {
        return binding().call(request, UsersApi::featuredNotes);
    }

    @Override
    default Uni<List<Note>> featuredNotesAsync(Body<UsersFeaturedNotesRequest> request) {
        return binding().callAsync(request, UsersApi::featuredNotesAsync);
    }

    @Override
    default List<Flash> flashs(Body<UsersFlashsRequest> request) {
        return binding().call(request, UsersApi::flashs);
    }

    @Override
    default Uni<List<Flash>> flashsAsync(Body<UsersFlashsRequest> request) {
        return binding().callAsync(request, UsersApi::flashsAsync);
    }

    @Override
    default List<Following> followers(Body<UsersFollowersRequest> request) {
        return binding().call(request, UsersApi::followers);
    }

    @Override
    default Uni<List<Following>> followersAsync(Body<UsersFollowersRequest> request) {
        return binding().callAsync(request, UsersApi::followersAsync);
    }

    @Override
    default List<Following> following(Body<UsersFollowingRequest> request) {
        return binding().call(request, UsersApi::following);
    }

    @Override
    default Uni<List<Following>> followingAsync(Body<UsersFollowingRequest> request) {
        return binding().callAsync(request, UsersApi::followingAsync);
    }

    @Override
    default List<UsersGetFollowingUsersByBirthdayItem> getFollowingUsersByBirthday(Body<UsersGetFollowingUsersByBirthdayRequest> request) {
        return binding().call(request, UsersApi::getFollowingUsersByBirthday);
    }

    @Override
    default Uni<List<UsersGetFollowingUsersByBirthdayItem>> getFollowingUsersByBirthdayAsync(Body<UsersGetFollowingUsersByBirthdayRequest> request) {
        return binding().callAsync(request, UsersApi::getFollowingUsersByBirthdayAsync);
    }

    @Override
    default List<UsersGetFrequentlyRepliedUsersItem> getFrequentlyRepliedUsers(Body<UsersGetFrequentlyRepliedUsersRequest> request) {
        return binding().call(request, UsersApi::getFrequentlyRepliedUsers);
    }

    @Override
    default Uni<List<UsersGetFrequentlyRepliedUsersItem>> getFrequentlyRepliedUsersAsync(Body<UsersGetFrequentlyRepliedUsersRequest> request) {
        return binding().callAsync(request, UsersApi::getFrequentlyRepliedUsersAsync);
    }

    @Override
    default List<Note> notes(Body<UsersNotesRequest> request) {
        return binding().call(request, UsersApi::notes);
    }

    @Override
    default Uni<List<Note>> notesAsync(Body<UsersNotesRequest> request) {
        return binding().callAsync(request, UsersApi::notesAsync);
    }

    @Override
    default List<Page> pages(Body<UsersPagesRequest> request) {
        return binding().call(request, UsersApi::pages);
    }

    @Override
    default Uni<List<Page>> pagesAsync(Body<UsersPagesRequest> request) {
        return binding().callAsync(request, UsersApi::pagesAsync);
    }

    @Override
    default List<NoteReactionWithNote> reactions(Body<UsersReactionsRequest> request) {
        return binding().call(request, UsersApi::reactions);
    }

    @Override
    default Uni<List<NoteReactionWithNote>> reactionsAsync(Body<UsersReactionsRequest> request) {
        return binding().callAsync(request, UsersApi::reactionsAsync);
    }

    @Override
    default List<UserDetailed> recommendation(Body<UsersRecommendationRequest> request) {
        return binding().call(request, UsersApi::recommendation);
    }

    @Override
    default Uni<List<UserDetailed>> recommendationAsync(Body<UsersRecommendationRequest> request) {
        return binding().callAsync(request, UsersApi::recommendationAsync);
    }

    @Override
    default OneOrMany<UsersRelationItem> relation(Body<UsersRelationRequest> request) {
        return binding().call(request, UsersApi::relation);
    }

    @Override
    default Uni<OneOrMany<UsersRelationItem>> relationAsync(Body<UsersRelationRequest> request) {
        return binding().callAsync(request, UsersApi::relationAsync);
    }

    @Override
    default void reportAbuse(Body<UsersReportAbuseRequest> request) {
        binding().run(request, UsersApi::reportAbuse);
    }

    @Override
    default Uni<Void> reportAbuseAsync(Body<UsersReportAbuseRequest> request) {
        return binding().callAsync(request, UsersApi::reportAbuseAsync);
    }

    @Override
    default List<User> search(Body<UsersSearchRequest> request) {
        return binding().call(request, UsersApi::search);
    }

    @Override
    default Uni<List<User>> searchAsync(Body<UsersSearchRequest> request) {
        return binding().callAsync(request, UsersApi::searchAsync);
    }

    @Override
    default List<User> searchByUsernameAndHost(Body<UsersSearchByUsernameAndHostRequest> request) {
        return binding().call(request, UsersApi::searchByUsernameAndHost);
    }

    @Override
    default Uni<List<User>> searchByUsernameAndHostAsync(Body<UsersSearchByUsernameAndHostRequest> request) {
        return binding().callAsync(request, UsersApi::searchByUsernameAndHostAsync);
    }

    @Override
    default OneOrMany<UserDetailed> show(Body<UsersShowRequest> request) {
        return binding().call(request, UsersApi::show);
    }

    @Override
    default Uni<OneOrMany<UserDetailed>> showAsync(Body<UsersShowRequest> request) {
        return binding().callAsync(request, UsersApi::showAsync);
    }

    @Override
    default void updateMemo(Body<UsersUpdateMemoRequest> request) {
        binding().run(request, UsersApi::updateMemo);
    }

    @Override
    default Uni<Void> updateMemoAsync(Body<UsersUpdateMemoRequest> request) {
        return binding().callAsync(request, UsersApi::updateMemoAsync);
    }
}
