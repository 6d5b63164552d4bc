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
    default List<ChatMessage> attachedChatMessages(Body<DriveFilesAttachedChatMessagesRequest> request) {
        return binding().call(request, DriveFilesApi::attachedChatMessages);
    }

    @Override
    default Uni<List<ChatMessage>> attachedChatMessagesAsync(Body<DriveFilesAttachedChatMessagesRequest> request) {
        return binding().callAsync(request, DriveFilesApi::attachedChatMessagesAsync);
    }

    @Override
    default List<Note> attachedNotes(Body<DriveFilesAttachedNotesRequest> request) {
        return binding().call(request, DriveFilesApi::attachedNotes);
    }

    @Override
    default Uni<List<Note>> attachedNotesAsync(Body<DriveFilesAttachedNotesRequest> request) {
        return binding().callAsync(request, DriveFilesApi::attachedNotesAsync);
    }

    @Override
    default Boolean checkExistence(Body<DriveFilesCheckExistenceRequest> request) {
        return binding().call(request, DriveFilesApi::checkExistence);
    }

    @Override
    default Uni<Boolean> checkExistenceAsync(Body<DriveFilesCheckExistenceRequest> request) {
        return binding().callAsync(request, DriveFilesApi::checkExistenceAsync);
    }

    @Override
    default DriveFile create(Body<DriveFilesCreateRequest> request) {
        return binding().call(request, DriveFilesApi::create);
    }

    @Override
    default Uni<DriveFile> createAsync(Body<DriveFilesCreateRequest> request) {
        return binding().callAsync(request, DriveFilesApi::createAsync);
    }

    @Override
    default void delete(Body<DriveFilesDeleteRequest> request) {
        binding().run(request, DriveFilesApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<DriveFilesDeleteRequest> request) {
        return binding().callAsync(request, DriveFilesApi::deleteAsync);
    }

    @Override
    default List<DriveFile> find(Body<DriveFilesFindRequest> request) {
        return binding().call(request, DriveFilesApi::find);
    }

    @Override
    default Uni<List<DriveFile>> findAsync(Body<DriveFilesFindRequest> request) {
        return binding().callAsync(request, DriveFilesApi::findAsync);
    }

    @Override
    default List<DriveFile> findByHash(Body<DriveFilesFindByHashRequest> request) {
        return binding().call(request, DriveFilesApi::findByHash);
    }

    @Override
    default Uni<List<DriveFile>> findByHashAsync(Body<DriveFilesFindByHashRequest> request) {
        return binding().callAsync(request, DriveFilesApi::findByHashAsync);
    }

    @Override
    default void moveBulk(Body<DriveFilesMoveBulkRequest> request) {
        binding().run(request, DriveFilesApi::moveBulk);
    }

    @Override
    default Uni<Void> moveBulkAsync(Body<DriveFilesMoveBulkRequest> request) {
        return binding().callAsync(request, DriveFilesApi::moveBulkAsync);
    }

    @Override
    default DriveFile show(Body<DriveFilesShowRequest> request) {
        return binding().call(request, DriveFilesApi::show);
    }

    @Override
    default Uni<DriveFile> showAsync(Body<DriveFilesShowRequest> request) {
        return binding().callAsync(request, DriveFilesApi::showAsync);
    }

    @Override
    default DriveFile update(Body<DriveFilesUpdateRequest> request) {
        return binding().call(request, DriveFilesApi::update);
    }

    @Override
    default Uni<DriveFile> updateAsync(Body<DriveFilesUpdateRequest> request) {
        return binding().callAsync(request, DriveFilesApi::updateAsync);
    }

    @Override
    default void uploadFromUrl(Body<DriveFilesUploadFromUrlRequest> request) {
        binding().run(request, DriveFilesApi::uploadFromUrl);
    }

    @Override
    default Uni<Void> uploadFromUrlAsync(Body<DriveFilesUploadFromUrlRequest> request) {
        return binding().callAsync(request, DriveFilesApi::uploadFromUrlAsync);
    }
}
