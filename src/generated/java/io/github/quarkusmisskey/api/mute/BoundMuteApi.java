package io.github.quarkusmisskey.api.mute;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.Muting;
import io.smallrye.mutiny.Uni;

/** {@link MuteApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundMuteApi extends MuteApi {

    Binding<MuteApi> binding();

    @Override
    default void create(Body<? extends MuteCreateRequest> request) {
        binding().run(request, MuteApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<? extends MuteCreateRequest> request) {
        return binding().callAsync(request, MuteApi::createAsync);
    }

    @Override
    default void delete(Body<? extends MuteDeleteRequest> request) {
        binding().run(request, MuteApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends MuteDeleteRequest> request) {
        return binding().callAsync(request, MuteApi::deleteAsync);
    }

    @Override
    default List<Muting> list(Body<? extends MuteListRequest> request) {
        return binding().call(request, MuteApi::list);
    }

    @Override
    default Uni<List<Muting>> listAsync(Body<? extends MuteListRequest> request) {
        return binding().callAsync(request, MuteApi::listAsync);
    }
}
