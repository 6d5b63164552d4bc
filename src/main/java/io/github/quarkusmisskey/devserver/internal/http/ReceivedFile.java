package io.github.quarkusmisskey.devserver.internal.http;

/**
 * A received file part, of which only the start is kept. {@code type} is determined from the content, as servers do.
 */
public record ReceivedFile(String name, long size, String md5, String type) {}
