package io.github.quarkusmisskey.api;

/**
 * The body of a request that is sent as {@code multipart/form-data}, because it contains a file.
 *
 * @param <T> the request record
 */
public interface FileBody<T> extends Body<T> {

    FileContent file();
}
