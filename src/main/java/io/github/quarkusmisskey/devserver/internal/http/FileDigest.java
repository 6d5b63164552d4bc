package io.github.quarkusmisskey.devserver.internal.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.vertx.core.buffer.Buffer;

/** Collects the size, hash and start of a file while it is received. */
public final class FileDigest {

    private static final int START = 16;

    private final String name;
    private final Buffer start = Buffer.buffer(START);
    private final MessageDigest md5;
    private long size;

    public FileDigest(String name) {
        this.name = name;
        try {
            md5 = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    public void add(Buffer piece) {
        size += piece.length();
        md5.update(piece.getBytes());
        if (start.length() < START) {
            start.appendBuffer(piece, 0, Math.min(piece.length(), START - start.length()));
        }
    }

    public long size() {
        return size;
    }

    /** Call once, after the last piece. */
    public ReceivedFile file() {
        return new ReceivedFile(name, size, HexFormat.of().formatHex(md5.digest()), type());
    }

    private String type() {
        String first = start.toString(StandardCharsets.ISO_8859_1);
        if (first.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        } else if (first.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        } else if (first.startsWith("GIF8")) {
            return "image/gif";
        } else if (first.startsWith("RIFF") && first.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        return "application/octet-stream";
    }
}
