package io.github.quarkusmisskey.client.internal.guard;

/** The kinds of IP addresses. */
public enum AddressKind {
    /** A public address of the internet. */
    PUBLIC("public"),
    /** Loopback, IPv6 link-local, private, carrier-grade NAT and benchmarking networks. */
    PRIVATE("private"),
    /** Addresses that no server has: unspecified, multicast, broadcast, documentation, reserved or deprecated. */
    RESERVED("reserved"),
    /**
     * Metadata services of clouds, which return a machine's credentials. Includes all of 169.254.0.0/16, of which
     * clouds use many addresses.
     */
    METADATA("used by the metadata services of clouds");

    private final String description;

    AddressKind(String description) {
        this.description = description;
    }

    /** English, for logs; follows the words "the address is". */
    public String description() {
        return description;
    }

    /** The worse of two kinds, in the order of declaration. */
    AddressKind worse(AddressKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
