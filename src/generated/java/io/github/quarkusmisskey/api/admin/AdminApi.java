package io.github.quarkusmisskey.api.admin;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminApi {

    /** {@code admin/abuse-user-reports}: needs {@code read:admin:abuse-user-reports}. */
    @POST
    @Path("abuse-user-reports")
    List<AdminAbuseUserReportsItem> abuseUserReports(Body<AdminAbuseUserReportsRequest> request);

    /** {@link #abuseUserReports(Body)} without parameters. */
    default List<AdminAbuseUserReportsItem> abuseUserReports() {
        return abuseUserReports(AdminAbuseUserReportsRequest.builder().build());
    }

    /** {@link #abuseUserReports(Body)} without blocking. */
    @POST
    @Path("abuse-user-reports")
    Uni<List<AdminAbuseUserReportsItem>> abuseUserReportsAsync(Body<AdminAbuseUserReportsRequest> request);

    /** {@link #abuseUserReports(Body)} without parameters and without blocking. */
    default Uni<List<AdminAbuseUserReportsItem>> abuseUserReportsAsync() {
        return abuseUserReportsAsync(AdminAbuseUserReportsRequest.builder().build());
    }

    /** {@code admin/delete-account}: needs {@code write:admin:delete-account}. */
    @POST
    @Path("delete-account")
    void deleteAccount(Body<AdminDeleteAccountRequest> request);

    /** {@link #deleteAccount(Body)} without blocking. */
    @POST
    @Path("delete-account")
    Uni<Void> deleteAccountAsync(Body<AdminDeleteAccountRequest> request);

    /** {@code admin/delete-all-files-of-a-user}: needs {@code write:admin:delete-all-files-of-a-user}. */
    @POST
    @Path("delete-all-files-of-a-user")
    void deleteAllFilesOfAUser(Body<AdminDeleteAllFilesOfAUserRequest> request);

    /** {@link #deleteAllFilesOfAUser(Body)} without blocking. */
    @POST
    @Path("delete-all-files-of-a-user")
    Uni<Void> deleteAllFilesOfAUserAsync(Body<AdminDeleteAllFilesOfAUserRequest> request);

    /**
     * {@code admin/forward-abuse-user-report}: needs {@code write:admin:resolve-abuse-user-report}.
     *
     * <p>Errors: {@code NO_SUCH_ABUSE_REPORT}.
     */
    @POST
    @Path("forward-abuse-user-report")
    void forwardAbuseUserReport(Body<AdminForwardAbuseUserReportRequest> request);

    /** {@link #forwardAbuseUserReport(Body)} without blocking. */
    @POST
    @Path("forward-abuse-user-report")
    Uni<Void> forwardAbuseUserReportAsync(Body<AdminForwardAbuseUserReportRequest> request);

    /** {@code admin/get-index-stats}: needs {@code read:admin:index-stats}. */
    @POST
    @Path("get-index-stats")
    List<AdminGetIndexStatsItem> getIndexStats(Body<Empty> request);

    /** {@link #getIndexStats(Body)} without parameters. */
    default List<AdminGetIndexStatsItem> getIndexStats() {
        return getIndexStats(Empty.BODY);
    }

    /** {@link #getIndexStats(Body)} without blocking. */
    @POST
    @Path("get-index-stats")
    Uni<List<AdminGetIndexStatsItem>> getIndexStatsAsync(Body<Empty> request);

    /** {@link #getIndexStats(Body)} without parameters and without blocking. */
    default Uni<List<AdminGetIndexStatsItem>> getIndexStatsAsync() {
        return getIndexStatsAsync(Empty.BODY);
    }

    /** {@code admin/get-table-stats}: needs {@code read:admin:table-stats}. */
    @POST
    @Path("get-table-stats")
    Map<String, AdminGetTableStatsItem> getTableStats(Body<Empty> request);

    /** {@link #getTableStats(Body)} without parameters. */
    default Map<String, AdminGetTableStatsItem> getTableStats() {
        return getTableStats(Empty.BODY);
    }

    /** {@link #getTableStats(Body)} without blocking. */
    @POST
    @Path("get-table-stats")
    Uni<Map<String, AdminGetTableStatsItem>> getTableStatsAsync(Body<Empty> request);

    /** {@link #getTableStats(Body)} without parameters and without blocking. */
    default Uni<Map<String, AdminGetTableStatsItem>> getTableStatsAsync() {
        return getTableStatsAsync(Empty.BODY);
    }

    /** {@code admin/get-user-ips}: needs {@code read:admin:user-ips}. */
    @POST
    @Path("get-user-ips")
    List<AdminGetUserIpsItem> getUserIps(Body<AdminGetUserIpsRequest> request);

    /** {@link #getUserIps(Body)} without blocking. */
    @POST
    @Path("get-user-ips")
    Uni<List<AdminGetUserIpsItem>> getUserIpsAsync(Body<AdminGetUserIpsRequest> request);

    /** {@code admin/meta}: needs {@code read:admin:meta}. */
    @POST
    @Path("meta")
    AdminMetaResponse meta(Body<Empty> request);

    /** {@link #meta(Body)} without parameters. */
    default AdminMetaResponse meta() {
        return meta(Empty.BODY);
    }

    /** {@link #meta(Body)} without blocking. */
    @POST
    @Path("meta")
    Uni<AdminMetaResponse> metaAsync(Body<Empty> request);

    /** {@link #meta(Body)} without parameters and without blocking. */
    default Uni<AdminMetaResponse> metaAsync() {
        return metaAsync(Empty.BODY);
    }

    /** {@code admin/reset-password}: needs {@code write:admin:reset-password}. */
    @POST
    @Path("reset-password")
    AdminResetPasswordResponse resetPassword(Body<AdminResetPasswordRequest> request);

    /** {@link #resetPassword(Body)} without blocking. */
    @POST
    @Path("reset-password")
    Uni<AdminResetPasswordResponse> resetPasswordAsync(Body<AdminResetPasswordRequest> request);

    /**
     * {@code admin/resolve-abuse-user-report}: needs {@code write:admin:resolve-abuse-user-report}.
     *
     * <p>Errors: {@code NO_SUCH_ABUSE_REPORT}.
     */
    @POST
    @Path("resolve-abuse-user-report")
    void resolveAbuseUserReport(Body<AdminResolveAbuseUserReportRequest> request);

    /** {@link #resolveAbuseUserReport(Body)} without blocking. */
    @POST
    @Path("resolve-abuse-user-report")
    Uni<Void> resolveAbuseUserReportAsync(Body<AdminResolveAbuseUserReportRequest> request);

    /** {@code admin/send-email}: needs {@code write:admin:send-email}. */
    @POST
    @Path("send-email")
    void sendEmail(Body<AdminSendEmailRequest> request);

    /** {@link #sendEmail(Body)} without blocking. */
    @POST
    @Path("send-email")
    Uni<Void> sendEmailAsync(Body<AdminSendEmailRequest> request);

    /** {@code admin/server-info}: needs {@code read:admin:server-info}. */
    @POST
    @Path("server-info")
    AdminServerInfoResponse serverInfo(Body<Empty> request);

    /** {@link #serverInfo(Body)} without parameters. */
    default AdminServerInfoResponse serverInfo() {
        return serverInfo(Empty.BODY);
    }

    /** {@link #serverInfo(Body)} without blocking. */
    @POST
    @Path("server-info")
    Uni<AdminServerInfoResponse> serverInfoAsync(Body<Empty> request);

    /** {@link #serverInfo(Body)} without parameters and without blocking. */
    default Uni<AdminServerInfoResponse> serverInfoAsync() {
        return serverInfoAsync(Empty.BODY);
    }

    /** {@code admin/show-moderation-logs}: needs {@code read:admin:show-moderation-log}. */
    @POST
    @Path("show-moderation-logs")
    List<AdminShowModerationLogsItem> showModerationLogs(Body<AdminShowModerationLogsRequest> request);

    /** {@link #showModerationLogs(Body)} without parameters. */
    default List<AdminShowModerationLogsItem> showModerationLogs() {
        return showModerationLogs(AdminShowModerationLogsRequest.builder().build());
    }

    /** {@link #showModerationLogs(Body)} without blocking. */
    @POST
    @Path("show-moderation-logs")
    Uni<List<AdminShowModerationLogsItem>> showModerationLogsAsync(Body<AdminShowModerationLogsRequest> request);

    /** {@link #showModerationLogs(Body)} without parameters and without blocking. */
    default Uni<List<AdminShowModerationLogsItem>> showModerationLogsAsync() {
        return showModerationLogsAsync(AdminShowModerationLogsRequest.builder().build());
    }

    /** {@code admin/show-user}: needs {@code read:admin:show-user}. */
    @POST
    @Path("show-user")
    AdminShowUserResponse showUser(Body<AdminShowUserRequest> request);

    /** {@link #showUser(Body)} without blocking. */
    @POST
    @Path("show-user")
    Uni<AdminShowUserResponse> showUserAsync(Body<AdminShowUserRequest> request);

    /** {@code admin/show-users}: needs {@code read:admin:show-user}. */
    @POST
    @Path("show-users")
    List<UserDetailed> showUsers(Body<AdminShowUsersRequest> request);

    /** {@link #showUsers(Body)} without parameters. */
    default List<UserDetailed> showUsers() {
        return showUsers(AdminShowUsersRequest.builder().build());
    }

    /** {@link #showUsers(Body)} without blocking. */
    @POST
    @Path("show-users")
    Uni<List<UserDetailed>> showUsersAsync(Body<AdminShowUsersRequest> request);

    /** {@link #showUsers(Body)} without parameters and without blocking. */
    default Uni<List<UserDetailed>> showUsersAsync() {
        return showUsersAsync(AdminShowUsersRequest.builder().build());
    }

    /** {@code admin/suspend-user}: needs {@code write:admin:suspend-user}. */
    @POST
    @Path("suspend-user")
    void suspendUser(Body<AdminSuspendUserRequest> request);

    /** {@link #suspendUser(Body)} without blocking. */
    @POST
    @Path("suspend-user")
    Uni<Void> suspendUserAsync(Body<AdminSuspendUserRequest> request);

    /** {@code admin/unset-user-avatar}: needs {@code write:admin:user-avatar}. */
    @POST
    @Path("unset-user-avatar")
    void unsetUserAvatar(Body<AdminUnsetUserAvatarRequest> request);

    /** {@link #unsetUserAvatar(Body)} without blocking. */
    @POST
    @Path("unset-user-avatar")
    Uni<Void> unsetUserAvatarAsync(Body<AdminUnsetUserAvatarRequest> request);

    /** {@code admin/unset-user-banner}: needs {@code write:admin:user-banner}. */
    @POST
    @Path("unset-user-banner")
    void unsetUserBanner(Body<AdminUnsetUserBannerRequest> request);

    /** {@link #unsetUserBanner(Body)} without blocking. */
    @POST
    @Path("unset-user-banner")
    Uni<Void> unsetUserBannerAsync(Body<AdminUnsetUserBannerRequest> request);

    /** {@code admin/unsuspend-user}: needs {@code write:admin:unsuspend-user}. */
    @POST
    @Path("unsuspend-user")
    void unsuspendUser(Body<AdminUnsuspendUserRequest> request);

    /** {@link #unsuspendUser(Body)} without blocking. */
    @POST
    @Path("unsuspend-user")
    Uni<Void> unsuspendUserAsync(Body<AdminUnsuspendUserRequest> request);

    /**
     * {@code admin/update-abuse-user-report}: needs {@code write:admin:resolve-abuse-user-report}.
     *
     * <p>Errors: {@code NO_SUCH_ABUSE_REPORT}.
     */
    @POST
    @Path("update-abuse-user-report")
    void updateAbuseUserReport(Body<AdminUpdateAbuseUserReportRequest> request);

    /** {@link #updateAbuseUserReport(Body)} without blocking. */
    @POST
    @Path("update-abuse-user-report")
    Uni<Void> updateAbuseUserReportAsync(Body<AdminUpdateAbuseUserReportRequest> request);

    /** {@code admin/update-meta}: needs {@code write:admin:meta}. */
    @POST
    @Path("update-meta")
    void updateMeta(Body<AdminUpdateMetaRequest> request);

    /** {@link #updateMeta(Body)} without parameters. */
    default void updateMeta() {
        updateMeta(AdminUpdateMetaRequest.builder().build());
    }

    /** {@link #updateMeta(Body)} without blocking. */
    @POST
    @Path("update-meta")
    Uni<Void> updateMetaAsync(Body<AdminUpdateMetaRequest> request);

    /** {@link #updateMeta(Body)} without parameters and without blocking. */
    default Uni<Void> updateMetaAsync() {
        return updateMetaAsync(AdminUpdateMetaRequest.builder().build());
    }

    /** {@code admin/update-proxy-account}: needs {@code write:admin:account}. */
    @POST
    @Path("update-proxy-account")
    UserDetailed updateProxyAccount(Body<AdminUpdateProxyAccountRequest> request);

    /** {@link #updateProxyAccount(Body)} without parameters. */
    default UserDetailed updateProxyAccount() {
        return updateProxyAccount(new AdminUpdateProxyAccountRequest(null));
    }

    /** {@link #updateProxyAccount(Body)} without blocking. */
    @POST
    @Path("update-proxy-account")
    Uni<UserDetailed> updateProxyAccountAsync(Body<AdminUpdateProxyAccountRequest> request);

    /** {@link #updateProxyAccount(Body)} without parameters and without blocking. */
    default Uni<UserDetailed> updateProxyAccountAsync() {
        return updateProxyAccountAsync(new AdminUpdateProxyAccountRequest(null));
    }

    /** {@code admin/update-user-note}: needs {@code write:admin:user-note}. */
    @POST
    @Path("update-user-note")
    void updateUserNote(Body<AdminUpdateUserNoteRequest> request);

    /** {@link #updateUserNote(Body)} without blocking. */
    @POST
    @Path("update-user-note")
    Uni<Void> updateUserNoteAsync(Body<AdminUpdateUserNoteRequest> request);
}
