package io.github.quarkusmisskey.devserver.internal.picture;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import io.github.quarkusmisskey.devserver.internal.http.Answer;

/** A small symmetric picture in two colours, for a user without an avatar. */
public final class Identicon {

    private static final int CELLS = 5;
    private static final int SCALE = 16;
    private static final int SIDE = (CELLS + 2) * SCALE;

    private Identicon() {}

    public static Answer of(String seed) {
        CRC32 hash = new CRC32();
        hash.update(seed.getBytes(StandardCharsets.UTF_8));
        int bits = (int) hash.getValue();
        return Png.indexed(SIDE, SIDE, palette(bits), pixels(bits));
    }

    private static byte[] palette(int bits) {
        return new byte[] {
            (byte) 240,
            (byte) 240,
            (byte) 240,
            (byte) (60 + (bits >>> 24) % 120),
            (byte) (60 + (bits >>> 16 & 0xff) % 120),
            (byte) (60 + (bits >>> 8 & 0xff) % 120)
        };
    }

    private static byte[] pixels(int bits) {
        byte[] raw = new byte[SIDE * (SIDE + 1)];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                raw[y * (SIDE + 1) + 1 + x] = inked(bits, x / SCALE - 1, y / SCALE - 1);
            }
        }
        return raw;
    }

    private static byte inked(int bits, int column, int row) {
        if (column < 0 || column >= CELLS || row < 0 || row >= CELLS) {
            return 0;
        }
        int mirrored = Math.min(column, CELLS - 1 - column);
        return (byte) (bits >>> (row * 3 + mirrored) & 1);
    }
}
