package io.github.quarkusmisskey.devserver.internal.http;

import java.util.Map;

/**
 * A {@code multipart/form-data} request: the fields that came before the file, and the file.
 *
 * @param file null if there was none
 */
public record UploadForm(Map<String, String> fields, ReceivedFile file) {}
