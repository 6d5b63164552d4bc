package io.github.quarkusmisskey.client.internal.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of exactly the announced number of bytes. Any other number is an error, because it would corrupt the
 * request.
 */
final class ExactLengthStream extends FilterInputStream {

    private static final String CHANGED = "the file changed its size while it was sent";

    private long left;

    ExactLengthStream(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
            if (in.read() >= 0) {
                throw new IOException(CHANGED);
            }
            return -1;
        }
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new IOException(CHANGED);
        }
        left -= read;
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
