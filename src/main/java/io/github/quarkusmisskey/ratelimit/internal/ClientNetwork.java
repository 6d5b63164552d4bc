package io.github.quarkusmisskey.ratelimit.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Identifies a client: an IPv4 address or an IPv6 network. */
public final class ClientNetwork {

    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private ClientNetwork() {}

    /**
     * The network of an address. A home has a whole /64 network of IPv6 addresses, so a single address does not
     * identify a client.
     *
     * @param address an IP address; any other text is returned unchanged
     */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes =
                    InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            if (bytes.length < IPV6_BYTES) {
                return InetAddress.getByAddress(bytes).getHostAddress();
            }
            byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES), IPV6_BYTES);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
