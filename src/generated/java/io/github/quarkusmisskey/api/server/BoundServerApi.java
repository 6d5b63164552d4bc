package io.github.quarkusmisskey.api.server;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.EmojiDetailed;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.smallrye.mutiny.Uni;

/** {@link ServerApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundServerApi extends ServerApi {

    Binding<ServerApi> binding();

    @Override
    default EmojiDetailed emoji(Body<? extends EmojiRequest> request) {
        return binding().call(request, ServerApi::emoji);
    }

    @Override
    default Uni<EmojiDetailed> emojiAsync(Body<? extends EmojiRequest> request) {
        return binding().callAsync(request, ServerApi::emojiAsync);
    }

    @Override
    default EmojisResponse emojis(Body<Empty> request) {
        return binding().call(request, ServerApi::emojis);
    }

    @Override
    default Uni<EmojisResponse> emojisAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::emojisAsync);
    }

    @Override
    default EndpointResponse endpoint(Body<? extends EndpointRequest> request) {
        return binding().call(request, ServerApi::endpoint);
    }

    @Override
    default Uni<EndpointResponse> endpointAsync(Body<? extends EndpointRequest> request) {
        return binding().callAsync(request, ServerApi::endpointAsync);
    }

    @Override
    default List<String> endpoints(Body<Empty> request) {
        return binding().call(request, ServerApi::endpoints);
    }

    @Override
    default Uni<List<String>> endpointsAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::endpointsAsync);
    }

    @Override
    default void exportCustomEmojis(Body<Empty> request) {
        binding().run(request, ServerApi::exportCustomEmojis);
    }

    @Override
    default Uni<Void> exportCustomEmojisAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::exportCustomEmojisAsync);
    }

    @Override
    default FetchExternalResourcesResponse fetchExternalResources(Body<? extends FetchExternalResourcesRequest> request) {
        return binding().call(request, ServerApi::fetchExternalResources);
    }

    @Override
    default Uni<FetchExternalResourcesResponse> fetchExternalResourcesAsync(Body<? extends FetchExternalResourcesRequest> request) {
        return binding().callAsync(request, ServerApi::fetchExternalResourcesAsync);
    }

    @Override
    default FetchRssResponse fetchRss(Body<? extends FetchRssRequest> request) {
        return binding().call(request, ServerApi::fetchRss);
    }

    @Override
    default Uni<FetchRssResponse> fetchRssAsync(Body<? extends FetchRssRequest> request) {
        return binding().callAsync(request, ServerApi::fetchRssAsync);
    }

    @Override
    default List<GetAvatarDecorationsItem> getAvatarDecorations(Body<Empty> request) {
        return binding().call(request, ServerApi::getAvatarDecorations);
    }

    @Override
    default Uni<List<GetAvatarDecorationsItem>> getAvatarDecorationsAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::getAvatarDecorationsAsync);
    }

    @Override
    default GetOnlineUsersCountResponse getOnlineUsersCount(Body<Empty> request) {
        return binding().call(request, ServerApi::getOnlineUsersCount);
    }

    @Override
    default Uni<GetOnlineUsersCountResponse> getOnlineUsersCountAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::getOnlineUsersCountAsync);
    }

    @Override
    default MetaDetailed meta(Body<? extends MetaRequest> request) {
        return binding().call(request, ServerApi::meta);
    }

    @Override
    default Uni<MetaDetailed> metaAsync(Body<? extends MetaRequest> request) {
        return binding().callAsync(request, ServerApi::metaAsync);
    }

    @Override
    default void pagePush(Body<? extends PagePushRequest> request) {
        binding().run(request, ServerApi::pagePush);
    }

    @Override
    default Uni<Void> pagePushAsync(Body<? extends PagePushRequest> request) {
        return binding().callAsync(request, ServerApi::pagePushAsync);
    }

    @Override
    default PingResponse ping(Body<Empty> request) {
        return binding().call(request, ServerApi::ping);
    }

    @Override
    default Uni<PingResponse> pingAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::pingAsync);
    }

    @Override
    default List<UserDetailed> pinnedUsers(Body<Empty> request) {
        return binding().call(request, ServerApi::pinnedUsers);
    }

    @Override
    default Uni<List<UserDetailed>> pinnedUsersAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::pinnedUsersAsync);
    }

    @Override
    default void requestResetPassword(Body<? extends RequestResetPasswordRequest> request) {
        binding().run(request, ServerApi::requestResetPassword);
    }

    @Override
    default Uni<Void> requestResetPasswordAsync(Body<? extends RequestResetPasswordRequest> request) {
        return binding().callAsync(request, ServerApi::requestResetPasswordAsync);
    }

    @Override
    default void resetDb(Body<Empty> request) {
        binding().run(request, ServerApi::resetDb);
    }

    @Override
    default Uni<Void> resetDbAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::resetDbAsync);
    }

    @Override
    default void resetPassword(Body<? extends ResetPasswordRequest> request) {
        binding().run(request, ServerApi::resetPassword);
    }

    @Override
    default Uni<Void> resetPasswordAsync(Body<? extends ResetPasswordRequest> request) {
        return binding().callAsync(request, ServerApi::resetPasswordAsync);
    }

    @Override
    default List<RetentionItem> retention(Body<Empty> request) {
        return binding().call(request, ServerApi::retention);
    }

    @Override
    default Uni<List<RetentionItem>> retentionAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::retentionAsync);
    }

    @Override
    default ServerInfoResponse serverInfo(Body<Empty> request) {
        return binding().call(request, ServerApi::serverInfo);
    }

    @Override
    default Uni<ServerInfoResponse> serverInfoAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::serverInfoAsync);
    }

    @Override
    default StatsResponse stats(Body<Empty> request) {
        return binding().call(request, ServerApi::stats);
    }

    @Override
    default Uni<StatsResponse> statsAsync(Body<Empty> request) {
        return binding().callAsync(request, ServerApi::statsAsync);
    }

    @Override
    default TestResponse test(Body<? extends TestRequest> request) {
        return binding().call(request, ServerApi::test);
    }

    @Override
    default Uni<TestResponse> testAsync(Body<? extends TestRequest> request) {
        return binding().callAsync(request, ServerApi::testAsync);
    }

    @Override
    default void verifyEmail(Body<? extends VerifyEmailRequest> request) {
        binding().run(request, ServerApi::verifyEmail);
    }

    @Override
    default Uni<Void> verifyEmailAsync(Body<? extends VerifyEmailRequest> request) {
        return binding().callAsync(request, ServerApi::verifyEmailAsync);
    }
}
