package io.github.quarkusmisskey.client;

import java.nio.file.Path;

import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.api.UploadProgress;
import io.github.quarkusmisskey.api.drive.files.DriveFilesCreateRequest;

/**
 * A file for an account's drive and what to say of it. It never changes: each method gives another upload.
 *
 * @see MisskeyClient#upload
 */
public final class Upload {

    private final DriveFilesCreateRequest request;

    private Upload(DriveFilesCreateRequest request) {
        this.request = request;
    }

    /** A file on disk, under its own name. It is never held in memory as a whole. */
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

    /** What those are told who do not see the file; at most 512 characters. */
    public Upload comment(String comment) {
        return new Upload(request.toBuilder().comment(comment).build());
    }

    /** The id of the folder of the drive; its root if none is named. */
    public Upload folder(String folderId) {
        return new Upload(request.toBuilder().folderId(folderId).build());
    }

    /** Whether it is shown only to who asks for it. */
    public Upload sensitive(boolean sensitive) {
        return new Upload(request.toBuilder().isSensitive(sensitive).build());
    }

    /** Whether the drive takes it although it has the same file already; else the server answers with that one. */
    public Upload force(boolean force) {
        return new Upload(request.toBuilder().force(force).build());
    }

    /** Who is told how far it is. */
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
