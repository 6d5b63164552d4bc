package io.github.quarkusmisskey.client.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import io.github.quarkusmisskey.client.internal.guard.AddressGuard;
import io.github.quarkusmisskey.client.internal.guard.AddressKind;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import io.netty.util.NetUtil;
import io.vertx.core.Future;
import io.vertx.core.net.SocketAddress;

/** Resolves names, refuses forbidden addresses, and caches the allowed ones for a short time. */
public final class CheckedAddresses {

    private static final long TTL_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int MAX_REMEMBERED = 20_000;

    private static final long USABLE_NANOS = Duration.ofMinutes(10).toNanos();

    /** How long a call waits for a new result if an older address of the name is known, which was checked too. */
    private static final Duration TIMEOUT = Duration.ofMillis(250);

    private final AddressGuard guard;
    private final NameLookups names;
    private final LongSupplier nanos;
    private final Map<String, Checked> remembered = new ConcurrentHashMap<>();

    CheckedAddresses(AddressGuard guard, NameLookups names) {
        this(guard, names, System::nanoTime);
    }

    /** @param nanos a clock that never goes back */
    CheckedAddresses(AddressGuard guard, NameLookups names, LongSupplier nanos) {
        this.guard = guard;
        this.names = names;
        this.nanos = nanos;
    }

    /** The address to connect to; fails if the name is unknown or any of its addresses is forbidden. */
    public Future<SocketAddress> find(String host, int port) {
        Checked known = remembered.get(host);
        if (known != null && nanos.getAsLong() - known.checkedAt < TTL_NANOS) {
            return Future.succeededFuture(known.at(port));
        }
        if (isLiteral(host)) {
            return checkedNow(host).map(checked -> checked.at(port));
        }
        Future<Checked> asked = names.find(host)
                .transform(found -> found.succeeded() ? checked(host, found.result()) : older(host, found.cause()));
        return (isUsable(known) ? names.atMost(TIMEOUT, asked, known) : asked).map(checked -> checked.at(port));
    }

    /** Falls back to an older address, which was checked too, if the look-up failed. */
    private Future<Checked> older(String host, Throwable failure) {
        Checked known = remembered.get(host);
        boolean usable = isUsable(known) && !(failure instanceof UnknownHostException);
        return usable ? Future.succeededFuture(known) : Future.failedFuture(failure);
    }

    private boolean isUsable(Checked known) {
        return known != null && nanos.getAsLong() - known.checkedAt < USABLE_NANOS;
    }

    /** Whether the host is an address, so that no look-up is needed. */
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
                return Future.failedFuture(new AddressRefusedException(reason(refusal.get())));
            }
        }
        if (remembered.size() >= MAX_REMEMBERED) {
            remembered.clear();
        }
        Checked checked = new Checked(addresses[0].getHostAddress(), nanos.getAsLong());
        remembered.put(host, checked);
        return Future.succeededFuture(checked);
    }

    /** Does not contain the address: whoever can choose the name must not learn it. */
    private static String reason(AddressKind kind) {
        String allowing = kind == AddressKind.PRIVATE ? " (misskey.client.allow-private-addresses)" : "";
        return "its address is " + kind.description() + allowing;
    }

    private record Checked(String address, long checkedAt) {

        SocketAddress at(int port) {
            return SocketAddress.inetSocketAddress(port, address);
        }
    }
}
