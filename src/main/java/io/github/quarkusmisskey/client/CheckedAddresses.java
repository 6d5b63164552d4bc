package io.github.quarkusmisskey.client;

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
import io.vertx.core.net.SocketAddress;

/** Has names looked up, refuses forbidden addresses, and remembers the allowed ones for a short while. */
final class CheckedAddresses {

    private static final long TTL_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int MOST_REMEMBERED = 20_000;

    private static final long USABLE_NANOS = Duration.ofMinutes(10).toNanos();

    private final AddressGuard guard;
    private final NameLookups names;
    private final Map<String, Checked> remembered = new ConcurrentHashMap<>();

    CheckedAddresses(AddressGuard guard, NameLookups names) {
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
        return names.find(host)
                .transform(found -> found.succeeded() ? checked(host, found.result()) : older(host, found.cause()))
                .map(checked -> checked.at(port));
    }

    /** An address that was right a while ago serves when nobody can be asked; it was checked, too. */
    private Future<Checked> older(String host, Throwable failure) {
        Checked known = remembered.get(host);
        boolean usable = known != null
                && !(failure instanceof UnknownHostException)
                && System.nanoTime() - known.checkedAt < USABLE_NANOS;
        return usable ? Future.succeededFuture(known) : Future.failedFuture(failure);
    }

    /** Whether it is an address, so that nobody has to be asked for it. */
    private static boolean isLiteral(String host) {
        return NetUtil.isValidIpV4Address(host) || NetUtil.isValidIpV6Address(host);
    }

    private Future<Checked> checkedNow(String literal) {
        try {
            return checked(literal, InetAddress.getAllByName(literal));
        } catch (UnknownHostException e) {
            return Future.failedFuture(e);
        }
    }

    private Future<Checked> checked(String host, InetAddress[] addresses) {
        for (InetAddress address : addresses) {
            Optional<AddressKind> refusal = guard.refusal(address);
            if (refusal.isPresent()) {
                remembered.remove(host);
                return Future.failedFuture(new AddressRefusedException(
                        "its address is " + refusal.get().description()));
            }
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        Checked checked = new Checked(addresses[0].getHostAddress(), System.nanoTime());
        remembered.put(host, checked);
        return Future.succeededFuture(checked);
    }

    private record Checked(String address, long checkedAt) {

        SocketAddress at(int port) {
            return SocketAddress.inetSocketAddress(port, address);
        }
    }
}
