package io.github.quarkusmisskey;

/** How much a test does: little in every build, much with {@code -Pthorough}. */
public final class TestSize {

    private static final boolean LARGE = "large".equals(System.getProperty("test.size"));

    private TestSize() {}

    public static int of(int small, int large) {
        return LARGE ? large : small;
    }

    public static boolean isLarge() {
        return LARGE;
    }
}
