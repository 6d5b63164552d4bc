package io.github.quarkusmisskey.client;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.admin.AdminApi;
import io.github.quarkusmisskey.api.admin.BoundAdminApi;
import io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientApi;
import io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.BoundAdminAbuseReportNotificationRecipientApi;
import io.github.quarkusmisskey.api.admin.accounts.AdminAccountsApi;
import io.github.quarkusmisskey.api.admin.accounts.BoundAdminAccountsApi;
import io.github.quarkusmisskey.api.admin.ad.AdminAdApi;
import io.github.quarkusmisskey.api.admin.ad.BoundAdminAdApi;
import io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsApi;
import io.github.quarkusmisskey.api.admin.announcements.BoundAdminAnnouncementsApi;
import io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsApi;
import io.github.quarkusmisskey.api.admin.avatardecorations.BoundAdminAvatarDecorationsApi;
import io.github.quarkusmisskey.api.admin.captcha.AdminCaptchaApi;
import io.github.quarkusmisskey.api.admin.captcha.BoundAdminCaptchaApi;
import io.github.quarkusmisskey.api.admin.drive.AdminDriveApi;
import io.github.quarkusmisskey.api.admin.drive.BoundAdminDriveApi;
import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiApi;
import io.github.quarkusmisskey.api.admin.emoji.BoundAdminEmojiApi;
import io.github.quarkusmisskey.api.admin.federation.AdminFederationApi;
import io.github.quarkusmisskey.api.admin.federation.BoundAdminFederationApi;
import io.github.quarkusmisskey.api.admin.invite.AdminInviteApi;
import io.github.quarkusmisskey.api.admin.invite.BoundAdminInviteApi;
import io.github.quarkusmisskey.api.admin.promo.AdminPromoApi;
import io.github.quarkusmisskey.api.admin.promo.BoundAdminPromoApi;
import io.github.quarkusmisskey.api.admin.queue.AdminQueueApi;
import io.github.quarkusmisskey.api.admin.queue.BoundAdminQueueApi;
import io.github.quarkusmisskey.api.admin.relays.AdminRelaysApi;
import io.github.quarkusmisskey.api.admin.relays.BoundAdminRelaysApi;
import io.github.quarkusmisskey.api.admin.roles.AdminRolesApi;
import io.github.quarkusmisskey.api.admin.roles.BoundAdminRolesApi;
import io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookApi;
import io.github.quarkusmisskey.api.admin.systemwebhook.BoundAdminSystemWebhookApi;
import io.github.quarkusmisskey.api.announcements.AnnouncementsApi;
import io.github.quarkusmisskey.api.announcements.BoundAnnouncementsApi;
import io.github.quarkusmisskey.api.antennas.AntennasApi;
import io.github.quarkusmisskey.api.antennas.BoundAntennasApi;
import io.github.quarkusmisskey.api.ap.ApApi;
import io.github.quarkusmisskey.api.ap.BoundApApi;
import io.github.quarkusmisskey.api.app.AppApi;
import io.github.quarkusmisskey.api.app.BoundAppApi;
import io.github.quarkusmisskey.api.auth.AuthApi;
import io.github.quarkusmisskey.api.auth.BoundAuthApi;
import io.github.quarkusmisskey.api.auth.session.AuthSessionApi;
import io.github.quarkusmisskey.api.auth.session.BoundAuthSessionApi;
import io.github.quarkusmisskey.api.blocking.BlockingApi;
import io.github.quarkusmisskey.api.blocking.BoundBlockingApi;
import io.github.quarkusmisskey.api.bubblegame.BoundBubbleGameApi;
import io.github.quarkusmisskey.api.bubblegame.BubbleGameApi;
import io.github.quarkusmisskey.api.channels.BoundChannelsApi;
import io.github.quarkusmisskey.api.channels.ChannelsApi;
import io.github.quarkusmisskey.api.channels.mute.BoundChannelsMuteApi;
import io.github.quarkusmisskey.api.channels.mute.ChannelsMuteApi;
import io.github.quarkusmisskey.api.charts.BoundChartsApi;
import io.github.quarkusmisskey.api.charts.ChartsApi;
import io.github.quarkusmisskey.api.charts.user.BoundChartsUserApi;
import io.github.quarkusmisskey.api.charts.user.ChartsUserApi;
import io.github.quarkusmisskey.api.chat.BoundChatApi;
import io.github.quarkusmisskey.api.chat.ChatApi;
import io.github.quarkusmisskey.api.chat.messages.BoundChatMessagesApi;
import io.github.quarkusmisskey.api.chat.messages.ChatMessagesApi;
import io.github.quarkusmisskey.api.chat.rooms.BoundChatRoomsApi;
import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsApi;
import io.github.quarkusmisskey.api.chat.rooms.invitations.BoundChatRoomsInvitationsApi;
import io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsApi;
import io.github.quarkusmisskey.api.clips.BoundClipsApi;
import io.github.quarkusmisskey.api.clips.ClipsApi;
import io.github.quarkusmisskey.api.drive.BoundDriveApi;
import io.github.quarkusmisskey.api.drive.DriveApi;
import io.github.quarkusmisskey.api.drive.files.BoundDriveFilesApi;
import io.github.quarkusmisskey.api.drive.files.DriveFilesApi;
import io.github.quarkusmisskey.api.drive.folders.BoundDriveFoldersApi;
import io.github.quarkusmisskey.api.drive.folders.DriveFoldersApi;
import io.github.quarkusmisskey.api.emailaddress.BoundEmailAddressApi;
import io.github.quarkusmisskey.api.emailaddress.EmailAddressApi;
import io.github.quarkusmisskey.api.federation.BoundFederationApi;
import io.github.quarkusmisskey.api.federation.FederationApi;
import io.github.quarkusmisskey.api.flash.BoundFlashApi;
import io.github.quarkusmisskey.api.flash.FlashApi;
import io.github.quarkusmisskey.api.following.BoundFollowingApi;
import io.github.quarkusmisskey.api.following.FollowingApi;
import io.github.quarkusmisskey.api.following.requests.BoundFollowingRequestsApi;
import io.github.quarkusmisskey.api.following.requests.FollowingRequestsApi;
import io.github.quarkusmisskey.api.gallery.BoundGalleryApi;
import io.github.quarkusmisskey.api.gallery.GalleryApi;
import io.github.quarkusmisskey.api.gallery.posts.BoundGalleryPostsApi;
import io.github.quarkusmisskey.api.gallery.posts.GalleryPostsApi;
import io.github.quarkusmisskey.api.hashtags.BoundHashtagsApi;
import io.github.quarkusmisskey.api.hashtags.HashtagsApi;
import io.github.quarkusmisskey.api.i.BoundIApi;
import io.github.quarkusmisskey.api.i.IApi;
import io.github.quarkusmisskey.api.i.gallery.BoundIGalleryApi;
import io.github.quarkusmisskey.api.i.gallery.IGalleryApi;
import io.github.quarkusmisskey.api.i.registry.BoundIRegistryApi;
import io.github.quarkusmisskey.api.i.registry.IRegistryApi;
import io.github.quarkusmisskey.api.i.twofactor.BoundITwoFactorApi;
import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorApi;
import io.github.quarkusmisskey.api.i.webhooks.BoundIWebhooksApi;
import io.github.quarkusmisskey.api.i.webhooks.IWebhooksApi;
import io.github.quarkusmisskey.api.invite.BoundInviteApi;
import io.github.quarkusmisskey.api.invite.InviteApi;
import io.github.quarkusmisskey.api.miauth.BoundMiauthApi;
import io.github.quarkusmisskey.api.miauth.MiauthApi;
import io.github.quarkusmisskey.api.mute.BoundMuteApi;
import io.github.quarkusmisskey.api.mute.MuteApi;
import io.github.quarkusmisskey.api.my.BoundMyApi;
import io.github.quarkusmisskey.api.my.MyApi;
import io.github.quarkusmisskey.api.notes.BoundNotesApi;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.drafts.BoundNotesDraftsApi;
import io.github.quarkusmisskey.api.notes.drafts.NotesDraftsApi;
import io.github.quarkusmisskey.api.notes.favorites.BoundNotesFavoritesApi;
import io.github.quarkusmisskey.api.notes.favorites.NotesFavoritesApi;
import io.github.quarkusmisskey.api.notes.polls.BoundNotesPollsApi;
import io.github.quarkusmisskey.api.notes.polls.NotesPollsApi;
import io.github.quarkusmisskey.api.notes.reactions.BoundNotesReactionsApi;
import io.github.quarkusmisskey.api.notes.reactions.NotesReactionsApi;
import io.github.quarkusmisskey.api.notes.threadmuting.BoundNotesThreadMutingApi;
import io.github.quarkusmisskey.api.notes.threadmuting.NotesThreadMutingApi;
import io.github.quarkusmisskey.api.notifications.BoundNotificationsApi;
import io.github.quarkusmisskey.api.notifications.NotificationsApi;
import io.github.quarkusmisskey.api.pages.BoundPagesApi;
import io.github.quarkusmisskey.api.pages.PagesApi;
import io.github.quarkusmisskey.api.promo.BoundPromoApi;
import io.github.quarkusmisskey.api.promo.PromoApi;
import io.github.quarkusmisskey.api.renotemute.BoundRenoteMuteApi;
import io.github.quarkusmisskey.api.renotemute.RenoteMuteApi;
import io.github.quarkusmisskey.api.reversi.BoundReversiApi;
import io.github.quarkusmisskey.api.reversi.ReversiApi;
import io.github.quarkusmisskey.api.roles.BoundRolesApi;
import io.github.quarkusmisskey.api.roles.RolesApi;
import io.github.quarkusmisskey.api.server.BoundServerApi;
import io.github.quarkusmisskey.api.server.ServerApi;
import io.github.quarkusmisskey.api.sw.BoundSwApi;
import io.github.quarkusmisskey.api.sw.SwApi;
import io.github.quarkusmisskey.api.username.BoundUsernameApi;
import io.github.quarkusmisskey.api.username.UsernameApi;
import io.github.quarkusmisskey.api.users.BoundUsersApi;
import io.github.quarkusmisskey.api.users.UsersApi;
import io.github.quarkusmisskey.api.users.gallery.BoundUsersGalleryApi;
import io.github.quarkusmisskey.api.users.gallery.UsersGalleryApi;
import io.github.quarkusmisskey.api.users.lists.BoundUsersListsApi;
import io.github.quarkusmisskey.api.users.lists.UsersListsApi;
import io.github.quarkusmisskey.api.v2.admin.emoji.BoundV2AdminEmojiApi;
import io.github.quarkusmisskey.api.v2.admin.emoji.V2AdminEmojiApi;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The whole API of one host as one account: an accessor for each namespace. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection(targets = {
    ServerApi.class,
    AdminApi.class,
    AdminAbuseReportNotificationRecipientApi.class,
    AdminAccountsApi.class,
    AdminAdApi.class,
    AdminAnnouncementsApi.class,
    AdminAvatarDecorationsApi.class,
    AdminCaptchaApi.class,
    AdminDriveApi.class,
    AdminEmojiApi.class,
    AdminFederationApi.class,
    AdminInviteApi.class,
    AdminPromoApi.class,
    AdminQueueApi.class,
    AdminRelaysApi.class,
    AdminRolesApi.class,
    AdminSystemWebhookApi.class,
    AnnouncementsApi.class,
    AntennasApi.class,
    ApApi.class,
    AppApi.class,
    AuthApi.class,
    AuthSessionApi.class,
    BlockingApi.class,
    BubbleGameApi.class,
    ChannelsApi.class,
    ChannelsMuteApi.class,
    ChartsApi.class,
    ChartsUserApi.class,
    ChatApi.class,
    ChatMessagesApi.class,
    ChatRoomsApi.class,
    ChatRoomsInvitationsApi.class,
    ClipsApi.class,
    DriveApi.class,
    DriveFilesApi.class,
    DriveFoldersApi.class,
    EmailAddressApi.class,
    FederationApi.class,
    FlashApi.class,
    FollowingApi.class,
    FollowingRequestsApi.class,
    GalleryApi.class,
    GalleryPostsApi.class,
    HashtagsApi.class,
    IApi.class,
    ITwoFactorApi.class,
    IGalleryApi.class,
    IRegistryApi.class,
    IWebhooksApi.class,
    InviteApi.class,
    MiauthApi.class,
    MuteApi.class,
    MyApi.class,
    NotesApi.class,
    NotesDraftsApi.class,
    NotesFavoritesApi.class,
    NotesPollsApi.class,
    NotesReactionsApi.class,
    NotesThreadMutingApi.class,
    NotificationsApi.class,
    PagesApi.class,
    PromoApi.class,
    RenoteMuteApi.class,
    ReversiApi.class,
    RolesApi.class,
    SwApi.class,
    UsernameApi.class,
    UsersApi.class,
    UsersGalleryApi.class,
    UsersListsApi.class,
    V2AdminEmojiApi.class,
})
public interface MisskeyNamespaces {

    /** Ties any API interface, also one of the application's own, to this host and account. */
    <A> Binding<A> bind(Class<A> api);

    /** The endpoints without a namespace. */
    default ServerApi server() {
        Binding<ServerApi> binding = bind(ServerApi.class);
        return (BoundServerApi) () -> binding;
    }

    /** The endpoints of {@code admin}. */
    default AdminApi admin() {
        Binding<AdminApi> binding = bind(AdminApi.class);
        return (BoundAdminApi) () -> binding;
    }

    /** The endpoints of {@code admin/abuse-report/notification-recipient}. */
    default AdminAbuseReportNotificationRecipientApi adminAbuseReportNotificationRecipient() {
        Binding<AdminAbuseReportNotificationRecipientApi> binding = bind(AdminAbuseReportNotificationRecipientApi.class);
        return (BoundAdminAbuseReportNotificationRecipientApi) () -> binding;
    }

    /** The endpoints of {@code admin/accounts}. */
    default AdminAccountsApi adminAccounts() {
        Binding<AdminAccountsApi> binding = bind(AdminAccountsApi.class);
        return (BoundAdminAccountsApi) () -> binding;
    }

    /** The endpoints of {@code admin/ad}. */
    default AdminAdApi adminAd() {
        Binding<AdminAdApi> binding = bind(AdminAdApi.class);
        return (BoundAdminAdApi) () -> binding;
    }

    /** The endpoints of {@code admin/announcements}. */
    default AdminAnnouncementsApi adminAnnouncements() {
        Binding<AdminAnnouncementsApi> binding = bind(AdminAnnouncementsApi.class);
        return (BoundAdminAnnouncementsApi) () -> binding;
    }

    /** The endpoints of {@code admin/avatar-decorations}. */
    default AdminAvatarDecorationsApi adminAvatarDecorations() {
        Binding<AdminAvatarDecorationsApi> binding = bind(AdminAvatarDecorationsApi.class);
        return (BoundAdminAvatarDecorationsApi) () -> binding;
    }

    /** The endpoints of {@code admin/captcha}. */
    default AdminCaptchaApi adminCaptcha() {
        Binding<AdminCaptchaApi> binding = bind(AdminCaptchaApi.class);
        return (BoundAdminCaptchaApi) () -> binding;
    }

    /** The endpoints of {@code admin/drive}. */
    default AdminDriveApi adminDrive() {
        Binding<AdminDriveApi> binding = bind(AdminDriveApi.class);
        return (BoundAdminDriveApi) () -> binding;
    }

    /** The endpoints of {@code admin/emoji}. */
    default AdminEmojiApi adminEmoji() {
        Binding<AdminEmojiApi> binding = bind(AdminEmojiApi.class);
        return (BoundAdminEmojiApi) () -> binding;
    }

    /** The endpoints of {@code admin/federation}. */
    default AdminFederationApi adminFederation() {
        Binding<AdminFederationApi> binding = bind(AdminFederationApi.class);
        return (BoundAdminFederationApi) () -> binding;
    }

    /** The endpoints of {@code admin/invite}. */
    default AdminInviteApi adminInvite() {
        Binding<AdminInviteApi> binding = bind(AdminInviteApi.class);
        return (BoundAdminInviteApi) () -> binding;
    }

    /** The endpoints of {@code admin/promo}. */
    default AdminPromoApi adminPromo() {
        Binding<AdminPromoApi> binding = bind(AdminPromoApi.class);
        return (BoundAdminPromoApi) () -> binding;
    }

    /** The endpoints of {@code admin/queue}. */
    default AdminQueueApi adminQueue() {
        Binding<AdminQueueApi> binding = bind(AdminQueueApi.class);
        return (BoundAdminQueueApi) () -> binding;
    }

    /** The endpoints of {@code admin/relays}. */
    default AdminRelaysApi adminRelays() {
        Binding<AdminRelaysApi> binding = bind(AdminRelaysApi.class);
        return (BoundAdminRelaysApi) () -> binding;
    }

    /** The endpoints of {@code admin/roles}. */
    default AdminRolesApi adminRoles() {
        Binding<AdminRolesApi> binding = bind(AdminRolesApi.class);
        return (BoundAdminRolesApi) () -> binding;
    }

    /** The endpoints of {@code admin/system-webhook}. */
    default AdminSystemWebhookApi adminSystemWebhook() {
        Binding<AdminSystemWebhookApi> binding = bind(AdminSystemWebhookApi.class);
        return (BoundAdminSystemWebhookApi) () -> binding;
    }

    /** The endpoints of {@code announcements}. */
    default AnnouncementsApi announcements() {
        Binding<AnnouncementsApi> binding = bind(AnnouncementsApi.class);
        return (BoundAnnouncementsApi) () -> binding;
    }

    /** The endpoints of {@code antennas}. */
    default AntennasApi antennas() {
        Binding<AntennasApi> binding = bind(AntennasApi.class);
        return (BoundAntennasApi) () -> binding;
    }

    /** The endpoints of {@code ap}. */
    default ApApi ap() {
        Binding<ApApi> binding = bind(ApApi.class);
        return (BoundApApi) () -> binding;
    }

    /** The endpoints of {@code app}. */
    default AppApi app() {
        Binding<AppApi> binding = bind(AppApi.class);
        return (BoundAppApi) () -> binding;
    }

    /** The endpoints of {@code auth}. */
    default AuthApi auth() {
        Binding<AuthApi> binding = bind(AuthApi.class);
        return (BoundAuthApi) () -> binding;
    }

    /** The endpoints of {@code auth/session}. */
    default AuthSessionApi authSession() {
        Binding<AuthSessionApi> binding = bind(AuthSessionApi.class);
        return (BoundAuthSessionApi) () -> binding;
    }

    /** The endpoints of {@code blocking}. */
    default BlockingApi blocking() {
        Binding<BlockingApi> binding = bind(BlockingApi.class);
        return (BoundBlockingApi) () -> binding;
    }

    /** The endpoints of {@code bubble-game}. */
    default BubbleGameApi bubbleGame() {
        Binding<BubbleGameApi> binding = bind(BubbleGameApi.class);
        return (BoundBubbleGameApi) () -> binding;
    }

    /** The endpoints of {@code channels}. */
    default ChannelsApi channels() {
        Binding<ChannelsApi> binding = bind(ChannelsApi.class);
        return (BoundChannelsApi) () -> binding;
    }

    /** The endpoints of {@code channels/mute}. */
    default ChannelsMuteApi channelsMute() {
        Binding<ChannelsMuteApi> binding = bind(ChannelsMuteApi.class);
        return (BoundChannelsMuteApi) () -> binding;
    }

    /** The endpoints of {@code charts}. */
    default ChartsApi charts() {
        Binding<ChartsApi> binding = bind(ChartsApi.class);
        return (BoundChartsApi) () -> binding;
    }

    /** The endpoints of {@code charts/user}. */
    default ChartsUserApi chartsUser() {
        Binding<ChartsUserApi> binding = bind(ChartsUserApi.class);
        return (BoundChartsUserApi) () -> binding;
    }

    /** The endpoints of {@code chat}. */
    default ChatApi chat() {
        Binding<ChatApi> binding = bind(ChatApi.class);
        return (BoundChatApi) () -> binding;
    }

    /** The endpoints of {@code chat/messages}. */
    default ChatMessagesApi chatMessages() {
        Binding<ChatMessagesApi> binding = bind(ChatMessagesApi.class);
        return (BoundChatMessagesApi) () -> binding;
    }

    /** The endpoints of {@code chat/rooms}. */
    default ChatRoomsApi chatRooms() {
        Binding<ChatRoomsApi> binding = bind(ChatRoomsApi.class);
        return (BoundChatRoomsApi) () -> binding;
    }

    /** The endpoints of {@code chat/rooms/invitations}. */
    default ChatRoomsInvitationsApi chatRoomsInvitations() {
        Binding<ChatRoomsInvitationsApi> binding = bind(ChatRoomsInvitationsApi.class);
        return (BoundChatRoomsInvitationsApi) () -> binding;
    }

    /** The endpoints of {@code clips}. */
    default ClipsApi clips() {
        Binding<ClipsApi> binding = bind(ClipsApi.class);
        return (BoundClipsApi) () -> binding;
    }

    /** The endpoints of {@code drive}. */
    default DriveApi drive() {
        Binding<DriveApi> binding = bind(DriveApi.class);
        return (BoundDriveApi) () -> binding;
    }

    /** The endpoints of {@code drive/files}. */
    default DriveFilesApi driveFiles() {
        Binding<DriveFilesApi> binding = bind(DriveFilesApi.class);
        return (BoundDriveFilesApi) () -> binding;
    }

    /** The endpoints of {@code drive/folders}. */
    default DriveFoldersApi driveFolders() {
        Binding<DriveFoldersApi> binding = bind(DriveFoldersApi.class);
        return (BoundDriveFoldersApi) () -> binding;
    }

    /** The endpoints of {@code email-address}. */
    default EmailAddressApi emailAddress() {
        Binding<EmailAddressApi> binding = bind(EmailAddressApi.class);
        return (BoundEmailAddressApi) () -> binding;
    }

    /** The endpoints of {@code federation}. */
    default FederationApi federation() {
        Binding<FederationApi> binding = bind(FederationApi.class);
        return (BoundFederationApi) () -> binding;
    }

    /** The endpoints of {@code flash}. */
    default FlashApi flash() {
        Binding<FlashApi> binding = bind(FlashApi.class);
        return (BoundFlashApi) () -> binding;
    }

    /** The endpoints of {@code following}. */
    default FollowingApi following() {
        Binding<FollowingApi> binding = bind(FollowingApi.class);
        return (BoundFollowingApi) () -> binding;
    }

    /** The endpoints of {@code following/requests}. */
    default FollowingRequestsApi followingRequests() {
        Binding<FollowingRequestsApi> binding = bind(FollowingRequestsApi.class);
        return (BoundFollowingRequestsApi) () -> binding;
    }

    /** The endpoints of {@code gallery}. */
    default GalleryApi gallery() {
        Binding<GalleryApi> binding = bind(GalleryApi.class);
        return (BoundGalleryApi) () -> binding;
    }

    /** The endpoints of {@code gallery/posts}. */
    default GalleryPostsApi galleryPosts() {
        Binding<GalleryPostsApi> binding = bind(GalleryPostsApi.class);
        return (BoundGalleryPostsApi) () -> binding;
    }

    /** The endpoints of {@code hashtags}. */
    default HashtagsApi hashtags() {
        Binding<HashtagsApi> binding = bind(HashtagsApi.class);
        return (BoundHashtagsApi) () -> binding;
    }

    /** The endpoints of {@code i}. */
    default IApi i() {
        Binding<IApi> binding = bind(IApi.class);
        return (BoundIApi) () -> binding;
    }

    /** The endpoints of {@code i/2fa}. */
    default ITwoFactorApi iTwoFactor() {
        Binding<ITwoFactorApi> binding = bind(ITwoFactorApi.class);
        return (BoundITwoFactorApi) () -> binding;
    }

    /** The endpoints of {@code i/gallery}. */
    default IGalleryApi iGallery() {
        Binding<IGalleryApi> binding = bind(IGalleryApi.class);
        return (BoundIGalleryApi) () -> binding;
    }

    /** The endpoints of {@code i/registry}. */
    default IRegistryApi iRegistry() {
        Binding<IRegistryApi> binding = bind(IRegistryApi.class);
        return (BoundIRegistryApi) () -> binding;
    }

    /** The endpoints of {@code i/webhooks}. */
    default IWebhooksApi iWebhooks() {
        Binding<IWebhooksApi> binding = bind(IWebhooksApi.class);
        return (BoundIWebhooksApi) () -> binding;
    }

    /** The endpoints of {@code invite}. */
    default InviteApi invite() {
        Binding<InviteApi> binding = bind(InviteApi.class);
        return (BoundInviteApi) () -> binding;
    }

    /** The endpoints of {@code miauth}. */
    default MiauthApi miauth() {
        Binding<MiauthApi> binding = bind(MiauthApi.class);
        return (BoundMiauthApi) () -> binding;
    }

    /** The endpoints of {@code mute}. */
    default MuteApi mute() {
        Binding<MuteApi> binding = bind(MuteApi.class);
        return (BoundMuteApi) () -> binding;
    }

    /** The endpoints of {@code my}. */
    default MyApi my() {
        Binding<MyApi> binding = bind(MyApi.class);
        return (BoundMyApi) () -> binding;
    }

    /** The endpoints of {@code notes}. */
    default NotesApi notes() {
        Binding<NotesApi> binding = bind(NotesApi.class);
        return (BoundNotesApi) () -> binding;
    }

    /** The endpoints of {@code notes/drafts}. */
    default NotesDraftsApi notesDrafts() {
        Binding<NotesDraftsApi> binding = bind(NotesDraftsApi.class);
        return (BoundNotesDraftsApi) () -> binding;
    }

    /** The endpoints of {@code notes/favorites}. */
    default NotesFavoritesApi notesFavorites() {
        Binding<NotesFavoritesApi> binding = bind(NotesFavoritesApi.class);
        return (BoundNotesFavoritesApi) () -> binding;
    }

    /** The endpoints of {@code notes/polls}. */
    default NotesPollsApi notesPolls() {
        Binding<NotesPollsApi> binding = bind(NotesPollsApi.class);
        return (BoundNotesPollsApi) () -> binding;
    }

    /** The endpoints of {@code notes/reactions}. */
    default NotesReactionsApi notesReactions() {
        Binding<NotesReactionsApi> binding = bind(NotesReactionsApi.class);
        return (BoundNotesReactionsApi) () -> binding;
    }

    /** The endpoints of {@code notes/thread-muting}. */
    default NotesThreadMutingApi notesThreadMuting() {
        Binding<NotesThreadMutingApi> binding = bind(NotesThreadMutingApi.class);
        return (BoundNotesThreadMutingApi) () -> binding;
    }

    /** The endpoints of {@code notifications}. */
    default NotificationsApi notifications() {
        Binding<NotificationsApi> binding = bind(NotificationsApi.class);
        return (BoundNotificationsApi) () -> binding;
    }

    /** The endpoints of {@code pages}. */
    default PagesApi pages() {
        Binding<PagesApi> binding = bind(PagesApi.class);
        return (BoundPagesApi) () -> binding;
    }

    /** The endpoints of {@code promo}. */
    default PromoApi promo() {
        Binding<PromoApi> binding = bind(PromoApi.class);
        return (BoundPromoApi) () -> binding;
    }

    /** The endpoints of {@code renote-mute}. */
    default RenoteMuteApi renoteMute() {
        Binding<RenoteMuteApi> binding = bind(RenoteMuteApi.class);
        return (BoundRenoteMuteApi) () -> binding;
    }

    /** The endpoints of {@code reversi}. */
    default ReversiApi reversi() {
        Binding<ReversiApi> binding = bind(ReversiApi.class);
        return (BoundReversiApi) () -> binding;
    }

    /** The endpoints of {@code roles}. */
    default RolesApi roles() {
        Binding<RolesApi> binding = bind(RolesApi.class);
        return (BoundRolesApi) () -> binding;
    }

    /** The endpoints of {@code sw}. */
    default SwApi sw() {
        Binding<SwApi> binding = bind(SwApi.class);
        return (BoundSwApi) () -> binding;
    }

    /** The endpoints of {@code username}. */
    default UsernameApi username() {
        Binding<UsernameApi> binding = bind(UsernameApi.class);
        return (BoundUsernameApi) () -> binding;
    }

    /** The endpoints of {@code users}. */
    default UsersApi users() {
        Binding<UsersApi> binding = bind(UsersApi.class);
        return (BoundUsersApi) () -> binding;
    }

    /** The endpoints of {@code users/gallery}. */
    default UsersGalleryApi usersGallery() {
        Binding<UsersGalleryApi> binding = bind(UsersGalleryApi.class);
        return (BoundUsersGalleryApi) () -> binding;
    }

    /** The endpoints of {@code users/lists}. */
    default UsersListsApi usersLists() {
        Binding<UsersListsApi> binding = bind(UsersListsApi.class);
        return (BoundUsersListsApi) () -> binding;
    }

    /** The endpoints of {@code v2/admin/emoji}. */
    default V2AdminEmojiApi v2AdminEmoji() {
        Binding<V2AdminEmojiApi> binding = bind(V2AdminEmojiApi.class);
        return (BoundV2AdminEmojiApi) () -> binding;
    }
}
