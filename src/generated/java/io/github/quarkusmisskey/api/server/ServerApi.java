package io.github.quarkusmisskey.api.server;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.EmojiDetailed;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints without a namespace: what the server says of itself. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ServerApi {

    /** {@code emoji}: needs no token. */
    @POST
    @Path("emoji")
    EmojiDetailed emoji(Body<? extends EmojiRequest> request);

    /** {@link #emoji(Body)} by {@code name} alone. */
    @NoClassInterceptors
    default EmojiDetailed emoji(String name) {
        return emoji(new EmojiRequest(name));
    }

    /** {@link #emoji(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default EmojiDetailed emoji(Consumer<EmojiRequest.Builder> request) {
        return emoji(EmojiRequest.with(request));
    }

    /** {@link #emoji(Body)} without blocking. */
    @POST
    @Path("emoji")
    Uni<EmojiDetailed> emojiAsync(Body<? extends EmojiRequest> request);

    /** {@link #emoji(Body)} by {@code name} alone and without blocking. */
    @NoClassInterceptors
    default Uni<EmojiDetailed> emojiAsync(String name) {
        return emojiAsync(new EmojiRequest(name));
    }

    /** {@link #emoji(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<EmojiDetailed> emojiAsync(Consumer<EmojiRequest.Builder> request) {
        return emojiAsync(EmojiRequest.with(request));
    }

    /** {@code emojis}: needs no token. */
    @POST
    @Path("emojis")
    EmojisResponse emojis(Body<Empty> request);

    /** {@link #emojis(Body)} without parameters. */
    @NoClassInterceptors
    default EmojisResponse emojis() {
        return emojis(Empty.BODY);
    }

    /** {@link #emojis(Body)} without blocking. */
    @POST
    @Path("emojis")
    Uni<EmojisResponse> emojisAsync(Body<Empty> request);

    /** {@link #emojis(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<EmojisResponse> emojisAsync() {
        return emojisAsync(Empty.BODY);
    }

    /**
     * {@code endpoint}: needs no token.
     *
     * @return null if the server answers nothing
     */
    @POST
    @Path("endpoint")
    EndpointResponse endpoint(Body<? extends EndpointRequest> request);

    /** {@link #endpoint(Body)} by {@code endpoint} alone. */
    @NoClassInterceptors
    default EndpointResponse endpoint(String endpoint) {
        return endpoint(new EndpointRequest(endpoint));
    }

    /** {@link #endpoint(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default EndpointResponse endpoint(Consumer<EndpointRequest.Builder> request) {
        return endpoint(EndpointRequest.with(request));
    }

    /** {@link #endpoint(Body)} without blocking. */
    @POST
    @Path("endpoint")
    Uni<EndpointResponse> endpointAsync(Body<? extends EndpointRequest> request);

    /** {@link #endpoint(Body)} by {@code endpoint} alone and without blocking. */
    @NoClassInterceptors
    default Uni<EndpointResponse> endpointAsync(String endpoint) {
        return endpointAsync(new EndpointRequest(endpoint));
    }

    /** {@link #endpoint(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<EndpointResponse> endpointAsync(Consumer<EndpointRequest.Builder> request) {
        return endpointAsync(EndpointRequest.with(request));
    }

    /** {@code endpoints}: needs no token. */
    @POST
    @Path("endpoints")
    List<String> endpoints(Body<Empty> request);

    /** {@link #endpoints(Body)} without parameters. */
    @NoClassInterceptors
    default List<String> endpoints() {
        return endpoints(Empty.BODY);
    }

    /** {@link #endpoints(Body)} without blocking. */
    @POST
    @Path("endpoints")
    Uni<List<String>> endpointsAsync(Body<Empty> request);

    /** {@link #endpoints(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<String>> endpointsAsync() {
        return endpointsAsync(Empty.BODY);
    }

    /** {@code export-custom-emojis}: needs a token. Refuses the tokens of apps. At most 1 calls in 1 h. */
    @POST
    @Path("export-custom-emojis")
    void exportCustomEmojis(Body<Empty> request);

    /** {@link #exportCustomEmojis(Body)} without parameters. */
    @NoClassInterceptors
    default void exportCustomEmojis() {
        exportCustomEmojis(Empty.BODY);
    }

    /** {@link #exportCustomEmojis(Body)} without blocking. */
    @POST
    @Path("export-custom-emojis")
    Uni<Void> exportCustomEmojisAsync(Body<Empty> request);

    /** {@link #exportCustomEmojis(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> exportCustomEmojisAsync() {
        return exportCustomEmojisAsync(Empty.BODY);
    }

    /**
     * {@code fetch-external-resources}: needs a token. Refuses the tokens of apps. At most 50 calls in 1 h.
     *
     * <p>Errors: {@code EXT_RESOURCE_HASH_DIDNT_MATCH}, {@code EXT_RESOURCE_RETURNED_INVALID_SCHEMA}.
     */
    @POST
    @Path("fetch-external-resources")
    FetchExternalResourcesResponse fetchExternalResources(Body<? extends FetchExternalResourcesRequest> request);

    /** {@link #fetchExternalResources(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default FetchExternalResourcesResponse fetchExternalResources(Consumer<FetchExternalResourcesRequest.Builder> request) {
        return fetchExternalResources(FetchExternalResourcesRequest.with(request));
    }

    /** {@link #fetchExternalResources(Body)} without blocking. */
    @POST
    @Path("fetch-external-resources")
    Uni<FetchExternalResourcesResponse> fetchExternalResourcesAsync(Body<? extends FetchExternalResourcesRequest> request);

    /** {@link #fetchExternalResources(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<FetchExternalResourcesResponse> fetchExternalResourcesAsync(Consumer<FetchExternalResourcesRequest.Builder> request) {
        return fetchExternalResourcesAsync(FetchExternalResourcesRequest.with(request));
    }

    /** {@code fetch-rss}: needs no token. */
    @POST
    @Path("fetch-rss")
    FetchRssResponse fetchRss(Body<? extends FetchRssRequest> request);

    /** {@link #fetchRss(Body)} by {@code url} alone. */
    @NoClassInterceptors
    default FetchRssResponse fetchRss(String url) {
        return fetchRss(new FetchRssRequest(url));
    }

    /** {@link #fetchRss(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default FetchRssResponse fetchRss(Consumer<FetchRssRequest.Builder> request) {
        return fetchRss(FetchRssRequest.with(request));
    }

    /** {@link #fetchRss(Body)} without blocking. */
    @POST
    @Path("fetch-rss")
    Uni<FetchRssResponse> fetchRssAsync(Body<? extends FetchRssRequest> request);

    /** {@link #fetchRss(Body)} by {@code url} alone and without blocking. */
    @NoClassInterceptors
    default Uni<FetchRssResponse> fetchRssAsync(String url) {
        return fetchRssAsync(new FetchRssRequest(url));
    }

    /** {@link #fetchRss(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<FetchRssResponse> fetchRssAsync(Consumer<FetchRssRequest.Builder> request) {
        return fetchRssAsync(FetchRssRequest.with(request));
    }

    /** {@code get-avatar-decorations}: needs no token. */
    @POST
    @Path("get-avatar-decorations")
    List<GetAvatarDecorationsItem> getAvatarDecorations(Body<Empty> request);

    /** {@link #getAvatarDecorations(Body)} without parameters. */
    @NoClassInterceptors
    default List<GetAvatarDecorationsItem> getAvatarDecorations() {
        return getAvatarDecorations(Empty.BODY);
    }

    /** {@link #getAvatarDecorations(Body)} without blocking. */
    @POST
    @Path("get-avatar-decorations")
    Uni<List<GetAvatarDecorationsItem>> getAvatarDecorationsAsync(Body<Empty> request);

    /** {@link #getAvatarDecorations(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<GetAvatarDecorationsItem>> getAvatarDecorationsAsync() {
        return getAvatarDecorationsAsync(Empty.BODY);
    }

    /** {@code get-online-users-count}: needs no token. */
    @POST
    @Path("get-online-users-count")
    GetOnlineUsersCountResponse getOnlineUsersCount(Body<Empty> request);

    /** {@link #getOnlineUsersCount(Body)} without parameters. */
    @NoClassInterceptors
    default GetOnlineUsersCountResponse getOnlineUsersCount() {
        return getOnlineUsersCount(Empty.BODY);
    }

    /** {@link #getOnlineUsersCount(Body)} without blocking. */
    @POST
    @Path("get-online-users-count")
    Uni<GetOnlineUsersCountResponse> getOnlineUsersCountAsync(Body<Empty> request);

    /** {@link #getOnlineUsersCount(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<GetOnlineUsersCountResponse> getOnlineUsersCountAsync() {
        return getOnlineUsersCountAsync(Empty.BODY);
    }

    /** {@code meta}: needs no token. */
    @POST
    @Path("meta")
    MetaDetailed meta(Body<? extends MetaRequest> request);

    /** {@link #meta(Body)} without parameters. */
    @NoClassInterceptors
    default MetaDetailed meta() {
        return meta(new MetaRequest(null));
    }

    /** {@link #meta(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default MetaDetailed meta(Consumer<MetaRequest.Builder> request) {
        return meta(MetaRequest.with(request));
    }

    /** {@link #meta(Body)} without blocking. */
    @POST
    @Path("meta")
    Uni<MetaDetailed> metaAsync(Body<? extends MetaRequest> request);

    /** {@link #meta(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<MetaDetailed> metaAsync() {
        return metaAsync(new MetaRequest(null));
    }

    /** {@link #meta(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<MetaDetailed> metaAsync(Consumer<MetaRequest.Builder> request) {
        return metaAsync(MetaRequest.with(request));
    }

    /**
     * {@code page-push}: needs a token. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("page-push")
    void pagePush(Body<? extends PagePushRequest> request);

    /** {@link #pagePush(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void pagePush(Consumer<PagePushRequest.Builder> request) {
        pagePush(PagePushRequest.with(request));
    }

    /** {@link #pagePush(Body)} without blocking. */
    @POST
    @Path("page-push")
    Uni<Void> pagePushAsync(Body<? extends PagePushRequest> request);

    /** {@link #pagePush(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> pagePushAsync(Consumer<PagePushRequest.Builder> request) {
        return pagePushAsync(PagePushRequest.with(request));
    }

    /** {@code ping}: needs no token. */
    @POST
    @Path("ping")
    PingResponse ping(Body<Empty> request);

    /** {@link #ping(Body)} without parameters. */
    @NoClassInterceptors
    default PingResponse ping() {
        return ping(Empty.BODY);
    }

    /** {@link #ping(Body)} without blocking. */
    @POST
    @Path("ping")
    Uni<PingResponse> pingAsync(Body<Empty> request);

    /** {@link #ping(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<PingResponse> pingAsync() {
        return pingAsync(Empty.BODY);
    }

    /** {@code pinned-users}: needs no token. */
    @POST
    @Path("pinned-users")
    List<UserDetailed> pinnedUsers(Body<Empty> request);

    /** {@link #pinnedUsers(Body)} without parameters. */
    @NoClassInterceptors
    default List<UserDetailed> pinnedUsers() {
        return pinnedUsers(Empty.BODY);
    }

    /** {@link #pinnedUsers(Body)} without blocking. */
    @POST
    @Path("pinned-users")
    Uni<List<UserDetailed>> pinnedUsersAsync(Body<Empty> request);

    /** {@link #pinnedUsers(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailed>> pinnedUsersAsync() {
        return pinnedUsersAsync(Empty.BODY);
    }

    /** {@code request-reset-password}: needs no token. At most 3 calls in 1 h. */
    @POST
    @Path("request-reset-password")
    void requestResetPassword(Body<? extends RequestResetPasswordRequest> request);

    /** {@link #requestResetPassword(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void requestResetPassword(Consumer<RequestResetPasswordRequest.Builder> request) {
        requestResetPassword(RequestResetPasswordRequest.with(request));
    }

    /** {@link #requestResetPassword(Body)} without blocking. */
    @POST
    @Path("request-reset-password")
    Uni<Void> requestResetPasswordAsync(Body<? extends RequestResetPasswordRequest> request);

    /** {@link #requestResetPassword(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> requestResetPasswordAsync(Consumer<RequestResetPasswordRequest.Builder> request) {
        return requestResetPasswordAsync(RequestResetPasswordRequest.with(request));
    }

    /** {@code reset-db}: needs no token. */
    @POST
    @Path("reset-db")
    void resetDb(Body<Empty> request);

    /** {@link #resetDb(Body)} without parameters. */
    @NoClassInterceptors
    default void resetDb() {
        resetDb(Empty.BODY);
    }

    /** {@link #resetDb(Body)} without blocking. */
    @POST
    @Path("reset-db")
    Uni<Void> resetDbAsync(Body<Empty> request);

    /** {@link #resetDb(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> resetDbAsync() {
        return resetDbAsync(Empty.BODY);
    }

    /** {@code reset-password}: needs no token. */
    @POST
    @Path("reset-password")
    void resetPassword(Body<? extends ResetPasswordRequest> request);

    /** {@link #resetPassword(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void resetPassword(Consumer<ResetPasswordRequest.Builder> request) {
        resetPassword(ResetPasswordRequest.with(request));
    }

    /** {@link #resetPassword(Body)} without blocking. */
    @POST
    @Path("reset-password")
    Uni<Void> resetPasswordAsync(Body<? extends ResetPasswordRequest> request);

    /** {@link #resetPassword(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> resetPasswordAsync(Consumer<ResetPasswordRequest.Builder> request) {
        return resetPasswordAsync(ResetPasswordRequest.with(request));
    }

    /** {@code retention}: needs no token. */
    @POST
    @Path("retention")
    List<RetentionItem> retention(Body<Empty> request);

    /** {@link #retention(Body)} without parameters. */
    @NoClassInterceptors
    default List<RetentionItem> retention() {
        return retention(Empty.BODY);
    }

    /** {@link #retention(Body)} without blocking. */
    @POST
    @Path("retention")
    Uni<List<RetentionItem>> retentionAsync(Body<Empty> request);

    /** {@link #retention(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<RetentionItem>> retentionAsync() {
        return retentionAsync(Empty.BODY);
    }

    /** {@code server-info}: needs no token. */
    @POST
    @Path("server-info")
    ServerInfoResponse serverInfo(Body<Empty> request);

    /** {@link #serverInfo(Body)} without parameters. */
    @NoClassInterceptors
    default ServerInfoResponse serverInfo() {
        return serverInfo(Empty.BODY);
    }

    /** {@link #serverInfo(Body)} without blocking. */
    @POST
    @Path("server-info")
    Uni<ServerInfoResponse> serverInfoAsync(Body<Empty> request);

    /** {@link #serverInfo(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<ServerInfoResponse> serverInfoAsync() {
        return serverInfoAsync(Empty.BODY);
    }

    /** {@code stats}: needs no token. */
    @POST
    @Path("stats")
    StatsResponse stats(Body<Empty> request);

    /** {@link #stats(Body)} without parameters. */
    @NoClassInterceptors
    default StatsResponse stats() {
        return stats(Empty.BODY);
    }

    /** {@link #stats(Body)} without blocking. */
    @POST
    @Path("stats")
    Uni<StatsResponse> statsAsync(Body<Empty> request);

    /** {@link #stats(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<StatsResponse> statsAsync() {
        return statsAsync(Empty.BODY);
    }

    /** {@code test}: needs no token. */
    @POST
    @Path("test")
    TestResponse test(Body<? extends TestRequest> request);

    /** {@link #test(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default TestResponse test(Consumer<TestRequest.Builder> request) {
        return test(TestRequest.with(request));
    }

    /** {@link #test(Body)} without blocking. */
    @POST
    @Path("test")
    Uni<TestResponse> testAsync(Body<? extends TestRequest> request);

    /** {@link #test(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<TestResponse> testAsync(Consumer<TestRequest.Builder> request) {
        return testAsync(TestRequest.with(request));
    }

    /**
     * {@code verify-email}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_CODE}.
     */
    @POST
    @Path("verify-email")
    void verifyEmail(Body<? extends VerifyEmailRequest> request);

    /** {@link #verifyEmail(Body)} by {@code code} alone. */
    @NoClassInterceptors
    default void verifyEmail(String code) {
        verifyEmail(new VerifyEmailRequest(code));
    }

    /** {@link #verifyEmail(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void verifyEmail(Consumer<VerifyEmailRequest.Builder> request) {
        verifyEmail(VerifyEmailRequest.with(request));
    }

    /** {@link #verifyEmail(Body)} without blocking. */
    @POST
    @Path("verify-email")
    Uni<Void> verifyEmailAsync(Body<? extends VerifyEmailRequest> request);

    /** {@link #verifyEmail(Body)} by {@code code} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> verifyEmailAsync(String code) {
        return verifyEmailAsync(new VerifyEmailRequest(code));
    }

    /** {@link #verifyEmail(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> verifyEmailAsync(Consumer<VerifyEmailRequest.Builder> request) {
        return verifyEmailAsync(VerifyEmailRequest.with(request));
    }
}
