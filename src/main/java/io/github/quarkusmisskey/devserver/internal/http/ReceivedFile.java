package io.github.quarkusmisskey.devserver.internal.http;

/** A file part that was received. Only its start is kept. {@code type} is told by the content, as servers do. */
public record ReceivedFile(String name, long size, String md5, String type) {}
