package io.github.quarkusmisskey.devserver;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A small symmetric picture for a user without an avatar, as a PNG with a palette of two colours. */
final class Identicon {

    private static final int CELLS = 5;
    private static final int SCALE = 16;
    private static final int SIDE = (CELLS + 2) * SCALE;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Identicon() {}

    static Answer of(String seed) {
        CRC32 hash = new CRC32();
        hash.update(seed.getBytes(StandardCharsets.UTF_8));
        int bits = (int) hash.getValue();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE).put(new byte[] {8, 3, 0, 0, 0}));
        chunk(png, "PLTE", palette(bits));
        chunk(png, "IDAT", pixels(bits));
        chunk(png, "IEND", ByteBuffer.allocate(0));
        return new Answer(200, "image/png", png.toByteArray(), Map.of("Cache-Control", "public, max-age=31536000"));
    }

    private static ByteBuffer palette(int bits) {
        byte[] ink = {
            (byte) (60 + (bits >>> 24) % 120),
            (byte) (60 + (bits >>> 16 & 0xff) % 120),
            (byte) (60 + (bits >>> 8 & 0xff) % 120)
        };
        return ByteBuffer.allocate(6)
                .put(new byte[] {(byte) 240, (byte) 240, (byte) 240})
                .put(ink);
    }

    private static ByteBuffer pixels(int bits) {
        byte[] raw = new byte[SIDE * (SIDE + 1)];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                raw[y * (SIDE + 1) + 1 + x] = inked(bits, x / SCALE - 1, y / SCALE - 1);
            }
        }
        Deflater deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        byte[] packed = new byte[raw.length];
        int length = deflater.deflate(packed);
        deflater.end();
        return ByteBuffer.allocate(length).put(packed, 0, length);
    }

    private static byte inked(int bits, int column, int row) {
        if (column < 0 || column >= CELLS || row < 0 || row >= CELLS) {
            return 0;
        }
        int mirrored = Math.min(column, CELLS - 1 - column);
        return (byte) (bits >>> (row * 3 + mirrored) & 1);
    }

    private static void chunk(ByteArrayOutputStream png, String type, ByteBuffer data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data.array());
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.capacity()).array());
        png.writeBytes(name);
        png.writeBytes(data.array());
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
