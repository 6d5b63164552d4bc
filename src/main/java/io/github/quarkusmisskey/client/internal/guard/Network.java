package io.github.quarkusmisskey.client.internal.guard;

/**
 * The addresses that begin with the same bits, and what they are.
 *
 * @param prefix the leading bytes; those that are missing are zero
 * @param bits how many bits count
 */
record Network(byte[] prefix, int bits, AddressKind kind) {

    boolean contains(byte[] address) {
        for (int bit = 0; bit < bits; bit += Byte.SIZE) {
            int i = bit / Byte.SIZE;
            int mask = 0xff00 >> Math.min(bits - bit, Byte.SIZE);
            int expected = i < prefix.length ? prefix[i] : 0;
            if (((address[i] ^ expected) & mask & 0xff) != 0) {
                return false;
            }
        }
        return true;
    }
}
