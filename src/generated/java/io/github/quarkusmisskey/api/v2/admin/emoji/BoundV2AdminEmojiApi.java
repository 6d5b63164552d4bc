package io.github.quarkusmisskey.api.v2.admin.emoji;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link V2AdminEmojiApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundV2AdminEmojiApi extends V2AdminEmojiApi {

    Binding<V2AdminEmojiApi> binding();

    @Override
    default V2AdminEmojiListResponse list(Body<? extends V2AdminEmojiListRequest> request) {
        return binding().call(request, V2AdminEmojiApi::list);
    }

    @Override
    default Uni<V2AdminEmojiListResponse> listAsync(Body<? extends V2AdminEmojiListRequest> request) {
        return binding().callAsync(request, V2AdminEmojiApi::listAsync);
    }
}
