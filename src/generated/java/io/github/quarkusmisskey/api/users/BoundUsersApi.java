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
    default List<UserDetailed> users(Body<? extends UsersRequest> request) {
        return binding().call(request, UsersApi::users);
    }

    @Override
    default Uni<List<UserDetailed>> usersAsync(Body<? extends UsersRequest> request) {
        return binding().callAsync(request, UsersApi::usersAsync);
    }

    @Override
    default List<Achievement> achievements(Body<? extends UsersAchievementsRequest> request) {
        return binding().call(request, UsersApi::achievements);
    }

    @Override
    default Uni<List<Achievement>> achievementsAsync(Body<? extends UsersAchievementsRequest> request) {
        return binding().callAsync(request, UsersApi::achievementsAsync);
    }

    @Override
    default List<Clip> clips(Body<? extends UsersClipsRequest> request) {
        return binding().call(request, UsersApi::clips);
    }

    @Override
    default Uni<List<Clip>> clipsAsync(Body<? extends UsersClipsRequest> request) {
        return binding().callAsync(request, UsersApi::clipsAsync);
    }

    @Override
    default List<Note> featuredNotes(Body<? extends UsersFeaturedNotesRequest> request) {
        return binding().call(request, UsersApi::featuredNotes);
    }

    @Override
    default Uni<List<Note>> featuredNotesAsync(Body<? extends UsersFeaturedNotesRequest> request) {
        return binding().callAsync(request, UsersApi::featuredNotesAsync);
    }

    @Override
    default List<Flash> flashs(Body<? extends UsersFlashsRequest> request) {
        return binding().call(request, UsersApi::flashs);
    }

    @Override
    default Uni<List<Flash>> flashsAsync(Body<? extends UsersFlashsRequest> request) {
        return binding().callAsync(request, UsersApi::flashsAsync);
    }

    @Override
    default List<Following> followers(Body<? extends UsersFollowersRequest> request) {
        return binding().call(request, UsersApi::followers);
    }

    @Override
    default Uni<List<Following>> followersAsync(Body<? extends UsersFollowersRequest> request) {
        return binding().callAsync(request, UsersApi::followersAsync);
    }

    @Override
    default List<Following> following(Body<? extends UsersFollowingRequest> request) {
        return binding().call(request, UsersApi::following);
    }

    @Override
    default Uni<List<Following>> followingAsync(Body<? extends UsersFollowingRequest> request) {
        return binding().callAsync(request, UsersApi::followingAsync);
    }

    @Override
    default List<UsersGetFollowingUsersByBirthdayItem> getFollowingUsersByBirthday(Body<? extends UsersGetFollowingUsersByBirthdayRequest> request) {
        return binding().call(request, UsersApi::getFollowingUsersByBirthday);
    }

    @Override
    default Uni<List<UsersGetFollowingUsersByBirthdayItem>> getFollowingUsersByBirthdayAsync(Body<? extends UsersGetFollowingUsersByBirthdayRequest> request) {
        return binding().callAsync(request, UsersApi::getFollowingUsersByBirthdayAsync);
    }

    @Override
    default List<UsersGetFrequentlyRepliedUsersItem> getFrequentlyRepliedUsers(Body<? extends UsersGetFrequentlyRepliedUsersRequest> request) {
        return binding().call(request, UsersApi::getFrequentlyRepliedUsers);
    }

    @Override
    default Uni<List<UsersGetFrequentlyRepliedUsersItem>> getFrequentlyRepliedUsersAsync(Body<? extends UsersGetFrequentlyRepliedUsersRequest> request) {
        return binding().callAsync(request, UsersApi::getFrequentlyRepliedUsersAsync);
    }

    @Override
    default List<Note> notes(Body<? extends UsersNotesRequest> request) {
        return binding().call(request, UsersApi::notes);
    }

    @Override
    default Uni<List<Note>> notesAsync(Body<? extends UsersNotesRequest> request) {
        return binding().callAsync(request, UsersApi::notesAsync);
    }

    @Override
    default List<Page> pages(Body<? extends UsersPagesRequest> request) {
        return binding().call(request, UsersApi::pages);
    }

    @Override
    default Uni<List<Page>> pagesAsync(Body<? extends UsersPagesRequest> request) {
        return binding().callAsync(request, UsersApi::pagesAsync);
    }

    @Override
    default List<NoteReactionWithNote> reactions(Body<? extends UsersReactionsRequest> request) {
        return binding().call(request, UsersApi::reactions);
    }

    @Override
    default Uni<List<NoteReactionWithNote>> reactionsAsync(Body<? extends UsersReactionsRequest> request) {
        return binding().callAsync(request, UsersApi::reactionsAsync);
    }

    @Override
    default List<UserDetailed> recommendation(Body<? extends UsersRecommendationRequest> request) {
        return binding().call(request, UsersApi::recommendation);
    }

    @Override
    default Uni<List<UserDetailed>> recommendationAsync(Body<? extends UsersRecommendationRequest> request) {
        return binding().callAsync(request, UsersApi::recommendationAsync);
    }

    @Override
    default OneOrMany<UsersRelationItem> relation(Body<? extends UsersRelationRequest> request) {
        return binding().call(request, UsersApi::relation);
    }

    @Override
    default Uni<OneOrMany<UsersRelationItem>> relationAsync(Body<? extends UsersRelationRequest> request) {
        return binding().callAsync(request, UsersApi::relationAsync);
    }

    @Override
    default void reportAbuse(Body<? extends UsersReportAbuseRequest> request) {
        binding().run(request, UsersApi::reportAbuse);
    }

    @Override
    default Uni<Void> reportAbuseAsync(Body<? extends UsersReportAbuseRequest> request) {
        return binding().callAsync(request, UsersApi::reportAbuseAsync);
    }

    @Override
    default List<User> search(Body<? extends UsersSearchRequest> request) {
        return binding().call(request, UsersApi::search);
    }

    @Override
    default Uni<List<User>> searchAsync(Body<? extends UsersSearchRequest> request) {
        return binding().callAsync(request, UsersApi::searchAsync);
    }

    @Override
    default List<User> searchByUsernameAndHost(Body<? extends UsersSearchByUsernameAndHostRequest> request) {
        return binding().call(request, UsersApi::searchByUsernameAndHost);
    }

    @Override
    default Uni<List<User>> searchByUsernameAndHostAsync(Body<? extends UsersSearchByUsernameAndHostRequest> request) {
        return binding().callAsync(request, UsersApi::searchByUsernameAndHostAsync);
    }

    @Override
    default OneOrMany<UserDetailed> show(Body<? extends UsersShowRequest> request) {
        return binding().call(request, UsersApi::show);
    }

    @Override
    default Uni<OneOrMany<UserDetailed>> showAsync(Body<? extends UsersShowRequest> request) {
        return binding().callAsync(request, UsersApi::showAsync);
    }

    @Override
    default void updateMemo(Body<? extends UsersUpdateMemoRequest> request) {
        binding().run(request, UsersApi::updateMemo);
    }

    @Override
    default Uni<Void> updateMemoAsync(Body<? extends UsersUpdateMemoRequest> request) {
        return binding().callAsync(request, UsersApi::updateMemoAsync);
    }
}
