package io.github.quarkusmisskey.client;

import java.nio.file.Path;

import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.api.UploadProgress;
import io.github.quarkusmisskey.api.drive.files.DriveFilesCreateRequest;

/**
 * A file for an account's drive, with its properties. Immutable: each method returns a changed copy.
 *
 * @see MisskeyClient#upload
 */
public final class Upload {

    private final DriveFilesCreateRequest request;

    private Upload(DriveFilesCreateRequest request) {
        this.request = request;
    }

    /** A file on disk, under its own name. It is streamed. */
    public static Upload of(Path file) {
        return of(FileContent.of(file));
    }

    /** Bytes in memory; they are not copied. */
    public static Upload of(String name, byte[] bytes) {
        return of(FileContent.of(name, bytes));
    }

    private static Upload of(FileContent file) {
        return new Upload(
                DriveFilesCreateRequest.builder(file).name(file.name()).build());
    }

    /** The name in the drive. Servers refuse slashes, backslashes, two dots in a row, and more than 200 characters. */
    public Upload name(String name) {
        return new Upload(request.toBuilder().name(name).build());
    }

    /** Alternative text for people who do not see the file; at most 512 characters. */
    public Upload comment(String comment) {
        return new Upload(request.toBuilder().comment(comment).build());
    }

    /** Id of the target folder in the drive; the root by default. */
    public Upload folder(String folderId) {
        return new Upload(request.toBuilder().folderId(folderId).build());
    }

    /** Whether the file is marked as sensitive, so that it is shown on request only. */
    public Upload sensitive(boolean sensitive) {
        return new Upload(request.toBuilder().isSensitive(sensitive).build());
    }

    /** Whether the file is stored even if the drive already has the same one; otherwise the server returns that one. */
    public Upload force(boolean force) {
        return new Upload(request.toBuilder().force(force).build());
    }

    /** Listener for the progress. */
    public Upload onProgress(UploadProgress progress) {
        return new Upload(
                request.toBuilder().file(request.file().onProgress(progress)).build());
    }

    DriveFilesCreateRequest request() {
        return request;
    }

    @Override
    public String toString() {
        return "Upload[" + request.file() + "]";
    }
}
