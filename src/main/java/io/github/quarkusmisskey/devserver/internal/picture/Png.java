package io.github.quarkusmisskey.devserver.internal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import io.github.quarkusmisskey.devserver.internal.http.Answer;

/** Writes PNG images. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte PALETTE = 3;
    private static final byte TRUE_COLOR = 2;
    private static final byte EIGHT_BITS = 8;
    private static final int HEADER = 13;

    private Png() {}

    /**
     * @param palette three bytes per colour
     * @param rows the colour index of each pixel, row by row, with a zero before each row
     */
    static Answer indexed(int width, int height, byte[] palette, byte[] rows) {
        return write(width, height, PALETTE, palette, rows);
    }

    /** @param rows three bytes per pixel, row by row, with a zero before each row */
    static Answer colored(int width, int height, byte[] rows) {
        return write(width, height, TRUE_COLOR, new byte[0], rows);
    }

    private static Answer write(int width, int height, byte kind, byte[] palette, byte[] rows) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(width).putInt(height);
        chunk(png, "IHDR", header.put(EIGHT_BITS).put(kind).array());
        if (palette.length > 0) {
            chunk(png, "PLTE", palette);
        }
        chunk(png, "IDAT", packed(rows));
        chunk(png, "IEND", new byte[0]);
        return new Answer(200, "image/png", png.toByteArray(), Map.of("Cache-Control", "public, max-age=31536000"));
    }

    private static byte[] packed(byte[] rows) {
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array());
    }
}
