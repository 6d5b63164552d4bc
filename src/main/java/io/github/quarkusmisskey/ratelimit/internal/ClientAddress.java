package io.github.quarkusmisskey.ratelimit.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.netty.util.NetUtil;

/**
 * Determines the client address of a request. Every proxy appends the address of its caller to {@code X-Forwarded-For},
 * so the list is read from the right, as long as a trusted proxy wrote it; entries further to the left are unverified
 * claims. Thread-safe.
 */
public final class ClientAddress {

    /** An address or a network. */
    private record Network(byte[] address, int bits) {

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((address[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> trusted = new ArrayList<>();
    private final int hops;

    /**
     * @param trusted the trusted proxies: addresses, networks such as {@code 10.0.0.0/8}, or names, which are resolved
     *     once
     * @param hops number of proxies, if the addresses of those behind the first one are unknown; otherwise 1
     * @throws IllegalArgumentException if an entry is none of these; the message names it
     */
    public ClientAddress(List<String> trusted, int hops) {
        if (hops < 1) {
            throw new IllegalArgumentException("misskey.web.proxy-hops is " + hops + "; it must be at least 1");
        }
        trusted.forEach(each -> this.trusted.addAll(networks(each.strip())));
        this.hops = hops;
    }

    /**
     * The address of the client in canonical form.
     *
     * @param peer the other end of the connection; null if unknown
     * @param forwarded the values of {@code X-Forwarded-For}, in the request's order
     * @return empty if no trusted proxy sent a readable address
     */
    public Optional<String> of(String peer, List<String> forwarded) {
        List<String> entries = forwarded.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .toList();
        byte[] address = parse(peer);
        for (int hop = 0; hop < entries.size() && isProxy(address, hop); hop++) {
            address = parse(entries.get(entries.size() - 1 - hop));
        }
        return Optional.ofNullable(address).map(NetUtil::bytesToIpAddress);
    }

    private boolean isProxy(byte[] address, int hop) {
        return address != null
                && (hop > 0 && hop < hops || trusted.stream().anyMatch(network -> network.contains(address)));
    }

    /**
     * Reads {@code 192.0.2.1}, {@code 192.0.2.1:80}, {@code 2001:db8::1}, {@code [2001:db8::1]:80}, each also in
     * quotes.
     */
    private static byte[] parse(String entry) {
        if (entry == null) {
            return null;
        }
        String text = entry.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        int bracket = text.indexOf(']');
        if (text.startsWith("[") && bracket > 0) {
            text = text.substring(1, bracket);
        } else if (text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':')) {
            text = text.substring(0, text.indexOf(':'));
        }
        byte[] address = NetUtil.createByteArrayFromIpAddressString(text);
        return address == null ? null : withoutMapping(address);
    }

    /** An IPv4-mapped IPv6 address is the same client as the IPv4 address. */
    private static byte[] withoutMapping(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("An address has 4 or 16 bytes", e);
        }
    }

    private static List<Network> networks(String text) {
        int slash = text.indexOf('/');
        byte[] address = parse(slash < 0 ? text : text.substring(0, slash));
        if (address != null) {
            return List.of(new Network(address, bits(text, slash, address.length * Byte.SIZE)));
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(text))
                    .map(found -> new Network(found.getAddress(), found.getAddress().length * Byte.SIZE))
                    .toList();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "quarkus.http.proxy.trusted-proxies has '" + text + "', which is no address and no known name", e);
        }
    }

    private static int bits(String text, int slash, int all) {
        try {
            int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
            if (bits >= 0 && bits <= all) {
                return bits;
            }
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("quarkus.http.proxy.trusted-proxies has '" + text + "'", none);
        }
        throw new IllegalArgumentException("quarkus.http.proxy.trusted-proxies has '" + text + "'");
    }
}
