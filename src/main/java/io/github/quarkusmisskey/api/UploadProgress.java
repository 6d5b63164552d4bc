package io.github.quarkusmisskey.api;

/** Is told how far an upload is. */
@FunctionalInterface
public interface UploadProgress {

    /** Tells nobody. */
    UploadProgress NONE = (sent, total) -> {};

    /**
     * Called for every piece of the file, one at a time, on a thread that may block; while it does, the upload waits. An
     * exception breaks the upload off.
     *
     * @param sent bytes of the file that were handed to the connection; the server may have half a megabyte less
     * @param total bytes of the whole file
     */
    void sent(long sent, long total);
}
