package io.github.quarkusmisskey.client.internal.guard;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Decides whether a connection may be made to an address. Pass exactly the address that the connection will use, not
 * one of an earlier look-up; this includes hosts that are written as an address. Thread-safe.
 */
public final class AddressGuard {

    private final boolean allowPrivateAddresses;

    /**
     * @param allowPrivateAddresses whether {@link AddressKind#PRIVATE} is allowed beside {@link AddressKind#PUBLIC},
     *     for development. Metadata and reserved addresses are always refused: no Misskey server is there, and a
     *     developer's machine may run in a cloud.
     */
    public AddressGuard(boolean allowPrivateAddresses) {
        this.allowPrivateAddresses = allowPrivateAddresses;
    }

    public boolean allows(InetAddress address) {
        return refusal(address).isEmpty();
    }

    /** The kind because of which the address is refused; empty if a connection is allowed. */
    public Optional<AddressKind> refusal(InetAddress address) {
        AddressKind kind = kindOf(address);
        boolean allowed = kind == AddressKind.PUBLIC || kind == AddressKind.PRIVATE && allowPrivateAddresses;
        return allowed ? Optional.empty() : Optional.of(kind);
    }

    /**
     * An IPv6 address that embeds an IPv4 address (mapped, NAT64, 6to4, Teredo and others) has the kind of that
     * address.
     */
    public static AddressKind kindOf(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == Ipv4Networks.LENGTH ? Ipv4Networks.kindOf(bytes) : Ipv6Networks.kindOf(bytes);
    }
}
