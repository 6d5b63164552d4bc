package io.github.quarkusmisskey.api.drive.files;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;

/** {@link DriveFilesApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundDriveFilesApi extends DriveFilesApi {

    Binding<DriveFilesApi> binding();

    @Override
    default List<ChatMessage> attachedChatMessages(Body<? extends DriveFilesAttachedChatMessagesRequest> request) {
        return binding().call(request, DriveFilesApi::attachedChatMessages);
    }

    @Override
    default Uni<List<ChatMessage>> attachedChatMessagesAsync(Body<? extends DriveFilesAttachedChatMessagesRequest> request) {
        return binding().callAsync(request, DriveFilesApi::attachedChatMessagesAsync);
    }

    @Override
    default List<Note> attachedNotes(Body<? extends DriveFilesAttachedNotesRequest> request) {
        return binding().call(request, DriveFilesApi::attachedNotes);
    }

    @Override
    default Uni<List<Note>> attachedNotesAsync(Body<? extends DriveFilesAttachedNotesRequest> request) {
        return binding().callAsync(request, DriveFilesApi::attachedNotesAsync);
    }

    @Override
    default Boolean checkExistence(Body<? extends DriveFilesCheckExistenceRequest> request) {
        return binding().call(request, DriveFilesApi::checkExistence);
    }

    @Override
    default Uni<Boolean> checkExistenceAsync(Body<? extends DriveFilesCheckExistenceRequest> request) {
        return binding().callAsync(request, DriveFilesApi::checkExistenceAsync);
    }

    @Override
    default DriveFile create(Body<? extends DriveFilesCreateRequest> request) {
        return binding().call(request, DriveFilesApi::create);
    }

    @Override
    default Uni<DriveFile> createAsync(Body<? extends DriveFilesCreateRequest> request) {
        return binding().callAsync(request, DriveFilesApi::createAsync);
    }

    @Override
    default void delete(Body<? extends DriveFilesDeleteRequest> request) {
        binding().run(request, DriveFilesApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends DriveFilesDeleteRequest> request) {
        return binding().callAsync(request, DriveFilesApi::deleteAsync);
    }

    @Override
    default List<DriveFile> find(Body<? extends DriveFilesFindRequest> request) {
        return binding().call(request, DriveFilesApi::find);
    }

    @Override
    default Uni<List<DriveFile>> findAsync(Body<? extends DriveFilesFindRequest> request) {
        return binding().callAsync(request, DriveFilesApi::findAsync);
    }

    @Override
    default List<DriveFile> findByHash(Body<? extends DriveFilesFindByHashRequest> request) {
        return binding().call(request, DriveFilesApi::findByHash);
    }

    @Override
    default Uni<List<DriveFile>> findByHashAsync(Body<? extends DriveFilesFindByHashRequest> request) {
        return binding().callAsync(request, DriveFilesApi::findByHashAsync);
    }

    @Override
    default void moveBulk(Body<? extends DriveFilesMoveBulkRequest> request) {
        binding().run(request, DriveFilesApi::moveBulk);
    }

    @Override
    default Uni<Void> moveBulkAsync(Body<? extends DriveFilesMoveBulkRequest> request) {
        return binding().callAsync(request, DriveFilesApi::moveBulkAsync);
    }

    @Override
    default DriveFile show(Body<? extends DriveFilesShowRequest> request) {
        return binding().call(request, DriveFilesApi::show);
    }

    @Override
    default Uni<DriveFile> showAsync(Body<? extends DriveFilesShowRequest> request) {
        return binding().callAsync(request, DriveFilesApi::showAsync);
    }

    @Override
    default DriveFile update(Body<? extends DriveFilesUpdateRequest> request) {
        return binding().call(request, DriveFilesApi::update);
    }

    @Override
    default Uni<DriveFile> updateAsync(Body<? extends DriveFilesUpdateRequest> request) {
        return binding().callAsync(request, DriveFilesApi::updateAsync);
    }

    @Override
    default void uploadFromUrl(Body<? extends DriveFilesUploadFromUrlRequest> request) {
        binding().run(request, DriveFilesApi::uploadFromUrl);
    }

    @Override
    default Uni<Void> uploadFromUrlAsync(Body<? extends DriveFilesUploadFromUrlRequest> request) {
        return binding().callAsync(request, DriveFilesApi::uploadFromUrlAsync);
    }
}
