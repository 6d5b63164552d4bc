package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.github.quarkusmisskey.client.guard.AddressGuard;
import io.github.quarkusmisskey.client.guard.AddressKind;
import io.github.quarkusmisskey.client.guard.AddressRefusedException;
import io.netty.util.NetUtil;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;

/** Looks names up off the event loop, refuses forbidden addresses, and remembers the allowed ones for a short while. */
final class CheckedAddresses {

    private static final long TTL_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int MOST_REMEMBERED = 20_000;

    private final Vertx vertx;
    private final AddressGuard guard;
    private final NameLookup names;
    private final Map<String, Checked> remembered = new ConcurrentHashMap<>();

    CheckedAddresses(Vertx vertx, AddressGuard guard, NameLookup names) {
        this.vertx = vertx;
        this.guard = guard;
        this.names = names;
    }

    /** The address to connect to; fails if the name is unknown or any of its addresses is forbidden. */
    Future<SocketAddress> find(String host, int port) {
        Checked known = remembered.get(host);
        if (known != null && System.nanoTime() - known.checkedAt < TTL_NANOS) {
            return Future.succeededFuture(known.at(port));
        }
        if (isLiteral(host)) {
            return checkedNow(host).map(checked -> checked.at(port));
        }
        return vertx.executeBlocking(() -> check(host), false).map(checked -> checked.at(port));
    }

    /** Whether it is an address, so that nobody has to be asked for it. */
    private static boolean isLiteral(String host) {
        return NetUtil.isValidIpV4Address(host) || NetUtil.isValidIpV6Address(host);
    }

    private Future<Checked> checkedNow(String host) {
        try {
            return Future.succeededFuture(check(host));
        } catch (IOException e) {
            return Future.failedFuture(e);
        }
    }

    private Checked check(String host) throws IOException {
        InetAddress[] addresses = names.addressesOf(host);
        for (InetAddress address : addresses) {
            Optional<AddressKind> refusal = guard.refusal(address);
            if (refusal.isPresent()) {
                throw new AddressRefusedException(
                        "its address is " + refusal.get().description());
            }
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        Checked checked = new Checked(addresses[0].getHostAddress(), System.nanoTime());
        remembered.put(host, checked);
        return checked;
    }

    /** What is asked for the addresses of a name, as the system's own look-up. */
    @FunctionalInterface
    interface NameLookup {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    private record Checked(String address, long checkedAt) {

        SocketAddress at(int port) {
            return SocketAddress.inetSocketAddress(port, address);
        }
    }
}
