package io.github.quarkusmisskey.vault.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The header of everything that the vault creates: a format version, the length of the key id, and the key id. */
record KeyHeader(String keyId) {

    private static final byte VERSION = 1;

    byte[] bytes() {
        byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + id.length)
                .put(VERSION)
                .put((byte) id.length)
                .put(id)
                .array();
    }

    /** Reads the header and moves the buffer past it; empty if it is not a header of this version. */
    static Optional<KeyHeader> read(ByteBuffer in) {
        if (in.remaining() < 2 || in.get() != VERSION) {
            return Optional.empty();
        }
        int length = in.get();
        if (length < 1 || length > in.remaining()) {
            return Optional.empty();
        }
        byte[] id = new byte[length];
        in.get(id);
        return Optional.of(new KeyHeader(new String(id, StandardCharsets.US_ASCII)));
    }
}
