package io.github.quarkusmisskey.api.blocking;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.Blocking;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.smallrye.mutiny.Uni;

/** {@link BlockingApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundBlockingApi extends BlockingApi {

    Binding<BlockingApi> binding();

    @Override
    default UserDetailedNotMe create(Body<? extends BlockingCreateRequest> request) {
        return binding().call(request, BlockingApi::create);
    }

    @Override
    default Uni<UserDetailedNotMe> createAsync(Body<? extends BlockingCreateRequest> request) {
        return binding().callAsync(request, BlockingApi::createAsync);
    }

    @Override
    default UserDetailedNotMe delete(Body<? extends BlockingDeleteRequest> request) {
        return binding().call(request, BlockingApi::delete);
    }

    @Override
    default Uni<UserDetailedNotMe> deleteAsync(Body<? extends BlockingDeleteRequest> request) {
        return binding().callAsync(request, BlockingApi::deleteAsync);
    }

    @Override
    default List<Blocking> list(Body<? extends BlockingListRequest> request) {
        return binding().call(request, BlockingApi::list);
    }

    @Override
    default Uni<List<Blocking>> listAsync(Body<? extends BlockingListRequest> request) {
        return binding().callAsync(request, BlockingApi::listAsync);
    }
}
