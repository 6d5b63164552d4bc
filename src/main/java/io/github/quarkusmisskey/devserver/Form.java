package io.github.quarkusmisskey.devserver;

import java.util.Map;

/**
 * A {@code multipart/form-data} request: the fields that came before the file, and the file.
 *
 * @param file null if there was none
 */
record Form(Map<String, String> fields, ReceivedFile file) {}
