package io.github.quarkusmisskey.api.v2.admin.emoji;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code v2/admin/emoji}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/v2/admin/emoji")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface V2AdminEmojiApi {

    /** {@code v2/admin/emoji/list}: needs {@code read:admin:emoji}. */
    @POST
    @Path("list")
    V2AdminEmojiListResponse list(Body<? extends V2AdminEmojiListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default V2AdminEmojiListResponse list() {
        return list(V2AdminEmojiListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default V2AdminEmojiListResponse list(Consumer<V2AdminEmojiListRequest.Builder> request) {
        return list(V2AdminEmojiListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<V2AdminEmojiListResponse> listAsync(Body<? extends V2AdminEmojiListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<V2AdminEmojiListResponse> listAsync() {
        return listAsync(V2AdminEmojiListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<V2AdminEmojiListResponse> listAsync(Consumer<V2AdminEmojiListRequest.Builder> request) {
        return listAsync(V2AdminEmojiListRequest.with(request));
    }
}
