package io.github.quarkusmisskey.client.internal.guard;

/** What sort of address the network takes an IP address for. */
public enum AddressKind {
    /** An address of the open internet. */
    PUBLIC("public"),
    /** Loopback, link-local of IPv6, and the networks of houses, companies, providers and test benches. */
    PRIVATE("private"),
    /** No server's address: unspecified, multicast, broadcast, documentation, reserved or retired. */
    RESERVED("reserved"),
    /**
     * Where clouds hand out a machine's credentials. All of 169.254.0.0/16 counts, for they use many of its addresses.
     */
    METADATA("used by the metadata services of clouds");

    private final String description;

    AddressKind(String description) {
        this.description = description;
    }

    /** English for the log, to stand after "the address is". */
    public String description() {
        return description;
    }

    /** The worse of the two, in the order above. */
    AddressKind worse(AddressKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
