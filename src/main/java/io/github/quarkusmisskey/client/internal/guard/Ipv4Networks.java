package io.github.quarkusmisskey.client.internal.guard;

import java.util.List;

/** The IPv4 networks of IANA's special-purpose registry that are not public, and the addresses of clouds. */
final class Ipv4Networks {

    static final int LENGTH = 4;

    /** The first network that contains an address determines its kind. */
    private static final List<Network> NETWORKS = List.of(
            network(AddressKind.METADATA, 16, 169, 254),
            network(AddressKind.METADATA, 32, 100, 100, 100, 200),
            network(AddressKind.METADATA, 32, 168, 63, 129, 16),
            network(AddressKind.METADATA, 32, 192, 0, 0, 192),
            network(AddressKind.PRIVATE, 8, 10),
            network(AddressKind.PRIVATE, 8, 127),
            network(AddressKind.PRIVATE, 10, 100, 64),
            network(AddressKind.PRIVATE, 12, 172, 16),
            network(AddressKind.PRIVATE, 16, 192, 168),
            network(AddressKind.PRIVATE, 15, 198, 18),
            network(AddressKind.RESERVED, 8, 0),
            network(AddressKind.RESERVED, 24, 192, 0, 0),
            network(AddressKind.RESERVED, 24, 192, 0, 2),
            network(AddressKind.RESERVED, 24, 192, 88, 99),
            network(AddressKind.RESERVED, 24, 198, 51, 100),
            network(AddressKind.RESERVED, 24, 203, 0, 113),
            network(AddressKind.RESERVED, 3, 224));

    private Ipv4Networks() {}

    static AddressKind kindOf(byte[] address) {
        return NETWORKS.stream()
                .filter(network -> network.contains(address))
                .map(Network::kind)
                .findFirst()
                .orElse(AddressKind.PUBLIC);
    }

    private static Network network(AddressKind kind, int bits, int... bytes) {
        byte[] prefix = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            prefix[i] = (byte) bytes[i];
        }
        return new Network(prefix, bits, kind);
    }
}
