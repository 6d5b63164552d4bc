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
    default List<IAppsItem> apps(Body<IAppsRequest> request) {
        return binding().call(request, IApi::apps);
    }

    @Override
    default Uni<List<IAppsItem>> appsAsync(Body<IAppsRequest> request) {
        return binding().callAsync(request, IApi::appsAsync);
    }

    @Override
    default List<IAuthorizedAppsItem> authorizedApps(Body<IAuthorizedAppsRequest> request) {
        return binding().call(request, IApi::authorizedApps);
    }

    @Override
    default Uni<List<IAuthorizedAppsItem>> authorizedAppsAsync(Body<IAuthorizedAppsRequest> request) {
        return binding().callAsync(request, IApi::authorizedAppsAsync);
    }

    @Override
    default void changePassword(Body<IChangePasswordRequest> request) {
        binding().run(request, IApi::changePassword);
    }

    @Override
    default Uni<Void> changePasswordAsync(Body<IChangePasswordRequest> request) {
        return binding().callAsync(request, IApi::changePasswordAsync);
    }

    @Override
    default void claimAchievement(Body<IClaimAchievementRequest> request) {
        binding().run(request, IApi::claimAchievement);
    }

    @Override
    default Uni<Void> claimAchievementAsync(Body<IClaimAchievementRequest> request) {
        return binding().callAsync(request, IApi::claimAchievementAsync);
    }

    @Override
    default void deleteAccount(Body<IDeleteAccountRequest> request) {
        binding().run(request, IApi::deleteAccount);
    }

    @Override
    default Uni<Void> deleteAccountAsync(Body<IDeleteAccountRequest> request) {
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
    default void exportFollowing(Body<IExportFollowingRequest> request) {
        binding().run(request, IApi::exportFollowing);
    }

    @Override
    default Uni<Void> exportFollowingAsync(Body<IExportFollowingRequest> request) {
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
    default List<NoteFavorite> favorites(Body<IFavoritesRequest> request) {
        return binding().call(request, IApi::favorites);
    }

    @Override
    default Uni<List<NoteFavorite>> favoritesAsync(Body<IFavoritesRequest> request) {
        return binding().callAsync(request, IApi::favoritesAsync);
    }

    @Override
    default void importAntennas(Body<IImportAntennasRequest> request) {
        binding().run(request, IApi::importAntennas);
    }

    @Override
    default Uni<Void> importAntennasAsync(Body<IImportAntennasRequest> request) {
        return binding().callAsync(request, IApi::importAntennasAsync);
    }

    @Override
    default void importBlocking(Body<IImportBlockingRequest> request) {
        binding().run(request, IApi::importBlocking);
    }

    @Override
    default Uni<Void> importBlockingAsync(Body<IImportBlockingRequest> request) {
        return binding().callAsync(request, IApi::importBlockingAsync);
    }

    @Override
    default void importFollowing(Body<IImportFollowingRequest> request) {
        binding().run(request, IApi::importFollowing);
    }

    @Override
    default Uni<Void> importFollowingAsync(Body<IImportFollowingRequest> request) {
        return binding().callAsync(request, IApi::importFollowingAsync);
    }

    @Override
    default void importMuting(Body<IImportMutingRequest> request) {
        binding().run(request, IApi::importMuting);
    }

    @Override
    default Uni<Void> importMutingAsync(Body<IImportMutingRequest> request) {
        return binding().callAsync(request, IApi::importMutingAsync);
    }

    @Override
    default void importUserLists(Body<IImportUserListsRequest> request) {
        binding().run(request, IApi::importUserLists);
    }

    @Override
    default Uni<Void> importUserListsAsync(Body<IImportUserListsRequest> request) {
        return binding().callAsync(request, IApi::importUserListsAsync);
    }

    @Override
    default JsonNode move(Body<IMoveRequest> request) {
        return binding().call(request, IApi::move);
    }

    @Override
    default Uni<JsonNode> moveAsync(Body<IMoveRequest> request) {
        return binding().callAsync(request, IApi::moveAsync);
    }

    @Override
    default List<Notification> notifications(Body<INotificationsRequest> request) {
        return binding().call(request, IApi::notifications);
    }

    @Override
    default Uni<List<Notification>> notificationsAsync(Body<INotificationsRequest> request) {
        return binding().callAsync(request, IApi::notificationsAsync);
    }

    @Override
    default List<Notification> notificationsGrouped(Body<INotificationsGroupedRequest> request) {
        return binding().call(request, IApi::notificationsGrouped);
    }

    @Override
    default Uni<List<Notification>> notificationsGroupedAsync(Body<INotificationsGroupedRequest> request) {
        return binding().callAsync(request, IApi::notificationsGroupedAsync);
    }

    @Override
    default List<IPageLikesItem> pageLikes(Body<IPageLikesRequest> request) {
        return binding().call(request, IApi::pageLikes);
    }

    @Override
    default Uni<List<IPageLikesItem>> pageLikesAsync(Body<IPageLikesRequest> request) {
        return binding().callAsync(request, IApi::pageLikesAsync);
    }

    @Override
    default List<Page> pages(Body<IPagesRequest> request) {
        return binding().call(request, IApi::pages);
    }

    @Override
    default Uni<List<Page>> pagesAsync(Body<IPagesRequest> request) {
        return binding().callAsync(request, IApi::pagesAsync);
    }

    @Override
    default MeDetailed pin(Body<IPinRequest> request) {
        return binding().call(request, IApi::pin);
    }

    @Override
    default Uni<MeDetailed> pinAsync(Body<IPinRequest> request) {
        return binding().callAsync(request, IApi::pinAsync);
    }

    @Override
    default void readAnnouncement(Body<IReadAnnouncementRequest> request) {
        binding().run(request, IApi::readAnnouncement);
    }

    @Override
    default Uni<Void> readAnnouncementAsync(Body<IReadAnnouncementRequest> request) {
        return binding().callAsync(request, IApi::readAnnouncementAsync);
    }

    @Override
    default void regenerateToken(Body<IRegenerateTokenRequest> request) {
        binding().run(request, IApi::regenerateToken);
    }

    @Override
    default Uni<Void> regenerateTokenAsync(Body<IRegenerateTokenRequest> request) {
        return binding().callAsync(request, IApi::regenerateTokenAsync);
    }

    @Override
    default void revokeToken(Body<IRevokeTokenRequest> request) {
        binding().run(request, IApi::revokeToken);
    }

    @Override
    default Uni<Void> revokeTokenAsync(Body<IRevokeTokenRequest> request) {
        return binding().callAsync(request, IApi::revokeTokenAsync);
    }

    @Override
    default List<Signin> signinHistory(Body<ISigninHistoryRequest> request) {
        return binding().call(request, IApi::signinHistory);
    }

    @Override
    default Uni<List<Signin>> signinHistoryAsync(Body<ISigninHistoryRequest> request) {
        return binding().callAsync(request, IApi::signinHistoryAsync);
    }

    @Override
    default MeDetailed unpin(Body<IUnpinRequest> request) {
        return binding().call(request, IApi::unpin);
    }

    @Override
    default Uni<MeDetailed> unpinAsync(Body<IUnpinRequest> request) {
        return binding().callAsync(request, IApi::unpinAsync);
    }

    @Override
    default MeDetailed update(Body<IUpdateRequest> request) {
        return binding().call(request, IApi::update);
    }

    @Override
    default Uni<MeDetailed> updateAsync(Body<IUpdateRequest> request) {
        return binding().callAsync(request, IApi::updateAsync);
    }

    @Override
    default MeDetailed updateEmail(Body<IUpdateEmailRequest> request) {
        return binding().call(request, IApi::updateEmail);
    }

    @Override
    default Uni<MeDetailed> updateEmailAsync(Body<IUpdateEmailRequest> request) {
        return binding().callAsync(request, IApi::updateEmailAsync);
    }
}
