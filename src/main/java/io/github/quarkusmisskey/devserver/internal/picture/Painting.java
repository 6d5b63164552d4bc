package io.github.quarkusmisskey.devserver.internal.picture;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import io.github.quarkusmisskey.devserver.internal.http.Answer;

/** Draws hills under a sky in place of a file, whose content is not kept. */
public final class Painting {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int RGB = 3;
    private static final int[] SKY_ABOVE = {70, 130, 200};
    private static final int[] SKY_BELOW = {250, 205, 150};
    private static final int[] FAR_HILL = {110, 140, 130};
    private static final int[] NEAR_HILL = {60, 105, 70};
    private static final int[] SUN = {255, 240, 190};
    private static final int SUN_RADIUS = 34;

    private Painting() {}

    /** @param seed determines where the sun and the hills are */
    public static Answer of(String seed) {
        CRC32 hash = new CRC32();
        hash.update(seed.getBytes(StandardCharsets.UTF_8));
        double phase = hash.getValue() % 628 / 100.0;
        byte[] rows = new byte[HEIGHT * (WIDTH * RGB + 1)];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int[] color = color(x, y, phase);
                for (int part = 0; part < RGB; part++) {
                    rows[y * (WIDTH * RGB + 1) + 1 + x * RGB + part] = (byte) color[part];
                }
            }
        }
        return Png.colored(WIDTH, HEIGHT, rows);
    }

    private static int[] color(int x, int y, double phase) {
        if (y > HEIGHT * 0.75 + 25 * Math.sin(x / 70.0 + phase)) {
            return NEAR_HILL;
        }
        if (y > HEIGHT * 0.6 + 35 * Math.sin(x / 95.0 + 2 * phase)) {
            return FAR_HILL;
        }
        double fromSun = Math.hypot(x - WIDTH * (0.5 + 0.35 * Math.cos(phase)), y - HEIGHT * 0.28);
        return fromSun < SUN_RADIUS ? SUN : sky((double) y / HEIGHT);
    }

    private static int[] sky(double depth) {
        int[] color = new int[RGB];
        for (int part = 0; part < RGB; part++) {
            color[part] = (int) (SKY_ABOVE[part] + depth * (SKY_BELOW[part] - SKY_ABOVE[part]));
        }
        return color;
    }
}
