package io.github.quarkusmisskey.client.internal.guard;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Decides whether a connection may be made to an address. Ask it with the very address that the connection then uses,
 * not with one of an earlier look-up, and for hosts that are written as an address too. Safe for any thread.
 */
public final class AddressGuard {

    private final boolean allowPrivateAddresses;

    /**
     * @param allowPrivateAddresses whether {@link AddressKind#PRIVATE} is allowed beside {@link AddressKind#PUBLIC},
     *     for development. Metadata and reserved addresses are refused all the same: no Misskey server is there, and a
     *     machine that develops may run in a cloud.
     */
    public AddressGuard(boolean allowPrivateAddresses) {
        this.allowPrivateAddresses = allowPrivateAddresses;
    }

    public boolean allows(InetAddress address) {
        return refusal(address).isEmpty();
    }

    /** The kind for which the address is refused, or nothing if a connection is allowed. */
    public Optional<AddressKind> refusal(InetAddress address) {
        AddressKind kind = kindOf(address);
        boolean allowed = kind == AddressKind.PUBLIC || kind == AddressKind.PRIVATE && allowPrivateAddresses;
        return allowed ? Optional.empty() : Optional.of(kind);
    }

    /** An IPv6 address that leads to an IPv4 one (mapped, NAT64, 6to4, Teredo and others) is of that one's kind. */
    public static AddressKind kindOf(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == Ipv4Networks.LENGTH ? Ipv4Networks.kindOf(bytes) : Ipv6Networks.kindOf(bytes);
    }
}
