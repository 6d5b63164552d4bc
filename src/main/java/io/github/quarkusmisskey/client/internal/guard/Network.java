package io.github.quarkusmisskey.client.internal.guard;

/**
 * The addresses that share a prefix, and their kind.
 *
 * @param prefix the leading bytes; missing ones are zero
 * @param bits length of the prefix in bits
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
