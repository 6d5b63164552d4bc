package io.github.quarkusmisskey.api.i;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.MeDetailed;
import io.github.quarkusmisskey.api.model.NoteFavorite;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.Page;
import io.github.quarkusmisskey.api.model.Signin;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code i}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/i")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface IApi {

    /**
     * {@code i}: needs {@code read:account}.
     *
     * <p>Errors: {@code USER_IS_DELETED}.
     */
    @POST
    MeDetailed i(Body<Empty> request);

    /** {@link #i(Body)} without parameters. */
    @NoClassInterceptors
    default MeDetailed i() {
        return i(Empty.BODY);
    }

    /** {@link #i(Body)} without blocking. */
    @POST
    Uni<MeDetailed> iAsync(Body<Empty> request);

    /** {@link #i(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> iAsync() {
        return iAsync(Empty.BODY);
    }

    /** {@code i/apps}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("apps")
    List<IAppsItem> apps(Body<? extends IAppsRequest> request);

    /** {@link #apps(Body)} without parameters. */
    @NoClassInterceptors
    default List<IAppsItem> apps() {
        return apps(new IAppsRequest(null));
    }

    /** {@link #apps(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<IAppsItem> apps(Consumer<IAppsRequest.Builder> request) {
        return apps(IAppsRequest.with(request));
    }

    /** {@link #apps(Body)} without blocking. */
    @POST
    @Path("apps")
    Uni<List<IAppsItem>> appsAsync(Body<? extends IAppsRequest> request);

    /** {@link #apps(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<IAppsItem>> appsAsync() {
        return appsAsync(new IAppsRequest(null));
    }

    /** {@link #apps(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<IAppsItem>> appsAsync(Consumer<IAppsRequest.Builder> request) {
        return appsAsync(IAppsRequest.with(request));
    }

    /** {@code i/authorized-apps}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("authorized-apps")
    List<IAuthorizedAppsItem> authorizedApps(Body<? extends IAuthorizedAppsRequest> request);

    /** {@link #authorizedApps(Body)} without parameters. */
    @NoClassInterceptors
    default List<IAuthorizedAppsItem> authorizedApps() {
        return authorizedApps(new IAuthorizedAppsRequest(null, null, null));
    }

    /** {@link #authorizedApps(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<IAuthorizedAppsItem> authorizedApps(Consumer<IAuthorizedAppsRequest.Builder> request) {
        return authorizedApps(IAuthorizedAppsRequest.with(request));
    }

    /** {@link #authorizedApps(Body)} without blocking. */
    @POST
    @Path("authorized-apps")
    Uni<List<IAuthorizedAppsItem>> authorizedAppsAsync(Body<? extends IAuthorizedAppsRequest> request);

    /** {@link #authorizedApps(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<IAuthorizedAppsItem>> authorizedAppsAsync() {
        return authorizedAppsAsync(new IAuthorizedAppsRequest(null, null, null));
    }

    /** {@link #authorizedApps(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<IAuthorizedAppsItem>> authorizedAppsAsync(Consumer<IAuthorizedAppsRequest.Builder> request) {
        return authorizedAppsAsync(IAuthorizedAppsRequest.with(request));
    }

    /**
     * {@code i/change-password}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}.
     */
    @POST
    @Path("change-password")
    void changePassword(Body<? extends IChangePasswordRequest> request);

    /** {@link #changePassword(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void changePassword(Consumer<IChangePasswordRequest.Builder> request) {
        changePassword(IChangePasswordRequest.with(request));
    }

    /** {@link #changePassword(Body)} without blocking. */
    @POST
    @Path("change-password")
    Uni<Void> changePasswordAsync(Body<? extends IChangePasswordRequest> request);

    /** {@link #changePassword(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> changePasswordAsync(Consumer<IChangePasswordRequest.Builder> request) {
        return changePasswordAsync(IChangePasswordRequest.with(request));
    }

    /** {@code i/claim-achievement}: needs {@code write:account}. */
    @POST
    @Path("claim-achievement")
    void claimAchievement(Body<? extends IClaimAchievementRequest> request);

    /** {@link #claimAchievement(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void claimAchievement(Consumer<IClaimAchievementRequest.Builder> request) {
        claimAchievement(IClaimAchievementRequest.with(request));
    }

    /** {@link #claimAchievement(Body)} without blocking. */
    @POST
    @Path("claim-achievement")
    Uni<Void> claimAchievementAsync(Body<? extends IClaimAchievementRequest> request);

    /** {@link #claimAchievement(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> claimAchievementAsync(Consumer<IClaimAchievementRequest.Builder> request) {
        return claimAchievementAsync(IClaimAchievementRequest.with(request));
    }

    /**
     * {@code i/delete-account}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code INCORRECT_PASSWORD}.
     */
    @POST
    @Path("delete-account")
    void deleteAccount(Body<? extends IDeleteAccountRequest> request);

    /** {@link #deleteAccount(Body)} by {@code password} alone. */
    @NoClassInterceptors
    default void deleteAccount(String password) {
        deleteAccount(new IDeleteAccountRequest(password, null));
    }

    /** {@link #deleteAccount(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void deleteAccount(Consumer<IDeleteAccountRequest.Builder> request) {
        deleteAccount(IDeleteAccountRequest.with(request));
    }

    /** {@link #deleteAccount(Body)} without blocking. */
    @POST
    @Path("delete-account")
    Uni<Void> deleteAccountAsync(Body<? extends IDeleteAccountRequest> request);

    /** {@link #deleteAccount(Body)} by {@code password} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAccountAsync(String password) {
        return deleteAccountAsync(new IDeleteAccountRequest(password, null));
    }

    /** {@link #deleteAccount(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAccountAsync(Consumer<IDeleteAccountRequest.Builder> request) {
        return deleteAccountAsync(IDeleteAccountRequest.with(request));
    }

    /** {@code i/export-antennas}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h. */
    @POST
    @Path("export-antennas")
    void exportAntennas(Body<Empty> request);

    /** {@link #exportAntennas(Body)} without parameters. */
    @NoClassInterceptors
    default void exportAntennas() {
        exportAntennas(Empty.BODY);
    }

    /** {@link #exportAntennas(Body)} without blocking. */
    @POST
    @Path("export-antennas")
    Uni<Void> exportAntennasAsync(Body<Empty> request);

    /** {@link #exportAntennas(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportAntennasAsync() {
        return exportAntennasAsync(Empty.BODY);
    }

    /** {@code i/export-blocking}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h. */
    @POST
    @Path("export-blocking")
    void exportBlocking(Body<Empty> request);

    /** {@link #exportBlocking(Body)} without parameters. */
    @NoClassInterceptors
    default void exportBlocking() {
        exportBlocking(Empty.BODY);
    }

    /** {@link #exportBlocking(Body)} without blocking. */
    @POST
    @Path("export-blocking")
    Uni<Void> exportBlockingAsync(Body<Empty> request);

    /** {@link #exportBlocking(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportBlockingAsync() {
        return exportBlockingAsync(Empty.BODY);
    }

    /** {@code i/export-clips}: needs a token. Refuses the tokens of apps. At most 1 calls in 24 h. */
    @POST
    @Path("export-clips")
    void exportClips(Body<Empty> request);

    /** {@link #exportClips(Body)} without parameters. */
    @NoClassInterceptors
    default void exportClips() {
        exportClips(Empty.BODY);
    }

    /** {@link #exportClips(Body)} without blocking. */
    @POST
    @Path("export-clips")
    Uni<Void> exportClipsAsync(Body<Empty> request);

    /** {@link #exportClips(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportClipsAsync() {
        return exportClipsAsync(Empty.BODY);
    }

    /** {@code i/export-favorites}: needs a token. Refuses the tokens of apps. At most 1 calls in 24 h. */
    @POST
    @Path("export-favorites")
    void exportFavorites(Body<Empty> request);

    /** {@link #exportFavorites(Body)} without parameters. */
    @NoClassInterceptors
    default void exportFavorites() {
        exportFavorites(Empty.BODY);
    }

    /** {@link #exportFavorites(Body)} without blocking. */
    @POST
    @Path("export-favorites")
    Uni<Void> exportFavoritesAsync(Body<Empty> request);

    /** {@link #exportFavorites(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportFavoritesAsync() {
        return exportFavoritesAsync(Empty.BODY);
    }

    /** {@code i/export-following}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h. */
    @POST
    @Path("export-following")
    void exportFollowing(Body<? extends IExportFollowingRequest> request);

    /** {@link #exportFollowing(Body)} without parameters. */
    @NoClassInterceptors
    default void exportFollowing() {
        exportFollowing(new IExportFollowingRequest(null, null));
    }

    /** {@link #exportFollowing(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void exportFollowing(Consumer<IExportFollowingRequest.Builder> request) {
        exportFollowing(IExportFollowingRequest.with(request));
    }

    /** {@link #exportFollowing(Body)} without blocking. */
    @POST
    @Path("export-following")
    Uni<Void> exportFollowingAsync(Body<? extends IExportFollowingRequest> request);

    /** {@link #exportFollowing(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportFollowingAsync() {
        return exportFollowingAsync(new IExportFollowingRequest(null, null));
    }

    /** {@link #exportFollowing(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportFollowingAsync(Consumer<IExportFollowingRequest.Builder> request) {
        return exportFollowingAsync(IExportFollowingRequest.with(request));
    }

    /** {@code i/export-mute}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h. */
    @POST
    @Path("export-mute")
    void exportMute(Body<Empty> request);

    /** {@link #exportMute(Body)} without parameters. */
    @NoClassInterceptors
    default void exportMute() {
        exportMute(Empty.BODY);
    }

    /** {@link #exportMute(Body)} without blocking. */
    @POST
    @Path("export-mute")
    Uni<Void> exportMuteAsync(Body<Empty> request);

    /** {@link #exportMute(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportMuteAsync() {
        return exportMuteAsync(Empty.BODY);
    }

    /** {@code i/export-notes}: needs a token. Refuses the tokens of apps. At most 1 calls in 24 h. */
    @POST
    @Path("export-notes")
    void exportNotes(Body<Empty> request);

    /** {@link #exportNotes(Body)} without parameters. */
    @NoClassInterceptors
    default void exportNotes() {
        exportNotes(Empty.BODY);
    }

    /** {@link #exportNotes(Body)} without blocking. */
    @POST
    @Path("export-notes")
    Uni<Void> exportNotesAsync(Body<Empty> request);

    /** {@link #exportNotes(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportNotesAsync() {
        return exportNotesAsync(Empty.BODY);
    }

    /** {@code i/export-user-lists}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 min. */
    @POST
    @Path("export-user-lists")
    void exportUserLists(Body<Empty> request);

    /** {@link #exportUserLists(Body)} without parameters. */
    @NoClassInterceptors
    default void exportUserLists() {
        exportUserLists(Empty.BODY);
    }

    /** {@link #exportUserLists(Body)} without blocking. */
    @POST
    @Path("export-user-lists")
    Uni<Void> exportUserListsAsync(Body<Empty> request);

    /** {@link #exportUserLists(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportUserListsAsync() {
        return exportUserListsAsync(Empty.BODY);
    }

    /** {@code i/favorites}: needs {@code read:favorites}. */
    @POST
    @Path("favorites")
    List<NoteFavorite> favorites(Body<? extends IFavoritesRequest> request);

    /** {@link #favorites(Body)} without parameters. */
    @NoClassInterceptors
    default List<NoteFavorite> favorites() {
        return favorites(IFavoritesRequest.builder().build());
    }

    /** {@link #favorites(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<NoteFavorite> favorites(Consumer<IFavoritesRequest.Builder> request) {
        return favorites(IFavoritesRequest.with(request));
    }

    /** {@link #favorites(Body)} without blocking. */
    @POST
    @Path("favorites")
    Uni<List<NoteFavorite>> favoritesAsync(Body<? extends IFavoritesRequest> request);

    /** {@link #favorites(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<NoteFavorite>> favoritesAsync() {
        return favoritesAsync(IFavoritesRequest.builder().build());
    }

    /** {@link #favorites(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<NoteFavorite>> favoritesAsync(Consumer<IFavoritesRequest.Builder> request) {
        return favoritesAsync(IFavoritesRequest.with(request));
    }

    /**
     * {@code i/import-antennas}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h.
     *
     * <p>Errors: {@code EMPTY_FILE}, {@code NO_SUCH_FILE}, {@code NO_SUCH_USER}, {@code TOO_MANY_ANTENNAS}.
     */
    @POST
    @Path("import-antennas")
    void importAntennas(Body<? extends IImportAntennasRequest> request);

    /** {@link #importAntennas(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default void importAntennas(String fileId) {
        importAntennas(new IImportAntennasRequest(fileId));
    }

    /** {@link #importAntennas(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void importAntennas(Consumer<IImportAntennasRequest.Builder> request) {
        importAntennas(IImportAntennasRequest.with(request));
    }

    /** {@link #importAntennas(Body)} without blocking. */
    @POST
    @Path("import-antennas")
    Uni<Void> importAntennasAsync(Body<? extends IImportAntennasRequest> request);

    /** {@link #importAntennas(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importAntennasAsync(String fileId) {
        return importAntennasAsync(new IImportAntennasRequest(fileId));
    }

    /** {@link #importAntennas(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importAntennasAsync(Consumer<IImportAntennasRequest.Builder> request) {
        return importAntennasAsync(IImportAntennasRequest.with(request));
    }

    /**
     * {@code i/import-blocking}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h.
     *
     * <p>Errors: {@code EMPTY_FILE}, {@code NO_SUCH_FILE}, {@code TOO_BIG_FILE}, {@code UNEXPECTED_FILE_TYPE}.
     */
    @POST
    @Path("import-blocking")
    void importBlocking(Body<? extends IImportBlockingRequest> request);

    /** {@link #importBlocking(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default void importBlocking(String fileId) {
        importBlocking(new IImportBlockingRequest(fileId));
    }

    /** {@link #importBlocking(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void importBlocking(Consumer<IImportBlockingRequest.Builder> request) {
        importBlocking(IImportBlockingRequest.with(request));
    }

    /** {@link #importBlocking(Body)} without blocking. */
    @POST
    @Path("import-blocking")
    Uni<Void> importBlockingAsync(Body<? extends IImportBlockingRequest> request);

    /** {@link #importBlocking(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importBlockingAsync(String fileId) {
        return importBlockingAsync(new IImportBlockingRequest(fileId));
    }

    /** {@link #importBlocking(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importBlockingAsync(Consumer<IImportBlockingRequest.Builder> request) {
        return importBlockingAsync(IImportBlockingRequest.with(request));
    }

    /**
     * {@code i/import-following}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h.
     *
     * <p>Errors: {@code EMPTY_FILE}, {@code NO_SUCH_FILE}, {@code TOO_BIG_FILE}, {@code UNEXPECTED_FILE_TYPE}.
     */
    @POST
    @Path("import-following")
    void importFollowing(Body<? extends IImportFollowingRequest> request);

    /** {@link #importFollowing(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default void importFollowing(String fileId) {
        importFollowing(new IImportFollowingRequest(fileId, null));
    }

    /** {@link #importFollowing(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void importFollowing(Consumer<IImportFollowingRequest.Builder> request) {
        importFollowing(IImportFollowingRequest.with(request));
    }

    /** {@link #importFollowing(Body)} without blocking. */
    @POST
    @Path("import-following")
    Uni<Void> importFollowingAsync(Body<? extends IImportFollowingRequest> request);

    /** {@link #importFollowing(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importFollowingAsync(String fileId) {
        return importFollowingAsync(new IImportFollowingRequest(fileId, null));
    }

    /** {@link #importFollowing(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importFollowingAsync(Consumer<IImportFollowingRequest.Builder> request) {
        return importFollowingAsync(IImportFollowingRequest.with(request));
    }

    /**
     * {@code i/import-muting}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h.
     *
     * <p>Errors: {@code EMPTY_FILE}, {@code NO_SUCH_FILE}, {@code TOO_BIG_FILE}, {@code UNEXPECTED_FILE_TYPE}.
     */
    @POST
    @Path("import-muting")
    void importMuting(Body<? extends IImportMutingRequest> request);

    /** {@link #importMuting(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default void importMuting(String fileId) {
        importMuting(new IImportMutingRequest(fileId));
    }

    /** {@link #importMuting(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void importMuting(Consumer<IImportMutingRequest.Builder> request) {
        importMuting(IImportMutingRequest.with(request));
    }

    /** {@link #importMuting(Body)} without blocking. */
    @POST
    @Path("import-muting")
    Uni<Void> importMutingAsync(Body<? extends IImportMutingRequest> request);

    /** {@link #importMuting(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importMutingAsync(String fileId) {
        return importMutingAsync(new IImportMutingRequest(fileId));
    }

    /** {@link #importMuting(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importMutingAsync(Consumer<IImportMutingRequest.Builder> request) {
        return importMutingAsync(IImportMutingRequest.with(request));
    }

    /**
     * {@code i/import-user-lists}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h.
     *
     * <p>Errors: {@code EMPTY_FILE}, {@code NO_SUCH_FILE}, {@code TOO_BIG_FILE}, {@code UNEXPECTED_FILE_TYPE}.
     */
    @POST
    @Path("import-user-lists")
    void importUserLists(Body<? extends IImportUserListsRequest> request);

    /** {@link #importUserLists(Body)} by {@code fileId} alone. */
    @NoClassInterceptors
    default void importUserLists(String fileId) {
        importUserLists(new IImportUserListsRequest(fileId));
    }

    /** {@link #importUserLists(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void importUserLists(Consumer<IImportUserListsRequest.Builder> request) {
        importUserLists(IImportUserListsRequest.with(request));
    }

    /** {@link #importUserLists(Body)} without blocking. */
    @POST
    @Path("import-user-lists")
    Uni<Void> importUserListsAsync(Body<? extends IImportUserListsRequest> request);

    /** {@link #importUserLists(Body)} by {@code fileId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importUserListsAsync(String fileId) {
        return importUserListsAsync(new IImportUserListsRequest(fileId));
    }

    /** {@link #importUserLists(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> importUserListsAsync(Consumer<IImportUserListsRequest.Builder> request) {
        return importUserListsAsync(IImportUserListsRequest.with(request));
    }

    /**
     * {@code i/move}: needs a token. Refuses the tokens of apps. At most 5 calls in 24 h.
     *
     * <p>Errors: {@code ALREADY_MOVED}, {@code DESTINATION_ACCOUNT_FORBIDS}, {@code NOT_ROOT_FORBIDDEN},
     * {@code NO_SUCH_USER}, {@code URI_NULL}.
     */
    @POST
    @Path("move")
    JsonNode move(Body<? extends IMoveRequest> request);

    /** {@link #move(Body)} by {@code moveToAccount} alone. */
    @NoClassInterceptors
    default JsonNode move(String moveToAccount) {
        return move(new IMoveRequest(moveToAccount));
    }

    /** {@link #move(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default JsonNode move(Consumer<IMoveRequest.Builder> request) {
        return move(IMoveRequest.with(request));
    }

    /** {@link #move(Body)} without blocking. */
    @POST
    @Path("move")
    Uni<JsonNode> moveAsync(Body<? extends IMoveRequest> request);

    /** {@link #move(Body)} by {@code moveToAccount} alone and without blocking. */
    @NoClassInterceptors
    default Uni<JsonNode> moveAsync(String moveToAccount) {
        return moveAsync(new IMoveRequest(moveToAccount));
    }

    /** {@link #move(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<JsonNode> moveAsync(Consumer<IMoveRequest.Builder> request) {
        return moveAsync(IMoveRequest.with(request));
    }

    /** {@code i/notifications}: needs {@code read:notifications}. At most 30 calls in 30 s. */
    @POST
    @Path("notifications")
    List<Notification> notifications(Body<? extends INotificationsRequest> request);

    /** {@link #notifications(Body)} without parameters. */
    @NoClassInterceptors
    default List<Notification> notifications() {
        return notifications(INotificationsRequest.builder().build());
    }

    /** {@link #notifications(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Notification> notifications(Consumer<INotificationsRequest.Builder> request) {
        return notifications(INotificationsRequest.with(request));
    }

    /** {@link #notifications(Body)} without blocking. */
    @POST
    @Path("notifications")
    Uni<List<Notification>> notificationsAsync(Body<? extends INotificationsRequest> request);

    /** {@link #notifications(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Notification>> notificationsAsync() {
        return notificationsAsync(INotificationsRequest.builder().build());
    }

    /** {@link #notifications(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Notification>> notificationsAsync(Consumer<INotificationsRequest.Builder> request) {
        return notificationsAsync(INotificationsRequest.with(request));
    }

    /** {@code i/notifications-grouped}: needs {@code read:notifications}. At most 30 calls in 30 s. */
    @POST
    @Path("notifications-grouped")
    List<Notification> notificationsGrouped(Body<? extends INotificationsGroupedRequest> request);

    /** {@link #notificationsGrouped(Body)} without parameters. */
    @NoClassInterceptors
    default List<Notification> notificationsGrouped() {
        return notificationsGrouped(INotificationsGroupedRequest.builder().build());
    }

    /** {@link #notificationsGrouped(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Notification> notificationsGrouped(Consumer<INotificationsGroupedRequest.Builder> request) {
        return notificationsGrouped(INotificationsGroupedRequest.with(request));
    }

    /** {@link #notificationsGrouped(Body)} without blocking. */
    @POST
    @Path("notifications-grouped")
    Uni<List<Notification>> notificationsGroupedAsync(Body<? extends INotificationsGroupedRequest> request);

    /** {@link #notificationsGrouped(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Notification>> notificationsGroupedAsync() {
        return notificationsGroupedAsync(INotificationsGroupedRequest.builder().build());
    }

    /** {@link #notificationsGrouped(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Notification>> notificationsGroupedAsync(Consumer<INotificationsGroupedRequest.Builder> request) {
        return notificationsGroupedAsync(INotificationsGroupedRequest.with(request));
    }

    /** {@code i/page-likes}: needs {@code read:page-likes}. */
    @POST
    @Path("page-likes")
    List<IPageLikesItem> pageLikes(Body<? extends IPageLikesRequest> request);

    /** {@link #pageLikes(Body)} without parameters. */
    @NoClassInterceptors
    default List<IPageLikesItem> pageLikes() {
        return pageLikes(IPageLikesRequest.builder().build());
    }

    /** {@link #pageLikes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<IPageLikesItem> pageLikes(Consumer<IPageLikesRequest.Builder> request) {
        return pageLikes(IPageLikesRequest.with(request));
    }

    /** {@link #pageLikes(Body)} without blocking. */
    @POST
    @Path("page-likes")
    Uni<List<IPageLikesItem>> pageLikesAsync(Body<? extends IPageLikesRequest> request);

    /** {@link #pageLikes(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<IPageLikesItem>> pageLikesAsync() {
        return pageLikesAsync(IPageLikesRequest.builder().build());
    }

    /** {@link #pageLikes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<IPageLikesItem>> pageLikesAsync(Consumer<IPageLikesRequest.Builder> request) {
        return pageLikesAsync(IPageLikesRequest.with(request));
    }

    /** {@code i/pages}: needs {@code read:pages}. */
    @POST
    @Path("pages")
    List<Page> pages(Body<? extends IPagesRequest> request);

    /** {@link #pages(Body)} without parameters. */
    @NoClassInterceptors
    default List<Page> pages() {
        return pages(IPagesRequest.builder().build());
    }

    /** {@link #pages(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Page> pages(Consumer<IPagesRequest.Builder> request) {
        return pages(IPagesRequest.with(request));
    }

    /** {@link #pages(Body)} without blocking. */
    @POST
    @Path("pages")
    Uni<List<Page>> pagesAsync(Body<? extends IPagesRequest> request);

    /** {@link #pages(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Page>> pagesAsync() {
        return pagesAsync(IPagesRequest.builder().build());
    }

    /** {@link #pages(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Page>> pagesAsync(Consumer<IPagesRequest.Builder> request) {
        return pagesAsync(IPagesRequest.with(request));
    }

    /**
     * {@code i/pin}: needs {@code write:account}.
     *
     * <p>Errors: {@code ALREADY_PINNED}, {@code NO_SUCH_NOTE}, {@code PIN_LIMIT_EXCEEDED}.
     */
    @POST
    @Path("pin")
    MeDetailed pin(Body<? extends IPinRequest> request);

    /** {@link #pin(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default MeDetailed pin(String noteId) {
        return pin(new IPinRequest(noteId));
    }

    /** {@link #pin(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default MeDetailed pin(Consumer<IPinRequest.Builder> request) {
        return pin(IPinRequest.with(request));
    }

    /** {@link #pin(Body)} without blocking. */
    @POST
    @Path("pin")
    Uni<MeDetailed> pinAsync(Body<? extends IPinRequest> request);

    /** {@link #pin(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> pinAsync(String noteId) {
        return pinAsync(new IPinRequest(noteId));
    }

    /** {@link #pin(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> pinAsync(Consumer<IPinRequest.Builder> request) {
        return pinAsync(IPinRequest.with(request));
    }

    /** {@code i/read-announcement}: needs {@code write:account}. */
    @POST
    @Path("read-announcement")
    void readAnnouncement(Body<? extends IReadAnnouncementRequest> request);

    /** {@link #readAnnouncement(Body)} by {@code announcementId} alone. */
    @NoClassInterceptors
    default void readAnnouncement(String announcementId) {
        readAnnouncement(new IReadAnnouncementRequest(announcementId));
    }

    /** {@link #readAnnouncement(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void readAnnouncement(Consumer<IReadAnnouncementRequest.Builder> request) {
        readAnnouncement(IReadAnnouncementRequest.with(request));
    }

    /** {@link #readAnnouncement(Body)} without blocking. */
    @POST
    @Path("read-announcement")
    Uni<Void> readAnnouncementAsync(Body<? extends IReadAnnouncementRequest> request);

    /** {@link #readAnnouncement(Body)} by {@code announcementId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> readAnnouncementAsync(String announcementId) {
        return readAnnouncementAsync(new IReadAnnouncementRequest(announcementId));
    }

    /** {@link #readAnnouncement(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> readAnnouncementAsync(Consumer<IReadAnnouncementRequest.Builder> request) {
        return readAnnouncementAsync(IReadAnnouncementRequest.with(request));
    }

    /** {@code i/regenerate-token}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("regenerate-token")
    void regenerateToken(Body<? extends IRegenerateTokenRequest> request);

    /** {@link #regenerateToken(Body)} by {@code password} alone. */
    @NoClassInterceptors
    default void regenerateToken(String password) {
        regenerateToken(new IRegenerateTokenRequest(password));
    }

    /** {@link #regenerateToken(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void regenerateToken(Consumer<IRegenerateTokenRequest.Builder> request) {
        regenerateToken(IRegenerateTokenRequest.with(request));
    }

    /** {@link #regenerateToken(Body)} without blocking. */
    @POST
    @Path("regenerate-token")
    Uni<Void> regenerateTokenAsync(Body<? extends IRegenerateTokenRequest> request);

    /** {@link #regenerateToken(Body)} by {@code password} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> regenerateTokenAsync(String password) {
        return regenerateTokenAsync(new IRegenerateTokenRequest(password));
    }

    /** {@link #regenerateToken(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> regenerateTokenAsync(Consumer<IRegenerateTokenRequest.Builder> request) {
        return regenerateTokenAsync(IRegenerateTokenRequest.with(request));
    }

    /** {@code i/revoke-token}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("revoke-token")
    void revokeToken(Body<? extends IRevokeTokenRequest> request);

    /** {@link #revokeToken(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void revokeToken(Consumer<IRevokeTokenRequest.Builder> request) {
        revokeToken(IRevokeTokenRequest.with(request));
    }

    /** {@link #revokeToken(Body)} without blocking. */
    @POST
    @Path("revoke-token")
    Uni<Void> revokeTokenAsync(Body<? extends IRevokeTokenRequest> request);

    /** {@link #revokeToken(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> revokeTokenAsync(Consumer<IRevokeTokenRequest.Builder> request) {
        return revokeTokenAsync(IRevokeTokenRequest.with(request));
    }

    /** {@code i/signin-history}: needs a token. Refuses the tokens of apps. */
    @POST
    @Path("signin-history")
    List<Signin> signinHistory(Body<? extends ISigninHistoryRequest> request);

    /** {@link #signinHistory(Body)} without parameters. */
    @NoClassInterceptors
    default List<Signin> signinHistory() {
        return signinHistory(ISigninHistoryRequest.builder().build());
    }

    /** {@link #signinHistory(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Signin> signinHistory(Consumer<ISigninHistoryRequest.Builder> request) {
        return signinHistory(ISigninHistoryRequest.with(request));
    }

    /** {@link #signinHistory(Body)} without blocking. */
    @POST
    @Path("signin-history")
    Uni<List<Signin>> signinHistoryAsync(Body<? extends ISigninHistoryRequest> request);

    /** {@link #signinHistory(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Signin>> signinHistoryAsync() {
        return signinHistoryAsync(ISigninHistoryRequest.builder().build());
    }

    /** {@link #signinHistory(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Signin>> signinHistoryAsync(Consumer<ISigninHistoryRequest.Builder> request) {
        return signinHistoryAsync(ISigninHistoryRequest.with(request));
    }

    /**
     * {@code i/unpin}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_NOTE}.
     */
    @POST
    @Path("unpin")
    MeDetailed unpin(Body<? extends IUnpinRequest> request);

    /** {@link #unpin(Body)} by {@code noteId} alone. */
    @NoClassInterceptors
    default MeDetailed unpin(String noteId) {
        return unpin(new IUnpinRequest(noteId));
    }

    /** {@link #unpin(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default MeDetailed unpin(Consumer<IUnpinRequest.Builder> request) {
        return unpin(IUnpinRequest.with(request));
    }

    /** {@link #unpin(Body)} without blocking. */
    @POST
    @Path("unpin")
    Uni<MeDetailed> unpinAsync(Body<? extends IUnpinRequest> request);

    /** {@link #unpin(Body)} by {@code noteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> unpinAsync(String noteId) {
        return unpinAsync(new IUnpinRequest(noteId));
    }

    /** {@link #unpin(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> unpinAsync(Consumer<IUnpinRequest.Builder> request) {
        return unpinAsync(IUnpinRequest.with(request));
    }

    /**
     * {@code i/update}: needs {@code write:account}. At most 20 calls in 1 h.
     *
     * <p>Errors: {@code AVATAR_NOT_AN_IMAGE}, {@code BANNER_NOT_AN_IMAGE}, {@code FILE_NOT_AN_IMAGE},
     * {@code FORBIDDEN_TO_SET_YOURSELF}, {@code INVALID_REGEXP}, {@code INVALID_URL}, {@code NO_SUCH_AVATAR},
     * {@code NO_SUCH_BANNER}, {@code NO_SUCH_FILE}, {@code NO_SUCH_PAGE}, {@code NO_SUCH_USER},
     * {@code RESTRICTED_BY_ROLE}, {@code TOO_MANY_MUTED_WORDS}, {@code URI_NULL},
     * {@code YOUR_NAME_CONTAINS_PROHIBITED_WORDS}.
     */
    @POST
    @Path("update")
    MeDetailed update(Body<? extends IUpdateRequest> request);

    /** {@link #update(Body)} without parameters. */
    @NoClassInterceptors
    default MeDetailed update() {
        return update(IUpdateRequest.builder().build());
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default MeDetailed update(Consumer<IUpdateRequest.Builder> request) {
        return update(IUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<MeDetailed> updateAsync(Body<? extends IUpdateRequest> request);

    /** {@link #update(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> updateAsync() {
        return updateAsync(IUpdateRequest.builder().build());
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> updateAsync(Consumer<IUpdateRequest.Builder> request) {
        return updateAsync(IUpdateRequest.with(request));
    }

    /**
     * {@code i/update-email}: needs a token. Refuses the tokens of apps. At most 3 calls in 1 h.
     *
     * <p>Errors: {@code EMAIL_REQUIRED}, {@code INCORRECT_PASSWORD}, {@code UNAVAILABLE}.
     */
    @POST
    @Path("update-email")
    MeDetailed updateEmail(Body<? extends IUpdateEmailRequest> request);

    /** {@link #updateEmail(Body)} by {@code password} alone. */
    @NoClassInterceptors
    default MeDetailed updateEmail(String password) {
        return updateEmail(new IUpdateEmailRequest(password, null, null));
    }

    /** {@link #updateEmail(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default MeDetailed updateEmail(Consumer<IUpdateEmailRequest.Builder> request) {
        return updateEmail(IUpdateEmailRequest.with(request));
    }

    /** {@link #updateEmail(Body)} without blocking. */
    @POST
    @Path("update-email")
    Uni<MeDetailed> updateEmailAsync(Body<? extends IUpdateEmailRequest> request);

    /** {@link #updateEmail(Body)} by {@code password} alone and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> updateEmailAsync(String password) {
        return updateEmailAsync(new IUpdateEmailRequest(password, null, null));
    }

    /** {@link #updateEmail(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<MeDetailed> updateEmailAsync(Consumer<IUpdateEmailRequest.Builder> request) {
        return updateEmailAsync(IUpdateEmailRequest.with(request));
    }
}
