package io.github.quarkusmisskey.api.pages;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.Page;
import io.smallrye.mutiny.Uni;

/** {@link PagesApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundPagesApi extends PagesApi {

    Binding<PagesApi> binding();

    @Override
    default Page create(Body<? extends PagesCreateRequest> request) {
        return binding().call(request, PagesApi::create);
    }

    @Override
    default Uni<Page> createAsync(Body<? extends PagesCreateRequest> request) {
        return binding().callAsync(request, PagesApi::createAsync);
    }

    @Override
    default void delete(Body<? extends PagesDeleteRequest> request) {
        binding().run(request, PagesApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends PagesDeleteRequest> request) {
        return binding().callAsync(request, PagesApi::deleteAsync);
    }

    @Override
    default List<Page> featured(Body<Empty> request) {
        return binding().call(request, PagesApi::featured);
    }

    @Override
    default Uni<List<Page>> featuredAsync(Body<Empty> request) {
        return binding().callAsync(request, PagesApi::featuredAsync);
    }

    @Override
    default void like(Body<? extends PagesLikeRequest> request) {
        binding().run(request, PagesApi::like);
    }

    @Override
    default Uni<Void> likeAsync(Body<? extends PagesLikeRequest> request) {
        return binding().callAsync(request, PagesApi::likeAsync);
    }

    @Override
    default Page show(Body<? extends PagesShowRequest> request) {
        return binding().call(request, PagesApi::show);
    }

    @Override
    default Uni<Page> showAsync(Body<? extends PagesShowRequest> request) {
        return binding().callAsync(request, PagesApi::showAsync);
    }

    @Override
    default void unlike(Body<? extends PagesUnlikeRequest> request) {
        binding().run(request, PagesApi::unlike);
    }

    @Override
    default Uni<Void> unlikeAsync(Body<? extends PagesUnlikeRequest> request) {
        return binding().callAsync(request, PagesApi::unlikeAsync);
    }

    @Override
    default void update(Body<? extends PagesUpdateRequest> request) {
        binding().run(request, PagesApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<? extends PagesUpdateRequest> request) {
        return binding().callAsync(request, PagesApi::updateAsync);
    }
}
