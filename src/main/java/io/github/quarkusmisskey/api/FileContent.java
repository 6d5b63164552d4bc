package io.github.quarkusmisskey.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreType;

/**
 * A file to upload. It is read in chunks while it is sent, and again if the call is repeated, so it should not change
 * until the call has ended.
 */
@JsonIgnoreType
public final class FileContent {

    private static final String NAMELESS = "file";

    private final String name;
    private final Path path;
    private final byte[] bytes;
    private final UploadProgress progress;

    private FileContent(String name, Path path, byte[] bytes, UploadProgress progress) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
        this.progress = progress;
    }

    /** A file on disk, under its own name. An unreadable file fails the call, not this method. */
    public static FileContent of(Path path) {
        Path name = path.getFileName();
        return new FileContent(name == null ? NAMELESS : name.toString(), path, null, UploadProgress.NONE);
    }

    /** Bytes in memory; they are not copied. */
    public static FileContent of(String name, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        return new FileContent(name, null, bytes, UploadProgress.NONE);
    }

    /** Returns a copy that reports its progress to the given listener, in place of an earlier one. */
    public FileContent onProgress(UploadProgress progress) {
        return new FileContent(name, path, bytes, Objects.requireNonNull(progress, "progress"));
    }

    public String name() {
        return name;
    }

    public UploadProgress progress() {
        return progress;
    }

    /**
     * The current size in bytes; reads it from the disk.
     *
     * @throws IOException if the file does not exist, is not a regular file or cannot be read
     */
    public long size() throws IOException {
        if (bytes != null) {
            return bytes.length;
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new IOException(path + " is no regular file");
        }
        if (!Files.isReadable(path)) {
            throw new IOException(path + " may not be read");
        }
        return attributes.size();
    }

    /** Opens the file at its first byte. */
    public InputStream open() throws IOException {
        return bytes == null ? Files.newInputStream(path) : new ByteArrayInputStream(bytes);
    }

    @Override
    public String toString() {
        return bytes == null ? path.toString() : name + " (" + bytes.length + " bytes)";
    }
}
