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
 * A file to upload. It is read while it is sent, a piece at a time, and anew if the call is made again, so it should stay as
 * it is until the call has ended.
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

    /** A file on disk, under its own name. Whether it can be read shows when it is sent. */
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

    /** The same with somebody to tell how far its upload is, in place of whom was told before. */
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
     * How many bytes there are now. Asks the disk.
     *
     * @throws IOException if there is no such file, or it is no regular one or cannot be read
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

    /** The bytes from the first one on. */
    public InputStream open() throws IOException {
        return bytes == null ? Files.newInputStream(path) : new ByteArrayInputStream(bytes);
    }

    @Override
    public String toString() {
        return bytes == null ? path.toString() : name + " (" + bytes.length + " bytes)";
    }
}
