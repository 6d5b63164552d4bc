package io.github.quarkusmisskey.client.internal.guard;

import java.util.Arrays;
import java.util.List;

/** The IPv6 networks that are not public, and those whose addresses embed an IPv4 address. */
final class Ipv6Networks {

    /**
     * The first network that contains an address determines its kind. Other addresses are public if they are global
     * unicast.
     */
    private static final List<Network> NETWORKS = List.of(
            network(AddressKind.METADATA, 32, 0xfd00, 0xec2),
            network(AddressKind.METADATA, 128, 0xfd00, 0x42, 0, 0, 0, 0, 0, 0x42),
            network(AddressKind.METADATA, 128, 0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254),
            network(AddressKind.PRIVATE, 128, 0, 0, 0, 0, 0, 0, 0, 1),
            network(AddressKind.PRIVATE, 7, 0xfc00),
            network(AddressKind.PRIVATE, 10, 0xfe80),
            network(AddressKind.PRIVATE, 10, 0xfec0),
            network(AddressKind.RESERVED, 128, 0),
            network(AddressKind.RESERVED, 32, 0x2001, 0xdb8),
            network(AddressKind.RESERVED, 20, 0x3fff));

    /** Protocol assignments: Teredo, benchmarking, ORCHID and others, none of which contains servers. */
    private static final Network PROTOCOLS = network(AddressKind.RESERVED, 23, 0x2001);

    private static final Network GLOBAL_UNICAST = network(AddressKind.PUBLIC, 3, 0x2000);

    private static final Network COMPATIBLE = network(AddressKind.RESERVED, 96, 0);
    private static final Network MAPPED = network(AddressKind.PUBLIC, 96, 0, 0, 0, 0, 0, 0xffff);
    private static final Network TRANSLATED = network(AddressKind.PUBLIC, 96, 0, 0, 0, 0, 0xffff, 0);
    private static final Network NAT64 = network(AddressKind.PUBLIC, 96, 0x64, 0xff9b);
    private static final Network SIX_TO_FOUR = network(AddressKind.PUBLIC, 16, 0x2002);
    private static final Network TEREDO = network(AddressKind.PUBLIC, 32, 0x2001, 0);

    private Ipv6Networks() {}

    static AddressKind kindOf(byte[] address) {
        for (Network network : NETWORKS) {
            if (network.contains(address)) {
                return network.kind();
            }
        }
        if (MAPPED.contains(address) || TRANSLATED.contains(address) || NAT64.contains(address)) {
            return ipv4At(address, 12);
        }
        if (COMPATIBLE.contains(address)) {
            return ipv4At(address, 12).worse(COMPATIBLE.kind());
        }
        if (SIX_TO_FOUR.contains(address)) {
            return ipv4At(address, 2);
        }
        if (TEREDO.contains(address)) {
            return ipv4At(address, 4).worse(teredoClient(address));
        }
        if (PROTOCOLS.contains(address) || !GLOBAL_UNICAST.contains(address)) {
            return AddressKind.RESERVED;
        }
        return isIsatap(address) ? ipv4At(address, 12) : AddressKind.PUBLIC;
    }

    private static AddressKind ipv4At(byte[] address, int offset) {
        return Ipv4Networks.kindOf(Arrays.copyOfRange(address, offset, offset + Ipv4Networks.LENGTH));
    }

    /** Teredo inverts all bits of the client's address. */
    private static AddressKind teredoClient(byte[] address) {
        byte[] turned = address.clone();
        for (int i = 12; i < turned.length; i++) {
            turned[i] = (byte) ~turned[i];
        }
        return ipv4At(turned, 12);
    }

    /** ISATAP: the interface identifier is 00005efe or 02005efe followed by an IPv4 address, in any network. */
    private static boolean isIsatap(byte[] address) {
        return (address[8] & ~2) == 0 && address[9] == 0 && address[10] == 0x5e && address[11] == (byte) 0xfe;
    }

    private static Network network(AddressKind kind, int bits, int... groups) {
        byte[] prefix = new byte[2 * groups.length];
        for (int i = 0; i < groups.length; i++) {
            prefix[2 * i] = (byte) (groups[i] >> 8);
            prefix[2 * i + 1] = (byte) groups[i];
        }
        return new Network(prefix, bits, kind);
    }
}
