package io.github.quarkusmisskey.api.antennas;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.Antenna;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;

/** {@link AntennasApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAntennasApi extends AntennasApi {

    Binding<AntennasApi> binding();

    @Override
    default Antenna create(Body<? extends AntennasCreateRequest> request) {
        return binding().call(request, AntennasApi::create);
    }

    @Override
    default Uni<Antenna> createAsync(Body<? extends AntennasCreateRequest> request) {
        return binding().callAsync(request, AntennasApi::createAsync);
    }

    @Override
    default void delete(Body<? extends AntennasDeleteRequest> request) {
        binding().run(request, AntennasApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends AntennasDeleteRequest> request) {
        return binding().callAsync(request, AntennasApi::deleteAsync);
    }

    @Override
    default List<Antenna> list(Body<Empty> request) {
        return binding().call(request, AntennasApi::list);
    }

    @Override
    default Uni<List<Antenna>> listAsync(Body<Empty> request) {
        return binding().callAsync(request, AntennasApi::listAsync);
    }

    @Override
    default List<Note> notes(Body<? extends AntennasNotesRequest> request) {
        return binding().call(request, AntennasApi::notes);
    }

    @Override
    default Uni<List<Note>> notesAsync(Body<? extends AntennasNotesRequest> request) {
        return binding().callAsync(request, AntennasApi::notesAsync);
    }

    @Override
    default Antenna show(Body<? extends AntennasShowRequest> request) {
        return binding().call(request, AntennasApi::show);
    }

    @Override
    default Uni<Antenna> showAsync(Body<? extends AntennasShowRequest> request) {
        return binding().callAsync(request, AntennasApi::showAsync);
    }

    @Override
    default Antenna update(Body<? extends AntennasUpdateRequest> request) {
        return binding().call(request, AntennasApi::update);
    }

    @Override
    default Uni<Antenna> updateAsync(Body<? extends AntennasUpdateRequest> request) {
        return binding().callAsync(request, AntennasApi::updateAsync);
    }
}
