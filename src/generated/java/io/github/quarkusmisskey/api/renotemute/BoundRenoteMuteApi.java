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
    default void create(Body<RenoteMuteCreateRequest> request) {
        binding().run(request, RenoteMuteApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<RenoteMuteCreateRequest> request) {
        return binding().callAsync(request, RenoteMuteApi::createAsync);
    }

    @Override
    default void delete(Body<RenoteMuteDeleteRequest> request) {
        binding().run(request, RenoteMuteApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<RenoteMuteDeleteRequest> request) {
        return binding().callAsync(request, RenoteMuteApi::deleteAsync);
    }

    @Override
    default List<RenoteMuting> list(Body<RenoteMuteListRequest> request) {
        return binding().call(request, RenoteMuteApi::list);
    }

    @Override
    default Uni<List<RenoteMuting>> listAsync(Body<RenoteMuteListRequest> request) {
        return binding().callAsync(request, RenoteMuteApi::listAsync);
    }
}
