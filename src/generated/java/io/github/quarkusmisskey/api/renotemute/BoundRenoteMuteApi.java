package io.github.quarkusmisskey.api.renotemute;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.RenoteMuting;
import io.smallrye.mutiny.Uni;

/** {@link RenoteMuteApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundRenoteMuteApi extends RenoteMuteApi {

    Binding<RenoteMuteApi> binding();

    @Override
    default void create(Body<? extends RenoteMuteCreateRequest> request) {
        binding().run(request, RenoteMuteApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<? extends RenoteMuteCreateRequest> request) {
        return binding().callAsync(request, RenoteMuteApi::createAsync);
    }

    @Override
    default void delete(Body<? extends RenoteMuteDeleteRequest> request) {
        binding().run(request, RenoteMuteApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends RenoteMuteDeleteRequest> request) {
        return binding().callAsync(request, RenoteMuteApi::deleteAsync);
    }

    @Override
    default List<RenoteMuting> list(Body<? extends RenoteMuteListRequest> request) {
        return binding().call(request, RenoteMuteApi::list);
    }

    @Override
    default Uni<List<RenoteMuting>> listAsync(Body<? extends RenoteMuteListRequest> request) {
        return binding().callAsync(request, RenoteMuteApi::listAsync);
    }
}
