package io.github.quarkusmisskey.api.channels.mute;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.Channel;
import io.smallrye.mutiny.Uni;

/** {@link ChannelsMuteApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundChannelsMuteApi extends ChannelsMuteApi {

    Binding<ChannelsMuteApi> binding();

    @Override
    default void create(Body<? extends ChannelsMuteCreateRequest> request) {
        binding().run(request, ChannelsMuteApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<? extends ChannelsMuteCreateRequest> request) {
        return binding().callAsync(request, ChannelsMuteApi::createAsync);
    }

    @Override
    default void delete(Body<? extends ChannelsMuteDeleteRequest> request) {
        binding().run(request, ChannelsMuteApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends ChannelsMuteDeleteRequest> request) {
        return binding().callAsync(request, ChannelsMuteApi::deleteAsync);
    }

    @Override
    default List<Channel> list(Body<Empty> request) {
        return binding().call(request, ChannelsMuteApi::list);
    }

    @Override
    default Uni<List<Channel>> listAsync(Body<Empty> request) {
        return binding().callAsync(request, ChannelsMuteApi::listAsync);
    }
}
