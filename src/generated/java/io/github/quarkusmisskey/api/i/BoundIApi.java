package io.github.quarkusmisskey.api.i;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.MeDetailed;
import io.github.quarkusmisskey.api.model.NoteFavorite;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.Page;
import io.github.quarkusmisskey.api.model.Signin;
import io.smallrye.mutiny.Uni;

/** {@link IApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundIApi extends IApi {

    Binding<IApi> binding();

    @Override
    default MeDetailed i(Body<Empty> request) {
        return binding().call(request, IApi::i);
    }

    @Override
    default Uni<MeDetailed> iAsync(Body<Empty> request) {
        return binding().callAsync(request, IApi::iAsync);
    }

    @Override
    default List<IAppsItem> apps(Body<? extends IAppsRequest> request) {
        return binding().call(request, IApi::apps);
    }

    @Override
    default Uni<List<IAppsItem>> appsAsync(Body<? extends IAppsRequest> request) {
        return binding().callAsync(request, IApi::appsAsync);
    }

    @Override
    default List<IAuthorizedAppsItem> authorizedApps(Body<? extends IAuthorizedAppsRequest> request) {
        return binding().call(request, IApi::authorizedApps);
    }

    @Override
    default Uni<List<IAuthorizedAppsItem>> authorizedAppsAsync(Body<? extends IAuthorizedAppsRequest> request) {
        return binding().callAsync(request, IApi::authorizedAppsAsync);
    }

    @Override
    default void changePassword(Body<? extends IChangePasswordRequest> request) {
        binding().run(request, IApi::changePassword);
    }

    @Override
    default Uni<Void> changePasswordAsync(Body<? extends IChangePasswordRequest> request) {
        return binding().callAsync(request, IApi::changePasswordAsync);
    }

    @Override
    default void claimAchievement(Body<? extends IClaimAchievementRequest> request) {
        binding().run(request, IApi::claimAchievement);
    }

    @Override
    default Uni<Void> claimAchievementAsync(Body<? extends IClaimAchievementRequest> request) {
        return binding().callAsync(request, IApi::claimAchievementAsync);
    }

    @Override
    default void deleteAccount(Body<? extends IDeleteAccountRequest> request) {
        binding().run(request, IApi::deleteAccount);
    }

    @Override
    default Uni<Void> deleteAccountAsync(Body<? extends IDeleteAccountRequest> request) {
        return binding().callAsync(request, IApi::deleteAccountAsync);
    }

    @Override
    default void exportAntennas(Body<Empty> request) {
        binding().run(request, IApi::exportAntennas);
    }

    @Override
    default Uni<Void> exportAntennasAsync(Body<Empty> request) {
        return binding().callAsync(request, IApi::exportAntennasAsync);
    }

    @Override
    default void exportBlocking(Body<Empty> request) {
        binding().run(request, IApi::exportBlocking);
    }

    @Override
    default Uni<Void> exportBlockingAsync(Body<Empty> request) {
        return binding().callAsync(request, IApi::exportBlockingAsync);
    }

    @Override
    default void exportClips(Body<Empty> request) {
        binding().run(request, IApi::exportClips);
    }

    @Override
    default Uni<Void> exportClipsAsync(Body<Empty> request) {
        return binding().callAsync(request, IApi::exportClipsAsync);
    }

    @Override
    default void exportFavorites(Body<Empty> request) {
        binding().run(request, IApi::exportFavorites);
    }

    @Override
    default Uni<Void> exportFavoritesAsync(Body<Empty> request) {
        return binding().callAsync(request, IApi::exportFavoritesAsync);
    }

    @Override
    default void exportFollowing(Body<? extends IExportFollowingRequest> request) {
        binding().run(request, IApi::exportFollowing);
    }

    @Override
    default Uni<Void> exportFollowingAsync(Body<? extends IExportFollowingRequest> request) {
        return binding().callAsync(request, IApi::exportFollowingAsync);
    }

    @Override
    default void exportMute(Body<Empty> request) {
        binding().run(request, IApi::exportMute);
    }

    @Override
    default Uni<Void> exportMuteAsync(Body<Empty> request) {
        return binding().callAsync(request, IApi::exportMuteAsync);
    }

    @Override
    default void exportNotes(Body<Empty> request) {
        binding().run(request, IApi::exportNotes);
    }

    @Override
    default Uni<Void> exportNotesAsync(Body<Empty> request) {
        return binding().callAsync(request, IApi::exportNotesAsync);
    }

    @Override
    default void exportUserLists(Body<Empty> request) {
        binding().run(request, IApi::exportUserLists);
    }

    @Override
    default Uni<Void> exportUserListsAsync(Body<Empty> request) {
        return binding().callAsync(request, IApi::exportUserListsAsync);
    }

    @Override
    default List<NoteFavorite> favorites(Body<? extends IFavoritesRequest> request) {
        return binding().call(request, IApi::favorites);
    }

    @Override
    default Uni<List<NoteFavorite>> favoritesAsync(Body<? extends IFavoritesRequest> request) {
        return binding().callAsync(request, IApi::favoritesAsync);
    }

    @Override
    default void importAntennas(Body<? extends IImportAntennasRequest> request) {
        binding().run(request, IApi::importAntennas);
    }

    @Override
    default Uni<Void> importAntennasAsync(Body<? extends IImportAntennasRequest> request) {
        return binding().callAsync(request, IApi::importAntennasAsync);
    }

    @Override
    default void importBlocking(Body<? extends IImportBlockingRequest> request) {
        binding().run(request, IApi::importBlocking);
    }

    @Override
    default Uni<Void> importBlockingAsync(Body<? extends IImportBlockingRequest> request) {
        return binding().callAsync(request, IApi::importBlockingAsync);
    }

    @Override
    default void importFollowing(Body<? extends IImportFollowingRequest> request) {
        binding().run(request, IApi::importFollowing);
    }

    @Override
    default Uni<Void> importFollowingAsync(Body<? extends IImportFollowingRequest> request) {
        return binding().callAsync(request, IApi::importFollowingAsync);
    }

    @Override
    default void importMuting(Body<? extends IImportMutingRequest> request) {
        binding().run(request, IApi::importMuting);
    }

    @Override
    default Uni<Void> importMutingAsync(Body<? extends IImportMutingRequest> request) {
        return binding().callAsync(request, IApi::importMutingAsync);
    }

    @Override
    default void importUserLists(Body<? extends IImportUserListsRequest> request) {
        binding().run(request, IApi::importUserLists);
    }

    @Override
    default Uni<Void> importUserListsAsync(Body<? extends IImportUserListsRequest> request) {
        return binding().callAsync(request, IApi::importUserListsAsync);
    }

    @Override
    default JsonNode move(Body<? extends IMoveRequest> request) {
        return binding().call(request, IApi::move);
    }

    @Override
    default Uni<JsonNode> moveAsync(Body<? extends IMoveRequest> request) {
        return binding().callAsync(request, IApi::moveAsync);
    }

    @Override
    default List<Notification> notifications(Body<? extends INotificationsRequest> request) {
        return binding().call(request, IApi::notifications);
    }

    @Override
    default Uni<List<Notification>> notificationsAsync(Body<? extends INotificationsRequest> request) {
        return binding().callAsync(request, IApi::notificationsAsync);
    }

    @Override
    default List<Notification> notificationsGrouped(Body<? extends INotificationsGroupedRequest> request) {
        return binding().call(request, IApi::notificationsGrouped);
    }

    @Override
    default Uni<List<Notification>> notificationsGroupedAsync(Body<? extends INotificationsGroupedRequest> request) {
        return binding().callAsync(request, IApi::notificationsGroupedAsync);
    }

    @Override
    default List<IPageLikesItem> pageLikes(Body<? extends IPageLikesRequest> request) {
        return binding().call(request, IApi::pageLikes);
    }

    @Override
    default Uni<List<IPageLikesItem>> pageLikesAsync(Body<? extends IPageLikesRequest> request) {
        return binding().callAsync(request, IApi::pageLikesAsync);
    }

    @Override
    default List<Page> pages(Body<? extends IPagesRequest> request) {
        return binding().call(request, IApi::pages);
    }

    @Override
    default Uni<List<Page>> pagesAsync(Body<? extends IPagesRequest> request) {
        return binding().callAsync(request, IApi::pagesAsync);
    }

    @Override
    default MeDetailed pin(Body<? extends IPinRequest> request) {
        return binding().call(request, IApi::pin);
    }

    @Override
    default Uni<MeDetailed> pinAsync(Body<? extends IPinRequest> request) {
        return binding().callAsync(request, IApi::pinAsync);
    }

    @Override
    default void readAnnouncement(Body<? extends IReadAnnouncementRequest> request) {
        binding().run(request, IApi::readAnnouncement);
    }

    @Override
    default Uni<Void> readAnnouncementAsync(Body<? extends IReadAnnouncementRequest> request) {
        return binding().callAsync(request, IApi::readAnnouncementAsync);
    }

    @Override
    default void regenerateToken(Body<? extends IRegenerateTokenRequest> request) {
        binding().run(request, IApi::regenerateToken);
    }

    @Override
    default Uni<Void> regenerateTokenAsync(Body<? extends IRegenerateTokenRequest> request) {
        return binding().callAsync(request, IApi::regenerateTokenAsync);
    }

    @Override
    default void revokeToken(Body<? extends IRevokeTokenRequest> request) {
        binding().run(request, IApi::revokeToken);
    }

    @Override
    default Uni<Void> revokeTokenAsync(Body<? extends IRevokeTokenRequest> request) {
        return binding().callAsync(request, IApi::revokeTokenAsync);
    }

    @Override
    default List<Signin> signinHistory(Body<? extends ISigninHistoryRequest> request) {
        return binding().call(request, IApi::signinHistory);
    }

    @Override
    default Uni<List<Signin>> signinHistoryAsync(Body<? extends ISigninHistoryRequest> request) {
        return binding().callAsync(request, IApi::signinHistoryAsync);
    }

    @Override
    default MeDetailed unpin(Body<? extends IUnpinRequest> request) {
        return binding().call(request, IApi::unpin);
    }

    @Override
    default Uni<MeDetailed> unpinAsync(Body<? extends IUnpinRequest> request) {
        return binding().callAsync(request, IApi::unpinAsync);
    }

    @Override
    default MeDetailed update(Body<? extends IUpdateRequest> request) {
        return binding().call(request, IApi::update);
    }

    @Override
    default Uni<MeDetailed> updateAsync(Body<? extends IUpdateRequest> request) {
        return binding().callAsync(request, IApi::updateAsync);
    }

    @Override
    default MeDetailed updateEmail(Body<? extends IUpdateEmailRequest> request) {
        return binding().call(request, IApi::updateEmail);
    }

    @Override
    default Uni<MeDetailed> updateEmailAsync(Body<? extends IUpdateEmailRequest> request) {
        return binding().callAsync(request, IApi::updateEmailAsync);
    }
}
