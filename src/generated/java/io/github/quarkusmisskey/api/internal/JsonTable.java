package io.github.quarkusmisskey.api.internal;

import javax.annotation.processing.Generated;

/** Finds what reads and writes a class. */
@Generated("io.github.quarkusmisskey.generator")
final class JsonTable {

    private JsonTable() {}

    /** @return null if the class is none that was generated */
    static JsonType<?> of(Class<?> type) {
        return switch (type.getPackageName()) {
            case "io.github.quarkusmisskey.api.admin" -> ofAdmin(type.getName());
            case "io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient" -> ofAdminAbusereportNotificationrecipient(type.getName());
            case "io.github.quarkusmisskey.api.admin.accounts" -> ofAdminAccounts(type.getName());
            case "io.github.quarkusmisskey.api.admin.ad" -> ofAdminAd(type.getName());
            case "io.github.quarkusmisskey.api.admin.announcements" -> ofAdminAnnouncements(type.getName());
            case "io.github.quarkusmisskey.api.admin.avatardecorations" -> ofAdminAvatardecorations(type.getName());
            case "io.github.quarkusmisskey.api.admin.captcha" -> ofAdminCaptcha(type.getName());
            case "io.github.quarkusmisskey.api.admin.drive" -> ofAdminDrive(type.getName());
            case "io.github.quarkusmisskey.api.admin.emoji" -> ofAdminEmoji(type.getName());
            case "io.github.quarkusmisskey.api.admin.federation" -> ofAdminFederation(type.getName());
            case "io.github.quarkusmisskey.api.admin.invite" -> ofAdminInvite(type.getName());
            case "io.github.quarkusmisskey.api.admin.promo" -> ofAdminPromo(type.getName());
            case "io.github.quarkusmisskey.api.admin.queue" -> ofAdminQueue(type.getName());
            case "io.github.quarkusmisskey.api.admin.relays" -> ofAdminRelays(type.getName());
            case "io.github.quarkusmisskey.api.admin.roles" -> ofAdminRoles(type.getName());
            case "io.github.quarkusmisskey.api.admin.systemwebhook" -> ofAdminSystemwebhook(type.getName());
            case "io.github.quarkusmisskey.api.announcements" -> ofAnnouncements(type.getName());
            case "io.github.quarkusmisskey.api.antennas" -> ofAntennas(type.getName());
            case "io.github.quarkusmisskey.api.ap" -> ofAp(type.getName());
            case "io.github.quarkusmisskey.api.app" -> ofApp(type.getName());
            case "io.github.quarkusmisskey.api.auth" -> ofAuth(type.getName());
            case "io.github.quarkusmisskey.api.auth.session" -> ofAuthSession(type.getName());
            case "io.github.quarkusmisskey.api.blocking" -> ofBlocking(type.getName());
            case "io.github.quarkusmisskey.api.bubblegame" -> ofBubblegame(type.getName());
            case "io.github.quarkusmisskey.api.channels" -> ofChannels(type.getName());
            case "io.github.quarkusmisskey.api.channels.mute" -> ofChannelsMute(type.getName());
            case "io.github.quarkusmisskey.api.charts" -> ofCharts(type.getName());
            case "io.github.quarkusmisskey.api.charts.user" -> ofChartsUser(type.getName());
            case "io.github.quarkusmisskey.api.chat" -> ofChat(type.getName());
            case "io.github.quarkusmisskey.api.chat.messages" -> ofChatMessages(type.getName());
            case "io.github.quarkusmisskey.api.chat.rooms" -> ofChatRooms(type.getName());
            case "io.github.quarkusmisskey.api.chat.rooms.invitations" -> ofChatRoomsInvitations(type.getName());
            case "io.github.quarkusmisskey.api.clips" -> ofClips(type.getName());
            case "io.github.quarkusmisskey.api.drive" -> ofDrive(type.getName());
            case "io.github.quarkusmisskey.api.drive.files" -> ofDriveFiles(type.getName());
            case "io.github.quarkusmisskey.api.drive.folders" -> ofDriveFolders(type.getName());
            case "io.github.quarkusmisskey.api.emailaddress" -> ofEmailaddress(type.getName());
            case "io.github.quarkusmisskey.api.federation" -> ofFederation(type.getName());
            case "io.github.quarkusmisskey.api.flash" -> ofFlash(type.getName());
            case "io.github.quarkusmisskey.api.following" -> ofFollowing(type.getName());
            case "io.github.quarkusmisskey.api.following.requests" -> ofFollowingRequests(type.getName());
            case "io.github.quarkusmisskey.api.gallery" -> ofGallery(type.getName());
            case "io.github.quarkusmisskey.api.gallery.posts" -> ofGalleryPosts(type.getName());
            case "io.github.quarkusmisskey.api.hashtags" -> ofHashtags(type.getName());
            case "io.github.quarkusmisskey.api.i" -> ofI(type.getName());
            case "io.github.quarkusmisskey.api.i.gallery" -> ofIGallery(type.getName());
            case "io.github.quarkusmisskey.api.i.registry" -> ofIRegistry(type.getName());
            case "io.github.quarkusmisskey.api.i.twofactor" -> ofITwofactor(type.getName());
            case "io.github.quarkusmisskey.api.i.webhooks" -> ofIWebhooks(type.getName());
            case "io.github.quarkusmisskey.api.invite" -> ofInvite(type.getName());
            case "io.github.quarkusmisskey.api.miauth" -> ofMiauth(type.getName());
            case "io.github.quarkusmisskey.api.model" -> ofModel(type.getName());
            case "io.github.quarkusmisskey.api.mute" -> ofMute(type.getName());
            case "io.github.quarkusmisskey.api.my" -> ofMy(type.getName());
            case "io.github.quarkusmisskey.api.notes" -> ofNotes(type.getName());
            case "io.github.quarkusmisskey.api.notes.drafts" -> ofNotesDrafts(type.getName());
            case "io.github.quarkusmisskey.api.notes.favorites" -> ofNotesFavorites(type.getName());
            case "io.github.quarkusmisskey.api.notes.polls" -> ofNotesPolls(type.getName());
            case "io.github.quarkusmisskey.api.notes.reactions" -> ofNotesReactions(type.getName());
            case "io.github.quarkusmisskey.api.notes.threadmuting" -> ofNotesThreadmuting(type.getName());
            case "io.github.quarkusmisskey.api.notifications" -> ofNotifications(type.getName());
            case "io.github.quarkusmisskey.api.pages" -> ofPages(type.getName());
            case "io.github.quarkusmisskey.api.promo" -> ofPromo(type.getName());
            case "io.github.quarkusmisskey.api.renotemute" -> ofRenotemute(type.getName());
            case "io.github.quarkusmisskey.api.reversi" -> ofReversi(type.getName());
            case "io.github.quarkusmisskey.api.roles" -> ofRoles(type.getName());
            case "io.github.quarkusmisskey.api.server" -> ofServer(type.getName());
            case "io.github.quarkusmisskey.api.streaming" -> ofStreaming(type.getName());
            case "io.github.quarkusmisskey.api.sw" -> ofSw(type.getName());
            case "io.github.quarkusmisskey.api.username" -> ofUsername(type.getName());
            case "io.github.quarkusmisskey.api.users" -> ofUsers(type.getName());
            case "io.github.quarkusmisskey.api.users.gallery" -> ofUsersGallery(type.getName());
            case "io.github.quarkusmisskey.api.users.lists" -> ofUsersLists(type.getName());
            case "io.github.quarkusmisskey.api.v2.admin.emoji" -> ofV2AdminEmoji(type.getName());
            default -> null;
        };
    }

    private static JsonType<?> ofAdmin(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.AdminAbuseUserReportsRequest" ->
                    AdminAbuseUserReportsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminAbuseUserReportsItem" -> AdminAbuseUserReportsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminDeleteAccountRequest" -> AdminDeleteAccountRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminDeleteAllFilesOfAUserRequest" ->
                    AdminDeleteAllFilesOfAUserRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminForwardAbuseUserReportRequest" ->
                    AdminForwardAbuseUserReportRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminGetIndexStatsItem" -> AdminGetIndexStatsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminGetTableStatsItem" -> AdminGetTableStatsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminGetUserIpsRequest" -> AdminGetUserIpsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminGetUserIpsItem" -> AdminGetUserIpsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminMetaResponse" -> AdminMetaResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminResetPasswordRequest" -> AdminResetPasswordRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminResetPasswordResponse" -> AdminResetPasswordResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminResolveAbuseUserReportRequest" ->
                    AdminResolveAbuseUserReportRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminSendEmailRequest" -> AdminSendEmailRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminServerInfoResponse" -> AdminServerInfoResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminServerInfoResponse$Net" ->
                    AdminServerInfoResponseJson.AdminServerInfoResponseNetJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminShowModerationLogsRequest" ->
                    AdminShowModerationLogsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminShowModerationLogsItem" ->
                    AdminShowModerationLogsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminShowUserRequest" -> AdminShowUserRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminShowUserResponse" -> AdminShowUserResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminShowUserResponse$RoleAssign" ->
                    AdminShowUserResponseJson.AdminShowUserResponseRoleAssignJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminShowUsersRequest" -> AdminShowUsersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminShowUsersRequest$Sort" ->
                    AdminShowUsersRequestJson.AdminShowUsersRequestSortJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminShowUsersRequest$State" ->
                    AdminShowUsersRequestJson.AdminShowUsersRequestStateJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminSuspendUserRequest" -> AdminSuspendUserRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminUnsetUserAvatarRequest" ->
                    AdminUnsetUserAvatarRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminUnsetUserBannerRequest" ->
                    AdminUnsetUserBannerRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminUnsuspendUserRequest" -> AdminUnsuspendUserRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminUpdateAbuseUserReportRequest" ->
                    AdminUpdateAbuseUserReportRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminUpdateMetaRequest" -> AdminUpdateMetaRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminUpdateMetaRequest$ClientOptions" ->
                    AdminUpdateMetaRequestJson.AdminUpdateMetaRequestClientOptionsJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminUpdateProxyAccountRequest" ->
                    AdminUpdateProxyAccountRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.AdminUpdateUserNoteRequest" -> AdminUpdateUserNoteRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminAbusereportNotificationrecipient(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientCreateRequest" ->
                    AdminAbuseReportNotificationRecipientCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientDeleteRequest" ->
                    AdminAbuseReportNotificationRecipientDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientListRequest" ->
                    AdminAbuseReportNotificationRecipientListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientShowRequest" ->
                    AdminAbuseReportNotificationRecipientShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientUpdateRequest" ->
                    AdminAbuseReportNotificationRecipientUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminAccounts(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.accounts.AdminAccountsCreateRequest" ->
                    AdminAccountsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.accounts.AdminAccountsCreateResponse" ->
                    AdminAccountsCreateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.accounts.AdminAccountsDeleteRequest" ->
                    AdminAccountsDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.accounts.AdminAccountsFindByEmailRequest" ->
                    AdminAccountsFindByEmailRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminAd(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.ad.AdminAdCreateRequest" -> AdminAdCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.ad.AdminAdDeleteRequest" -> AdminAdDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.ad.AdminAdListRequest" -> AdminAdListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.ad.AdminAdUpdateRequest" -> AdminAdUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminAnnouncements(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsCreateRequest" ->
                    AdminAnnouncementsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsCreateResponse" ->
                    AdminAnnouncementsCreateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsDeleteRequest" ->
                    AdminAnnouncementsDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsListRequest" ->
                    AdminAnnouncementsListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsListRequest$Status" ->
                    AdminAnnouncementsListRequestJson.AdminAnnouncementsListRequestStatusJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsListItem" ->
                    AdminAnnouncementsListItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsUpdateRequest" ->
                    AdminAnnouncementsUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminAvatardecorations(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsCreateRequest" ->
                    AdminAvatarDecorationsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsCreateResponse" ->
                    AdminAvatarDecorationsCreateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsDeleteRequest" ->
                    AdminAvatarDecorationsDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsListRequest" ->
                    AdminAvatarDecorationsListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsListItem" ->
                    AdminAvatarDecorationsListItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsUpdateRequest" ->
                    AdminAvatarDecorationsUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminCaptcha(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.captcha.AdminCaptchaCurrentResponse" ->
                    AdminCaptchaCurrentResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.captcha.AdminCaptchaCurrentResponse$CaptchaKeys" ->
                    AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseCaptchaKeysJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.captcha.AdminCaptchaCurrentResponse$Mcaptcha" ->
                    AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseMcaptchaJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.captcha.AdminCaptchaSaveRequest" ->
                    AdminCaptchaSaveRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminDrive(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.drive.AdminDriveFilesRequest" -> AdminDriveFilesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.drive.AdminDriveShowFileRequest" ->
                    AdminDriveShowFileRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.drive.AdminDriveShowFileResponse" ->
                    AdminDriveShowFileResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminEmoji(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiAddRequest" -> AdminEmojiAddRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiAddAliasesBulkRequest" ->
                    AdminEmojiAddAliasesBulkRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiCopyRequest" -> AdminEmojiCopyRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiCopyResponse" -> AdminEmojiCopyResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiDeleteRequest" -> AdminEmojiDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiDeleteBulkRequest" ->
                    AdminEmojiDeleteBulkRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiImportZipRequest" ->
                    AdminEmojiImportZipRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiListRequest" -> AdminEmojiListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiListRemoteRequest" ->
                    AdminEmojiListRemoteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiRemoveAliasesBulkRequest" ->
                    AdminEmojiRemoveAliasesBulkRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiSetAliasesBulkRequest" ->
                    AdminEmojiSetAliasesBulkRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiSetCategoryBulkRequest" ->
                    AdminEmojiSetCategoryBulkRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiSetLicenseBulkRequest" ->
                    AdminEmojiSetLicenseBulkRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.emoji.AdminEmojiUpdateRequest" -> AdminEmojiUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminFederation(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.federation.AdminFederationDeleteAllFilesRequest" ->
                    AdminFederationDeleteAllFilesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.federation.AdminFederationRefreshRemoteInstanceMetadataRequest" ->
                    AdminFederationRefreshRemoteInstanceMetadataRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.federation.AdminFederationRemoveAllFollowingRequest" ->
                    AdminFederationRemoveAllFollowingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.federation.AdminFederationUpdateInstanceRequest" ->
                    AdminFederationUpdateInstanceRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminInvite(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.invite.AdminInviteCreateRequest" ->
                    AdminInviteCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.invite.AdminInviteListRequest" -> AdminInviteListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.invite.AdminInviteListRequest$Type" ->
                    AdminInviteListRequestJson.AdminInviteListRequestTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.invite.AdminInviteListRequest$Sort" ->
                    AdminInviteListRequestJson.AdminInviteListRequestSortJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminPromo(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.promo.AdminPromoCreateRequest" -> AdminPromoCreateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminQueue(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueClearRequest" -> AdminQueueClearRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueClearRequest$State" ->
                    AdminQueueClearRequestJson.AdminQueueClearRequestStateJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueDeliverDelayedItem" ->
                    AdminQueueDeliverDelayedItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueInboxDelayedItem" ->
                    AdminQueueInboxDelayedItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueJobsRequest" -> AdminQueueJobsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueJobsRequest$State" ->
                    AdminQueueJobsRequestJson.AdminQueueJobsRequestStateJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueuePromoteJobsRequest" ->
                    AdminQueuePromoteJobsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueQueueStatsRequest" ->
                    AdminQueueQueueStatsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueQueueStatsResponse" ->
                    AdminQueueQueueStatsResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueQueueStatsResponse$Db" ->
                    AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueQueueStatsResponse$Db$Mode" ->
                    AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbModeJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueQueueStatsResponse$Db$Memory" ->
                    AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbMemoryJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueQueueStatsResponse$Db$Clients" ->
                    AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbClientsJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueQueuesItem" -> AdminQueueQueuesItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueRemoveJobRequest" ->
                    AdminQueueRemoveJobRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueRetryJobRequest" ->
                    AdminQueueRetryJobRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueShowJobRequest" ->
                    AdminQueueShowJobRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueShowJobLogsRequest" ->
                    AdminQueueShowJobLogsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.queue.AdminQueueStatsResponse" -> AdminQueueStatsResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminRelays(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.relays.AdminRelaysAddRequest" -> AdminRelaysAddRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.relays.AdminRelaysAddResponse" -> AdminRelaysAddResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.relays.AdminRelaysListItem" -> AdminRelaysListItemJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.relays.AdminRelaysRemoveRequest" ->
                    AdminRelaysRemoveRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminRoles(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesAssignRequest" -> AdminRolesAssignRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesCreateRequest" -> AdminRolesCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesDeleteRequest" -> AdminRolesDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesShowRequest" -> AdminRolesShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesUnassignRequest" ->
                    AdminRolesUnassignRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesUpdateRequest" -> AdminRolesUpdateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesUpdateDefaultPoliciesRequest" ->
                    AdminRolesUpdateDefaultPoliciesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesUsersRequest" -> AdminRolesUsersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.roles.AdminRolesUsersItem" -> AdminRolesUsersItemJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAdminSystemwebhook(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookCreateRequest" ->
                    AdminSystemWebhookCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookDeleteRequest" ->
                    AdminSystemWebhookDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookListRequest" ->
                    AdminSystemWebhookListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookShowRequest" ->
                    AdminSystemWebhookShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookTestRequest" ->
                    AdminSystemWebhookTestRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookUpdateRequest" ->
                    AdminSystemWebhookUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAnnouncements(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.announcements.AnnouncementsRequest" -> AnnouncementsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.announcements.AnnouncementsShowRequest" ->
                    AnnouncementsShowRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAntennas(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.antennas.AntennasCreateRequest" -> AntennasCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.antennas.AntennasDeleteRequest" -> AntennasDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.antennas.AntennasNotesRequest" -> AntennasNotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.antennas.AntennasShowRequest" -> AntennasShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.antennas.AntennasUpdateRequest" -> AntennasUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAp(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.ap.ApGetRequest" -> ApGetRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.ap.ApShowRequest" -> ApShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.ap.ApShowResponse" -> ApShowResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.ap.ApShowResponse$User" ->
                    ApShowResponseJson.ApShowResponseUserJson.TYPE;
            case "io.github.quarkusmisskey.api.ap.ApShowResponse$Note" ->
                    ApShowResponseJson.ApShowResponseNoteJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofApp(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.app.AppCreateRequest" -> AppCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.app.AppShowRequest" -> AppShowRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAuth(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.auth.AuthAcceptRequest" -> AuthAcceptRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofAuthSession(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.auth.session.AuthSessionGenerateRequest" ->
                    AuthSessionGenerateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.auth.session.AuthSessionGenerateResponse" ->
                    AuthSessionGenerateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.auth.session.AuthSessionShowRequest" -> AuthSessionShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.auth.session.AuthSessionShowResponse" ->
                    AuthSessionShowResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.auth.session.AuthSessionUserkeyRequest" ->
                    AuthSessionUserkeyRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.auth.session.AuthSessionUserkeyResponse" ->
                    AuthSessionUserkeyResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofBlocking(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.blocking.BlockingCreateRequest" -> BlockingCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.blocking.BlockingDeleteRequest" -> BlockingDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.blocking.BlockingListRequest" -> BlockingListRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofBubblegame(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.bubblegame.BubbleGameRankingRequest" ->
                    BubbleGameRankingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.bubblegame.BubbleGameRankingItem" -> BubbleGameRankingItemJson.TYPE;
            case "io.github.quarkusmisskey.api.bubblegame.BubbleGameRegisterRequest" ->
                    BubbleGameRegisterRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofChannels(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.channels.ChannelsCreateRequest" -> ChannelsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsFavoriteRequest" -> ChannelsFavoriteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsFollowRequest" -> ChannelsFollowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsFollowedRequest" -> ChannelsFollowedRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsOwnedRequest" -> ChannelsOwnedRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsSearchRequest" -> ChannelsSearchRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsSearchRequest$Type" ->
                    ChannelsSearchRequestJson.ChannelsSearchRequestTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsShowRequest" -> ChannelsShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsTimelineRequest" -> ChannelsTimelineRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsUnfavoriteRequest" ->
                    ChannelsUnfavoriteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsUnfollowRequest" -> ChannelsUnfollowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.ChannelsUpdateRequest" -> ChannelsUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofChannelsMute(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.channels.mute.ChannelsMuteCreateRequest" ->
                    ChannelsMuteCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.channels.mute.ChannelsMuteDeleteRequest" ->
                    ChannelsMuteDeleteRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofCharts(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.charts.ChartsActiveUsersRequest" -> ChartsActiveUsersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsActiveUsersResponse" -> ChartsActiveUsersResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsApRequestRequest" -> ChartsApRequestRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsApRequestResponse" -> ChartsApRequestResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsDriveRequest" -> ChartsDriveRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsDriveResponse" -> ChartsDriveResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsDriveResponse$Files" ->
                    ChartsDriveResponseJson.ChartsDriveResponseFilesJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsFederationRequest" -> ChartsFederationRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsFederationResponse" -> ChartsFederationResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsInstanceRequest" -> ChartsInstanceRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsInstanceResponse" -> ChartsInstanceResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsInstanceResponse$Requests" ->
                    ChartsInstanceResponseJson.ChartsInstanceResponseRequestsJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsInstanceResponse$Drive" ->
                    ChartsInstanceResponseJson.ChartsInstanceResponseDriveJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsNotesRequest" -> ChartsNotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsNotesResponse" -> ChartsNotesResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsUsersRequest" -> ChartsUsersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.ChartsUsersResponse" -> ChartsUsersResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofChartsUser(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserDriveRequest" -> ChartsUserDriveRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserDriveResponse" -> ChartsUserDriveResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserFollowingRequest" ->
                    ChartsUserFollowingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserFollowingResponse" ->
                    ChartsUserFollowingResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserFollowingResponse$Relations" ->
                    ChartsUserFollowingResponseJson.ChartsUserFollowingResponseRelationsJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserNotesRequest" -> ChartsUserNotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserNotesResponse" -> ChartsUserNotesResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserPvRequest" -> ChartsUserPvRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserPvResponse" -> ChartsUserPvResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserPvResponse$Views" ->
                    ChartsUserPvResponseJson.ChartsUserPvResponseViewsJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserReactionsRequest" ->
                    ChartsUserReactionsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserReactionsResponse" ->
                    ChartsUserReactionsResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.charts.user.ChartsUserReactionsResponse$Reactions" ->
                    ChartsUserReactionsResponseJson.ChartsUserReactionsResponseReactionsJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofChat(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.chat.ChatHistoryRequest" -> ChatHistoryRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofChatMessages(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesCreateToRoomRequest" ->
                    ChatMessagesCreateToRoomRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesCreateToUserRequest" ->
                    ChatMessagesCreateToUserRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesDeleteRequest" ->
                    ChatMessagesDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesReactRequest" ->
                    ChatMessagesReactRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesRoomTimelineRequest" ->
                    ChatMessagesRoomTimelineRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesSearchRequest" ->
                    ChatMessagesSearchRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesShowRequest" ->
                    ChatMessagesShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesUnreactRequest" ->
                    ChatMessagesUnreactRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.messages.ChatMessagesUserTimelineRequest" ->
                    ChatMessagesUserTimelineRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofChatRooms(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsCreateRequest" -> ChatRoomsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsDeleteRequest" -> ChatRoomsDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsJoinRequest" -> ChatRoomsJoinRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsJoiningRequest" -> ChatRoomsJoiningRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsLeaveRequest" -> ChatRoomsLeaveRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsMembersRequest" -> ChatRoomsMembersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsMuteRequest" -> ChatRoomsMuteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsOwnedRequest" -> ChatRoomsOwnedRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsShowRequest" -> ChatRoomsShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.ChatRoomsUpdateRequest" -> ChatRoomsUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofChatRoomsInvitations(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsCreateRequest" ->
                    ChatRoomsInvitationsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsIgnoreRequest" ->
                    ChatRoomsInvitationsIgnoreRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsInboxRequest" ->
                    ChatRoomsInvitationsInboxRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsOutboxRequest" ->
                    ChatRoomsInvitationsOutboxRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofClips(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.clips.ClipsAddNoteRequest" -> ClipsAddNoteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsCreateRequest" -> ClipsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsDeleteRequest" -> ClipsDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsFavoriteRequest" -> ClipsFavoriteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsListRequest" -> ClipsListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsNotesRequest" -> ClipsNotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsRemoveNoteRequest" -> ClipsRemoveNoteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsShowRequest" -> ClipsShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsUnfavoriteRequest" -> ClipsUnfavoriteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.clips.ClipsUpdateRequest" -> ClipsUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofDrive(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.drive.DriveResponse" -> DriveResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.DriveFilesRequest" -> DriveFilesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.DriveFilesRequest$Sort" ->
                    DriveFilesRequestJson.DriveFilesRequestSortJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.DriveFoldersRequest" -> DriveFoldersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.DriveStreamRequest" -> DriveStreamRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofDriveFiles(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesAttachedChatMessagesRequest" ->
                    DriveFilesAttachedChatMessagesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesAttachedNotesRequest" ->
                    DriveFilesAttachedNotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesCheckExistenceRequest" ->
                    DriveFilesCheckExistenceRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesCreateRequest" -> DriveFilesCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesDeleteRequest" -> DriveFilesDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesFindRequest" -> DriveFilesFindRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesFindByHashRequest" ->
                    DriveFilesFindByHashRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesMoveBulkRequest" ->
                    DriveFilesMoveBulkRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesShowRequest" -> DriveFilesShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesUpdateRequest" -> DriveFilesUpdateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.files.DriveFilesUploadFromUrlRequest" ->
                    DriveFilesUploadFromUrlRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofDriveFolders(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.drive.folders.DriveFoldersCreateRequest" ->
                    DriveFoldersCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.folders.DriveFoldersDeleteRequest" ->
                    DriveFoldersDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.folders.DriveFoldersFindRequest" ->
                    DriveFoldersFindRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.folders.DriveFoldersShowRequest" ->
                    DriveFoldersShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.drive.folders.DriveFoldersUpdateRequest" ->
                    DriveFoldersUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofEmailaddress(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.emailaddress.EmailAddressAvailableRequest" ->
                    EmailAddressAvailableRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.emailaddress.EmailAddressAvailableResponse" ->
                    EmailAddressAvailableResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofFederation(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.federation.FederationFollowersRequest" ->
                    FederationFollowersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.federation.FederationFollowingRequest" ->
                    FederationFollowingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.federation.FederationInstancesRequest" ->
                    FederationInstancesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.federation.FederationInstancesRequest$Sort" ->
                    FederationInstancesRequestJson.FederationInstancesRequestSortJson.TYPE;
            case "io.github.quarkusmisskey.api.federation.FederationShowInstanceRequest" ->
                    FederationShowInstanceRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.federation.FederationStatsRequest" -> FederationStatsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.federation.FederationStatsResponse" -> FederationStatsResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.federation.FederationUpdateRemoteUserRequest" ->
                    FederationUpdateRemoteUserRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.federation.FederationUsersRequest" -> FederationUsersRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofFlash(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.flash.FlashCreateRequest" -> FlashCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashDeleteRequest" -> FlashDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashFeaturedRequest" -> FlashFeaturedRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashLikeRequest" -> FlashLikeRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashMyRequest" -> FlashMyRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashMyLikesRequest" -> FlashMyLikesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashMyLikesItem" -> FlashMyLikesItemJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashSearchRequest" -> FlashSearchRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashShowRequest" -> FlashShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashUnlikeRequest" -> FlashUnlikeRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.flash.FlashUpdateRequest" -> FlashUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofFollowing(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.following.FollowingCreateRequest" -> FollowingCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.FollowingDeleteRequest" -> FollowingDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.FollowingInvalidateRequest" ->
                    FollowingInvalidateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.FollowingUpdateRequest" -> FollowingUpdateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.FollowingUpdateAllRequest" ->
                    FollowingUpdateAllRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofFollowingRequests(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.following.requests.FollowingRequestsAcceptRequest" ->
                    FollowingRequestsAcceptRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.requests.FollowingRequestsCancelRequest" ->
                    FollowingRequestsCancelRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.requests.FollowingRequestsListRequest" ->
                    FollowingRequestsListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.requests.FollowingRequestsListItem" ->
                    FollowingRequestsListItemJson.TYPE;
            case "io.github.quarkusmisskey.api.following.requests.FollowingRequestsRejectRequest" ->
                    FollowingRequestsRejectRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.requests.FollowingRequestsSentRequest" ->
                    FollowingRequestsSentRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.following.requests.FollowingRequestsSentItem" ->
                    FollowingRequestsSentItemJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofGallery(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.gallery.GalleryFeaturedRequest" -> GalleryFeaturedRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.gallery.GalleryPostsRequest" -> GalleryPostsRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofGalleryPosts(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.gallery.posts.GalleryPostsCreateRequest" ->
                    GalleryPostsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.gallery.posts.GalleryPostsDeleteRequest" ->
                    GalleryPostsDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.gallery.posts.GalleryPostsLikeRequest" ->
                    GalleryPostsLikeRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.gallery.posts.GalleryPostsShowRequest" ->
                    GalleryPostsShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.gallery.posts.GalleryPostsUnlikeRequest" ->
                    GalleryPostsUnlikeRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.gallery.posts.GalleryPostsUpdateRequest" ->
                    GalleryPostsUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofHashtags(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.hashtags.HashtagsListRequest" -> HashtagsListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.hashtags.HashtagsListRequest$Sort" ->
                    HashtagsListRequestJson.HashtagsListRequestSortJson.TYPE;
            case "io.github.quarkusmisskey.api.hashtags.HashtagsSearchRequest" -> HashtagsSearchRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.hashtags.HashtagsShowRequest" -> HashtagsShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.hashtags.HashtagsTrendItem" -> HashtagsTrendItemJson.TYPE;
            case "io.github.quarkusmisskey.api.hashtags.HashtagsUsersRequest" -> HashtagsUsersRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofI(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.i.IAppsRequest" -> IAppsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IAppsRequest$Sort" -> IAppsRequestJson.IAppsRequestSortJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IAppsItem" -> IAppsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IAuthorizedAppsRequest" -> IAuthorizedAppsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IAuthorizedAppsRequest$Sort" ->
                    IAuthorizedAppsRequestJson.IAuthorizedAppsRequestSortJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IAuthorizedAppsItem" -> IAuthorizedAppsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IChangePasswordRequest" -> IChangePasswordRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IClaimAchievementRequest" -> IClaimAchievementRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IClaimAchievementRequest$Name" ->
                    IClaimAchievementRequestJson.IClaimAchievementRequestNameJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IDeleteAccountRequest" -> IDeleteAccountRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IExportFollowingRequest" -> IExportFollowingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IFavoritesRequest" -> IFavoritesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IImportAntennasRequest" -> IImportAntennasRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IImportBlockingRequest" -> IImportBlockingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IImportFollowingRequest" -> IImportFollowingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IImportMutingRequest" -> IImportMutingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IImportUserListsRequest" -> IImportUserListsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IMoveRequest" -> IMoveRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.INotificationsRequest" -> INotificationsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.INotificationsGroupedRequest" -> INotificationsGroupedRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IPageLikesRequest" -> IPageLikesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IPageLikesItem" -> IPageLikesItemJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IPagesRequest" -> IPagesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IPinRequest" -> IPinRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IReadAnnouncementRequest" -> IReadAnnouncementRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IRegenerateTokenRequest" -> IRegenerateTokenRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IRevokeTokenRequest" -> IRevokeTokenRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.ISigninHistoryRequest" -> ISigninHistoryRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IUnpinRequest" -> IUnpinRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IUpdateRequest" -> IUpdateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IUpdateRequest$Lang" -> IUpdateRequestJson.IUpdateRequestLangJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IUpdateRequest$AvatarDecoration" ->
                    IUpdateRequestJson.IUpdateRequestAvatarDecorationJson.TYPE;
            case "io.github.quarkusmisskey.api.i.IUpdateEmailRequest" -> IUpdateEmailRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofIGallery(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.i.gallery.IGalleryLikesRequest" -> IGalleryLikesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.gallery.IGalleryLikesItem" -> IGalleryLikesItemJson.TYPE;
            case "io.github.quarkusmisskey.api.i.gallery.IGalleryPostsRequest" -> IGalleryPostsRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofIRegistry(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.i.registry.IRegistryGetRequest" -> IRegistryGetRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.registry.IRegistryGetAllRequest" -> IRegistryGetAllRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.registry.IRegistryGetDetailRequest" ->
                    IRegistryGetDetailRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.registry.IRegistryGetDetailResponse" ->
                    IRegistryGetDetailResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.i.registry.IRegistryKeysRequest" -> IRegistryKeysRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.registry.IRegistryKeysWithTypeRequest" ->
                    IRegistryKeysWithTypeRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.registry.IRegistryRemoveRequest" -> IRegistryRemoveRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.registry.IRegistryScopesWithDomainItem" ->
                    IRegistryScopesWithDomainItemJson.TYPE;
            case "io.github.quarkusmisskey.api.i.registry.IRegistrySetRequest" -> IRegistrySetRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofITwofactor(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorDoneRequest" -> ITwoFactorDoneRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorDoneResponse" -> ITwoFactorDoneResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorKeyDoneRequest" ->
                    ITwoFactorKeyDoneRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorKeyDoneResponse" ->
                    ITwoFactorKeyDoneResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorPasswordLessRequest" ->
                    ITwoFactorPasswordLessRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorRegisterRequest" ->
                    ITwoFactorRegisterRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorRegisterResponse" ->
                    ITwoFactorRegisterResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorRegisterKeyRequest" ->
                    ITwoFactorRegisterKeyRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorRemoveKeyRequest" ->
                    ITwoFactorRemoveKeyRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorUnregisterRequest" ->
                    ITwoFactorUnregisterRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.twofactor.ITwoFactorUpdateKeyRequest" ->
                    ITwoFactorUpdateKeyRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofIWebhooks(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.i.webhooks.IWebhooksCreateRequest" -> IWebhooksCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.webhooks.IWebhooksCreateResponse" -> IWebhooksCreateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.i.webhooks.IWebhooksDeleteRequest" -> IWebhooksDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.webhooks.IWebhooksShowRequest" -> IWebhooksShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.webhooks.IWebhooksTestRequest" -> IWebhooksTestRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.i.webhooks.IWebhooksUpdateRequest" -> IWebhooksUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofInvite(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.invite.InviteDeleteRequest" -> InviteDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.invite.InviteLimitResponse" -> InviteLimitResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.invite.InviteListRequest" -> InviteListRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofMiauth(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.miauth.MiauthGenTokenRequest" -> MiauthGenTokenRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.miauth.MiauthGenTokenResponse" -> MiauthGenTokenResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofModel(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.model.UserLite" -> UserLiteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserLite$AvatarDecoration" ->
                    UserLiteJson.UserLiteAvatarDecorationJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserLite$Instance" -> UserLiteJson.UserLiteInstanceJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserLite$OnlineStatus" ->
                    UserLiteJson.UserLiteOnlineStatusJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserLite$BadgeRole" -> UserLiteJson.UserLiteBadgeRoleJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserDetailedNotMe" -> UserDetailedNotMeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ProfileField" -> ProfileFieldJson.TYPE;
            case "io.github.quarkusmisskey.api.model.FollowVisibility" -> FollowVisibilityJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatScope" -> ChatScopeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.FollowNotify" -> FollowNotifyJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MeDetailed" -> MeDetailedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MeDetailed$TwoFactorBackupCodesStock" ->
                    MeDetailedJson.MeDetailedTwoFactorBackupCodesStockJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NotificationRecieveConfig" -> NotificationRecieveConfigJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NotificationSource" -> NotificationSourceJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NotificationSource$From" ->
                    NotificationSourceJson.NotificationSourceFromJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NotificationSource$FromList" ->
                    NotificationSourceJson.NotificationSourceFromListJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MeDetailed$SecurityKeysList" ->
                    MeDetailedJson.MeDetailedSecurityKeysListJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserDetailed" -> UserDetailedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.User" -> UserJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserList" -> UserListJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Achievement" -> AchievementJson.TYPE;
            case "io.github.quarkusmisskey.api.model.AchievementName" -> AchievementNameJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Ad" -> AdJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Announcement" -> AnnouncementJson.TYPE;
            case "io.github.quarkusmisskey.api.model.AnnouncementIcon" -> AnnouncementIconJson.TYPE;
            case "io.github.quarkusmisskey.api.model.AnnouncementDisplay" -> AnnouncementDisplayJson.TYPE;
            case "io.github.quarkusmisskey.api.model.App" -> AppJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Note" -> NoteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteVisibility" -> NoteVisibilityJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Note$Poll" -> NoteJson.NotePollJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Note$Poll$Choice" -> NoteJson.NotePollChoiceJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteChannel" -> NoteChannelJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteReactionAcceptance" -> NoteReactionAcceptanceJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteDraft" -> NoteDraftJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteDraft$Poll" -> NoteDraftJson.NoteDraftPollJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteReaction" -> NoteReactionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteReactionWithNote" -> NoteReactionWithNoteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteFavorite" -> NoteFavoriteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification" -> NotificationJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Note" -> NotificationJson.NotificationNoteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Mention" ->
                    NotificationJson.NotificationMentionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Reply" -> NotificationJson.NotificationReplyJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Renote" ->
                    NotificationJson.NotificationRenoteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Quote" -> NotificationJson.NotificationQuoteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Reaction" ->
                    NotificationJson.NotificationReactionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$PollEnded" ->
                    NotificationJson.NotificationPollEndedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$ScheduledNotePosted" ->
                    NotificationJson.NotificationScheduledNotePostedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$ScheduledNotePostFailed" ->
                    NotificationJson.NotificationScheduledNotePostFailedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Follow" ->
                    NotificationJson.NotificationFollowJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$ReceiveFollowRequest" ->
                    NotificationJson.NotificationReceiveFollowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$FollowRequestAccepted" ->
                    NotificationJson.NotificationFollowRequestAcceptedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$RoleAssigned" ->
                    NotificationJson.NotificationRoleAssignedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$ChatRoomInvitationReceived" ->
                    NotificationJson.NotificationChatRoomInvitationReceivedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$AchievementEarned" ->
                    NotificationJson.NotificationAchievementEarnedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$ExportCompleted$ExportedEntity" ->
                    NotificationJson.NotificationExportCompletedExportedEntityJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$ExportCompleted" ->
                    NotificationJson.NotificationExportCompletedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Login" -> NotificationJson.NotificationLoginJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$CreateToken" ->
                    NotificationJson.NotificationCreateTokenJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$App" -> NotificationJson.NotificationAppJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$ReactionGrouped$Reaction" ->
                    NotificationJson.NotificationReactionGroupedReactionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$ReactionGrouped" ->
                    NotificationJson.NotificationReactionGroupedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$RenoteGrouped" ->
                    NotificationJson.NotificationRenoteGroupedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Notification$Test" -> NotificationJson.NotificationTestJson.TYPE;
            case "io.github.quarkusmisskey.api.model.DriveFile" -> DriveFileJson.TYPE;
            case "io.github.quarkusmisskey.api.model.DriveFileProperties" -> DriveFilePropertiesJson.TYPE;
            case "io.github.quarkusmisskey.api.model.DriveFolder" -> DriveFolderJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Following" -> FollowingJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Muting" -> MutingJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RenoteMuting" -> RenoteMutingJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Blocking" -> BlockingJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Hashtag" -> HashtagJson.TYPE;
            case "io.github.quarkusmisskey.api.model.InviteCode" -> InviteCodeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Page" -> PageJson.TYPE;
            case "io.github.quarkusmisskey.api.model.PageFont" -> PageFontJson.TYPE;
            case "io.github.quarkusmisskey.api.model.PageBlock" -> PageBlockJson.TYPE;
            case "io.github.quarkusmisskey.api.model.PageBlock$Text" -> PageBlockJson.PageBlockTextJson.TYPE;
            case "io.github.quarkusmisskey.api.model.PageBlock$Section" -> PageBlockJson.PageBlockSectionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.PageBlock$Image" -> PageBlockJson.PageBlockImageJson.TYPE;
            case "io.github.quarkusmisskey.api.model.PageBlock$Note" -> PageBlockJson.PageBlockNoteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Channel" -> ChannelJson.TYPE;
            case "io.github.quarkusmisskey.api.model.QueueCount" -> QueueCountJson.TYPE;
            case "io.github.quarkusmisskey.api.model.QueueMetrics" -> QueueMetricsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.QueueMetrics$Meta" -> QueueMetricsJson.QueueMetricsMetaJson.TYPE;
            case "io.github.quarkusmisskey.api.model.QueueJob" -> QueueJobJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Antenna" -> AntennaJson.TYPE;
            case "io.github.quarkusmisskey.api.model.AntennaSrc" -> AntennaSrcJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Clip" -> ClipJson.TYPE;
            case "io.github.quarkusmisskey.api.model.FederationInstance" -> FederationInstanceJson.TYPE;
            case "io.github.quarkusmisskey.api.model.FederationInstance$SuspensionState" ->
                    FederationInstanceJson.FederationInstanceSuspensionStateJson.TYPE;
            case "io.github.quarkusmisskey.api.model.GalleryPost" -> GalleryPostJson.TYPE;
            case "io.github.quarkusmisskey.api.model.EmojiSimple" -> EmojiSimpleJson.TYPE;
            case "io.github.quarkusmisskey.api.model.EmojiDetailed" -> EmojiDetailedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.EmojiDetailedAdmin" -> EmojiDetailedAdminJson.TYPE;
            case "io.github.quarkusmisskey.api.model.EmojiDetailedAdmin$RoleIdsThatCanBeUsedThisEmojiAsReaction" ->
                    EmojiDetailedAdminJson.EmojiDetailedAdminRoleIdsThatCanBeUsedThisEmojiAsReactionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Flash" -> FlashJson.TYPE;
            case "io.github.quarkusmisskey.api.model.FlashVisibility" -> FlashVisibilityJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Signin" -> SigninJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaLogics$Type" ->
                    RoleCondFormulaLogicsJson.RoleCondFormulaLogicsTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaLogics" -> RoleCondFormulaLogicsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValueNot" -> RoleCondFormulaValueNotJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValueIsLocalOrRemote$Type" ->
                    RoleCondFormulaValueIsLocalOrRemoteJson.RoleCondFormulaValueIsLocalOrRemoteTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValueIsLocalOrRemote" ->
                    RoleCondFormulaValueIsLocalOrRemoteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValueUserSettingBooleanSchema$Type" ->
                    RoleCondFormulaValueUserSettingBooleanSchemaJson.RoleCondFormulaValueUserSettingBooleanSchemaTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValueUserSettingBooleanSchema" ->
                    RoleCondFormulaValueUserSettingBooleanSchemaJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValueAssignedRole" ->
                    RoleCondFormulaValueAssignedRoleJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValueCreated$Type" ->
                    RoleCondFormulaValueCreatedJson.RoleCondFormulaValueCreatedTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValueCreated" ->
                    RoleCondFormulaValueCreatedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaFollowersOrFollowingOrNotes$Type" ->
                    RoleCondFormulaFollowersOrFollowingOrNotesJson.RoleCondFormulaFollowersOrFollowingOrNotesTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaFollowersOrFollowingOrNotes" ->
                    RoleCondFormulaFollowersOrFollowingOrNotesJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleCondFormulaValue" -> RoleCondFormulaValueJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleLite" -> RoleLiteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Role" -> RoleJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RoleTarget" -> RoleTargetJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Role$Policies" -> RoleJson.RolePoliciesJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RolePolicies" -> RolePoliciesJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RolePolicies$ChatAvailability" ->
                    RolePoliciesJson.RolePoliciesChatAvailabilityJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ReversiGameLite" -> ReversiGameLiteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ReversiBlack" -> ReversiBlackJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ReversiGameDetailed" -> ReversiGameDetailedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MetaDetailed" -> MetaDetailedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MetaDetailed$Ad" -> MetaDetailedJson.MetaDetailedAdJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MetaDetailed$SentryForFrontend" ->
                    MetaDetailedJson.MetaDetailedSentryForFrontendJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MetaDetailed$SentryForFrontend$Options" ->
                    MetaDetailedJson.MetaDetailedSentryForFrontendOptionsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MetaDetailed$NoteSearchableScope" ->
                    MetaDetailedJson.MetaDetailedNoteSearchableScopeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.FederationMode" -> FederationModeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MetaDetailed$Features" ->
                    MetaDetailedJson.MetaDetailedFeaturesJson.TYPE;
            case "io.github.quarkusmisskey.api.model.MetaClientOptions" -> MetaClientOptionsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.EntrancePageStyle" -> EntrancePageStyleJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserWebhook" -> UserWebhookJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserWebhookOn" -> UserWebhookOnJson.TYPE;
            case "io.github.quarkusmisskey.api.model.SystemWebhook" -> SystemWebhookJson.TYPE;
            case "io.github.quarkusmisskey.api.model.SystemWebhookOn" -> SystemWebhookOnJson.TYPE;
            case "io.github.quarkusmisskey.api.model.AbuseReportNotificationRecipient" ->
                    AbuseReportNotificationRecipientJson.TYPE;
            case "io.github.quarkusmisskey.api.model.AbuseReportNotificationMethod" ->
                    AbuseReportNotificationMethodJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatMessage" -> ChatMessageJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatReaction" -> ChatReactionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatMessageLite" -> ChatMessageLiteJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatMessageLite$Reaction" ->
                    ChatMessageLiteJson.ChatMessageLiteReactionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatMessageLiteFor1on1" -> ChatMessageLiteFor1on1Json.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatMessageLiteFor1on1$Reaction" ->
                    ChatMessageLiteFor1on1Json.ChatMessageLiteFor1on1ReactionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatMessageLiteForRoom" -> ChatMessageLiteForRoomJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatRoom" -> ChatRoomJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatRoomInvitation" -> ChatRoomInvitationJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChatRoomMembership" -> ChatRoomMembershipJson.TYPE;
            case "io.github.quarkusmisskey.api.model.PageEvent" -> PageEventJson.TYPE;
            case "io.github.quarkusmisskey.api.model.AnnouncementCreated" -> AnnouncementCreatedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ServerStats" -> ServerStatsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ServerStats$Mem" -> ServerStatsJson.ServerStatsMemJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ServerStats$Net" -> ServerStatsJson.ServerStatsNetJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ServerStats$Fs" -> ServerStatsJson.ServerStatsFsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.QueueStats" -> QueueStatsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.QueueStats$Jobs" -> QueueStatsJson.QueueStatsJobsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent" -> NoteUpdatedEventJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$Reacted$BodyValue" ->
                    NoteUpdatedEventJson.NoteUpdatedEventReactedBodyValueJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$Reacted$BodyValue$Emoji" ->
                    NoteUpdatedEventJson.NoteUpdatedEventReactedBodyValueEmojiJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$Reacted" ->
                    NoteUpdatedEventJson.NoteUpdatedEventReactedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$Unreacted$BodyValue" ->
                    NoteUpdatedEventJson.NoteUpdatedEventUnreactedBodyValueJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$Unreacted" ->
                    NoteUpdatedEventJson.NoteUpdatedEventUnreactedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$Deleted$BodyValue" ->
                    NoteUpdatedEventJson.NoteUpdatedEventDeletedBodyValueJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$Deleted" ->
                    NoteUpdatedEventJson.NoteUpdatedEventDeletedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$PollVoted$BodyValue" ->
                    NoteUpdatedEventJson.NoteUpdatedEventPollVotedBodyValueJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteUpdatedEvent$PollVoted" ->
                    NoteUpdatedEventJson.NoteUpdatedEventPollVotedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.EmojiAdded" -> EmojiAddedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.EmojiUpdated" -> EmojiUpdatedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.EmojiDeleted" -> EmojiDeletedJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ServerCpu" -> ServerCpuJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ServerMemory" -> ServerMemoryJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ServerFileSystem" -> ServerFileSystemJson.TYPE;
            case "io.github.quarkusmisskey.api.model.Origin" -> OriginJson.TYPE;
            case "io.github.quarkusmisskey.api.model.AbuseReportResolution" -> AbuseReportResolutionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.SensitiveMediaDetection" -> SensitiveMediaDetectionJson.TYPE;
            case "io.github.quarkusmisskey.api.model.SensitiveMediaDetectionSensitivity" ->
                    SensitiveMediaDetectionSensitivityJson.TYPE;
            case "io.github.quarkusmisskey.api.model.SuspendedSoftware" -> SuspendedSoftwareJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UgcVisibilityForVisitor" -> UgcVisibilityForVisitorJson.TYPE;
            case "io.github.quarkusmisskey.api.model.CaptchaProvider" -> CaptchaProviderJson.TYPE;
            case "io.github.quarkusmisskey.api.model.QueueName" -> QueueNameJson.TYPE;
            case "io.github.quarkusmisskey.api.model.JobMetrics" -> JobMetricsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.RelayStatus" -> RelayStatusJson.TYPE;
            case "io.github.quarkusmisskey.api.model.WebhookOverride" -> WebhookOverrideJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChartsSpan" -> ChartsSpanJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChartsNotes" -> ChartsNotesJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChartsNoteKinds" -> ChartsNoteKindsJson.TYPE;
            case "io.github.quarkusmisskey.api.model.ChartsTotal" -> ChartsTotalJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserSort" -> UserSortJson.TYPE;
            case "io.github.quarkusmisskey.api.model.UserState" -> UserStateJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NotificationType" -> NotificationTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.model.NoteDraftPoll" -> NoteDraftPollJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofMute(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.mute.MuteCreateRequest" -> MuteCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.mute.MuteDeleteRequest" -> MuteDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.mute.MuteListRequest" -> MuteListRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofMy(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.my.MyAppsRequest" -> MyAppsRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofNotes(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.notes.NotesRequest" -> NotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesChildrenRequest" -> NotesChildrenRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesClipsRequest" -> NotesClipsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesConversationRequest" -> NotesConversationRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesCreateRequest" -> NotesCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesCreateRequest$Poll" ->
                    NotesCreateRequestJson.NotesCreateRequestPollJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesCreateResponse" -> NotesCreateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesDeleteRequest" -> NotesDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesFeaturedRequest" -> NotesFeaturedRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesGlobalTimelineRequest" -> NotesGlobalTimelineRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesHybridTimelineRequest" -> NotesHybridTimelineRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesLocalTimelineRequest" -> NotesLocalTimelineRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesMentionsRequest" -> NotesMentionsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesReactionsRequest" -> NotesReactionsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesRenotesRequest" -> NotesRenotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesRepliesRequest" -> NotesRepliesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesSearchRequest" -> NotesSearchRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesSearchByTagRequest" -> NotesSearchByTagRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesShowRequest" -> NotesShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesShowPartialBulkRequest" ->
                    NotesShowPartialBulkRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesShowPartialBulkItem" -> NotesShowPartialBulkItemJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesStateRequest" -> NotesStateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesStateResponse" -> NotesStateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesTimelineRequest" -> NotesTimelineRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesTranslateRequest" -> NotesTranslateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesTranslateResponse" -> NotesTranslateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesUnrenoteRequest" -> NotesUnrenoteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.NotesUserListTimelineRequest" ->
                    NotesUserListTimelineRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofNotesDrafts(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.notes.drafts.NotesDraftsCreateRequest" ->
                    NotesDraftsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.drafts.NotesDraftsCreateResponse" ->
                    NotesDraftsCreateResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.drafts.NotesDraftsDeleteRequest" ->
                    NotesDraftsDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.drafts.NotesDraftsListRequest" -> NotesDraftsListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.drafts.NotesDraftsUpdateRequest" ->
                    NotesDraftsUpdateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.drafts.NotesDraftsUpdateResponse" ->
                    NotesDraftsUpdateResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofNotesFavorites(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.notes.favorites.NotesFavoritesCreateRequest" ->
                    NotesFavoritesCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.favorites.NotesFavoritesDeleteRequest" ->
                    NotesFavoritesDeleteRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofNotesPolls(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.notes.polls.NotesPollsRecommendationRequest" ->
                    NotesPollsRecommendationRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.polls.NotesPollsVoteRequest" -> NotesPollsVoteRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofNotesReactions(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.notes.reactions.NotesReactionsCreateRequest" ->
                    NotesReactionsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.reactions.NotesReactionsDeleteRequest" ->
                    NotesReactionsDeleteRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofNotesThreadmuting(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.notes.threadmuting.NotesThreadMutingCreateRequest" ->
                    NotesThreadMutingCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.notes.threadmuting.NotesThreadMutingDeleteRequest" ->
                    NotesThreadMutingDeleteRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofNotifications(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.notifications.NotificationsCreateRequest" ->
                    NotificationsCreateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofPages(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.pages.PagesCreateRequest" -> PagesCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.pages.PagesDeleteRequest" -> PagesDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.pages.PagesLikeRequest" -> PagesLikeRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.pages.PagesShowRequest" -> PagesShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.pages.PagesUnlikeRequest" -> PagesUnlikeRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.pages.PagesUpdateRequest" -> PagesUpdateRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofPromo(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.promo.PromoReadRequest" -> PromoReadRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofRenotemute(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.renotemute.RenoteMuteCreateRequest" -> RenoteMuteCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.renotemute.RenoteMuteDeleteRequest" -> RenoteMuteDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.renotemute.RenoteMuteListRequest" -> RenoteMuteListRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofReversi(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.reversi.ReversiCancelMatchRequest" -> ReversiCancelMatchRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.reversi.ReversiGamesRequest" -> ReversiGamesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.reversi.ReversiMatchRequest" -> ReversiMatchRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.reversi.ReversiShowGameRequest" -> ReversiShowGameRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.reversi.ReversiSurrenderRequest" -> ReversiSurrenderRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.reversi.ReversiVerifyRequest" -> ReversiVerifyRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.reversi.ReversiVerifyResponse" -> ReversiVerifyResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofRoles(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.roles.RolesNotesRequest" -> RolesNotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.roles.RolesShowRequest" -> RolesShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.roles.RolesUsersRequest" -> RolesUsersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.roles.RolesUsersItem" -> RolesUsersItemJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofServer(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.server.EmojiRequest" -> EmojiRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.EmojisResponse" -> EmojisResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.EndpointRequest" -> EndpointRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.EndpointResponse" -> EndpointResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.EndpointResponse$Param" ->
                    EndpointResponseJson.EndpointResponseParamJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchExternalResourcesRequest" ->
                    FetchExternalResourcesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchExternalResourcesResponse" ->
                    FetchExternalResourcesResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchRssRequest" -> FetchRssRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchRssResponse" -> FetchRssResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchRssResponse$Image" ->
                    FetchRssResponseJson.FetchRssResponseImageJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchRssResponse$PaginationLinks" ->
                    FetchRssResponseJson.FetchRssResponsePaginationLinksJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchRssResponse$Item" ->
                    FetchRssResponseJson.FetchRssResponseItemJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchRssResponse$Item$Enclosure" ->
                    FetchRssResponseJson.FetchRssResponseItemEnclosureJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchRssResponse$Itunes" ->
                    FetchRssResponseJson.FetchRssResponseItunesJson.TYPE;
            case "io.github.quarkusmisskey.api.server.FetchRssResponse$Itunes$Owner" ->
                    FetchRssResponseJson.FetchRssResponseItunesOwnerJson.TYPE;
            case "io.github.quarkusmisskey.api.server.GetAvatarDecorationsItem" -> GetAvatarDecorationsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.server.GetOnlineUsersCountResponse" ->
                    GetOnlineUsersCountResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.MetaRequest" -> MetaRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.PagePushRequest" -> PagePushRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.PingResponse" -> PingResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.RequestResetPasswordRequest" ->
                    RequestResetPasswordRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.ResetPasswordRequest" -> ResetPasswordRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.RetentionItem" -> RetentionItemJson.TYPE;
            case "io.github.quarkusmisskey.api.server.ServerInfoResponse" -> ServerInfoResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.StatsResponse" -> StatsResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.TestRequest" -> TestRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.server.TestResponse" -> TestResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.server.VerifyEmailRequest" -> VerifyEmailRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofStreaming(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Notification" ->
                    StreamEventJson.StreamEventNotificationJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Mention" ->
                    StreamEventJson.StreamEventMentionJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Reply" ->
                    StreamEventJson.StreamEventReplyJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Renote" ->
                    StreamEventJson.StreamEventRenoteJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Follow" ->
                    StreamEventJson.StreamEventFollowJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Followed" ->
                    StreamEventJson.StreamEventFollowedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Unfollow" ->
                    StreamEventJson.StreamEventUnfollowJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$MeUpdated" ->
                    StreamEventJson.StreamEventMeUpdatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$PageEvent" ->
                    StreamEventJson.StreamEventPageEventJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$UrlUploadFinished" ->
                    StreamEventJson.StreamEventUrlUploadFinishedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$ReadAllNotifications" ->
                    StreamEventJson.StreamEventReadAllNotificationsJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$UnreadNotification" ->
                    StreamEventJson.StreamEventUnreadNotificationJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$NotificationFlushed" ->
                    StreamEventJson.StreamEventNotificationFlushedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$UnreadAntenna" ->
                    StreamEventJson.StreamEventUnreadAntennaJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$NewChatMessage" ->
                    StreamEventJson.StreamEventNewChatMessageJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$ReadAllAnnouncements" ->
                    StreamEventJson.StreamEventReadAllAnnouncementsJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$MyTokenRegenerated" ->
                    StreamEventJson.StreamEventMyTokenRegeneratedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Signin" ->
                    StreamEventJson.StreamEventSigninJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$RegistryUpdated" ->
                    StreamEventJson.StreamEventRegistryUpdatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$DriveFileCreated" ->
                    StreamEventJson.StreamEventDriveFileCreatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$ReadAntenna" ->
                    StreamEventJson.StreamEventReadAntennaJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$ReceiveFollowRequest" ->
                    StreamEventJson.StreamEventReceiveFollowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$AnnouncementCreated" ->
                    StreamEventJson.StreamEventAnnouncementCreatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Note" -> StreamEventJson.StreamEventNoteJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$FileCreated" ->
                    StreamEventJson.StreamEventFileCreatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$FileDeleted" ->
                    StreamEventJson.StreamEventFileDeletedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$FileUpdated" ->
                    StreamEventJson.StreamEventFileUpdatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$FolderCreated" ->
                    StreamEventJson.StreamEventFolderCreatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$FolderDeleted" ->
                    StreamEventJson.StreamEventFolderDeletedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$FolderUpdated" ->
                    StreamEventJson.StreamEventFolderUpdatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$ServerStats" ->
                    StreamEventJson.StreamEventServerStatsJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$ServerStatsLog" ->
                    StreamEventJson.StreamEventServerStatsLogJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$QueueStats" ->
                    StreamEventJson.StreamEventQueueStatsJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$QueueStatsLog" ->
                    StreamEventJson.StreamEventQueueStatsLogJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$NewAbuseUserReport" ->
                    StreamEventJson.StreamEventNewAbuseUserReportJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Matched" ->
                    StreamEventJson.StreamEventMatchedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Invited" ->
                    StreamEventJson.StreamEventInvitedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Started" ->
                    StreamEventJson.StreamEventStartedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Ended" ->
                    StreamEventJson.StreamEventEndedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Canceled" ->
                    StreamEventJson.StreamEventCanceledJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$ChangeReadyStates" ->
                    StreamEventJson.StreamEventChangeReadyStatesJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$UpdateSettings" ->
                    StreamEventJson.StreamEventUpdateSettingsJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Log" -> StreamEventJson.StreamEventLogJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Message" ->
                    StreamEventJson.StreamEventMessageJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Deleted" ->
                    StreamEventJson.StreamEventDeletedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$React" ->
                    StreamEventJson.StreamEventReactJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$Unreact" ->
                    StreamEventJson.StreamEventUnreactJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$NoteUpdated" ->
                    StreamEventJson.StreamEventNoteUpdatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$EmojiAdded" ->
                    StreamEventJson.StreamEventEmojiAddedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$EmojiUpdated" ->
                    StreamEventJson.StreamEventEmojiUpdatedJson.TYPE;
            case "io.github.quarkusmisskey.api.streaming.StreamEvent$EmojiDeleted" ->
                    StreamEventJson.StreamEventEmojiDeletedJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofSw(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.sw.SwRegisterRequest" -> SwRegisterRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.sw.SwRegisterResponse" -> SwRegisterResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.sw.SwRegisterResponse$State" ->
                    SwRegisterResponseJson.SwRegisterResponseStateJson.TYPE;
            case "io.github.quarkusmisskey.api.sw.SwShowRegistrationRequest" -> SwShowRegistrationRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.sw.SwShowRegistrationResponse" -> SwShowRegistrationResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.sw.SwUnregisterRequest" -> SwUnregisterRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.sw.SwUpdateRegistrationRequest" -> SwUpdateRegistrationRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.sw.SwUpdateRegistrationResponse" ->
                    SwUpdateRegistrationResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofUsername(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.username.UsernameAvailableRequest" -> UsernameAvailableRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.username.UsernameAvailableResponse" ->
                    UsernameAvailableResponseJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofUsers(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.users.UsersRequest" -> UsersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersAchievementsRequest" -> UsersAchievementsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersClipsRequest" -> UsersClipsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersFeaturedNotesRequest" -> UsersFeaturedNotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersFlashsRequest" -> UsersFlashsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersFollowersRequest" -> UsersFollowersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersFollowingRequest" -> UsersFollowingRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersGetFollowingUsersByBirthdayRequest" ->
                    UsersGetFollowingUsersByBirthdayRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersGetFollowingUsersByBirthdayRequest$Birthday" ->
                    UsersGetFollowingUsersByBirthdayRequestJson.UsersGetFollowingUsersByBirthdayRequestBirthdayJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersGetFollowingUsersByBirthdayRequest$MonthDay" ->
                    UsersGetFollowingUsersByBirthdayRequestJson.UsersGetFollowingUsersByBirthdayRequestMonthDayJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersGetFollowingUsersByBirthdayItem" ->
                    UsersGetFollowingUsersByBirthdayItemJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersGetFrequentlyRepliedUsersRequest" ->
                    UsersGetFrequentlyRepliedUsersRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersGetFrequentlyRepliedUsersItem" ->
                    UsersGetFrequentlyRepliedUsersItemJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersNotesRequest" -> UsersNotesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersPagesRequest" -> UsersPagesRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersReactionsRequest" -> UsersReactionsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersRecommendationRequest" -> UsersRecommendationRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersRelationRequest" -> UsersRelationRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersRelationItem" -> UsersRelationItemJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersReportAbuseRequest" -> UsersReportAbuseRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersSearchRequest" -> UsersSearchRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersSearchByUsernameAndHostRequest" ->
                    UsersSearchByUsernameAndHostRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersShowRequest" -> UsersShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.UsersUpdateMemoRequest" -> UsersUpdateMemoRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofUsersGallery(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.users.gallery.UsersGalleryPostsRequest" ->
                    UsersGalleryPostsRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofUsersLists(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.users.lists.UsersListsCreateRequest" -> UsersListsCreateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsCreateFromPublicRequest" ->
                    UsersListsCreateFromPublicRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsDeleteRequest" -> UsersListsDeleteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsFavoriteRequest" ->
                    UsersListsFavoriteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsGetMembershipsRequest" ->
                    UsersListsGetMembershipsRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsGetMembershipsItem" ->
                    UsersListsGetMembershipsItemJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsListRequest" -> UsersListsListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsPullRequest" -> UsersListsPullRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsPushRequest" -> UsersListsPushRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsShowRequest" -> UsersListsShowRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsShowResponse" -> UsersListsShowResponseJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsUnfavoriteRequest" ->
                    UsersListsUnfavoriteRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsUpdateRequest" -> UsersListsUpdateRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.users.lists.UsersListsUpdateMembershipRequest" ->
                    UsersListsUpdateMembershipRequestJson.TYPE;
            default -> null;
        };
    }

    private static JsonType<?> ofV2AdminEmoji(String name) {
        return switch (name) {
            case "io.github.quarkusmisskey.api.v2.admin.emoji.V2AdminEmojiListRequest" ->
                    V2AdminEmojiListRequestJson.TYPE;
            case "io.github.quarkusmisskey.api.v2.admin.emoji.V2AdminEmojiListRequest$Query" ->
                    V2AdminEmojiListRequestJson.V2AdminEmojiListRequestQueryJson.TYPE;
            case "io.github.quarkusmisskey.api.v2.admin.emoji.V2AdminEmojiListRequest$Query$HostType" ->
                    V2AdminEmojiListRequestJson.V2AdminEmojiListRequestQueryHostTypeJson.TYPE;
            case "io.github.quarkusmisskey.api.v2.admin.emoji.V2AdminEmojiListRequest$SortKey" ->
                    V2AdminEmojiListRequestJson.V2AdminEmojiListRequestSortKeyJson.TYPE;
            case "io.github.quarkusmisskey.api.v2.admin.emoji.V2AdminEmojiListResponse" ->
                    V2AdminEmojiListResponseJson.TYPE;
            default -> null;
        };
    }
}
