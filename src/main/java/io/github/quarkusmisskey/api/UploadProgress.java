package io.github.quarkusmisskey.api;

/** Receives the progress of an upload. */
@FunctionalInterface
public interface UploadProgress {

    /** Ignores the progress. */
    UploadProgress NONE = (sent, total) -> {};

    /**
     * Called for each chunk of the file, one at a time, on a thread that may block; the upload waits meanwhile. An
     * exception aborts the upload.
     *
     * @param sent bytes handed to the connection; the server may have received half a megabyte less
     * @param total size of the file in bytes
     */
    void sent(long sent, long total);
}
