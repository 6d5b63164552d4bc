package io.github.quarkusmisskey.client.internal.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;

import io.github.quarkusmisskey.api.MisskeyHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressGuardTest {

    private final AddressGuard strict = new AddressGuard(false);
    private final AddressGuard development = new AddressGuard(true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1.1.1                         | PUBLIC
            8.8.8.8                         | PUBLIC
            9.255.255.255                   | PUBLIC
            11.0.0.0                        | PUBLIC
            100.63.255.255                  | PUBLIC
            100.128.0.0                     | PUBLIC
            126.255.255.255                 | PUBLIC
            128.0.0.0                       | PUBLIC
            169.253.255.255                 | PUBLIC
            169.255.0.0                     | PUBLIC
            172.15.255.255                  | PUBLIC
            172.32.0.0                      | PUBLIC
            192.0.1.0                       | PUBLIC
            192.167.255.255                 | PUBLIC
            192.169.0.0                     | PUBLIC
            198.17.255.255                  | PUBLIC
            198.20.0.0                      | PUBLIC
            223.255.255.255                 | PUBLIC
            0.0.0.0                         | RESERVED
            0.0.0.1                         | RESERVED
            0.255.255.255                   | RESERVED
            10.0.0.0                        | PRIVATE
            10.255.255.255                  | PRIVATE
            100.64.0.0                      | PRIVATE
            100.127.255.255                 | PRIVATE
            127.0.0.0                       | PRIVATE
            127.0.0.1                       | PRIVATE
            127.255.255.255                 | PRIVATE
            172.16.0.0                      | PRIVATE
            172.31.255.255                  | PRIVATE
            192.168.0.0                     | PRIVATE
            192.168.255.255                 | PRIVATE
            198.18.0.0                      | PRIVATE
            198.19.255.255                  | PRIVATE
            192.0.0.1                       | RESERVED
            192.0.0.255                     | RESERVED
            192.0.2.1                       | RESERVED
            192.88.99.1                     | RESERVED
            198.51.100.1                    | RESERVED
            203.0.113.1                     | RESERVED
            224.0.0.1                       | RESERVED
            239.255.255.255                 | RESERVED
            240.0.0.0                       | RESERVED
            255.255.255.254                 | RESERVED
            255.255.255.255                 | RESERVED
            169.254.0.0                     | METADATA
            169.254.169.254                 | METADATA
            169.254.170.2                   | METADATA
            169.254.255.255                 | METADATA
            100.100.100.200                 | METADATA
            168.63.129.16                   | METADATA
            192.0.0.192                     | METADATA
            2606:4700:4700::1111            | PUBLIC
            2001:4860:4860::8888            | PUBLIC
            2001:200::1                     | PUBLIC
            2400:cb00::1                    | PUBLIC
            2a00:1450:4001::1               | PUBLIC
            2001:db7:ffff::1                | PUBLIC
            2001:db9::1                     | PUBLIC
            3fff:1000::1                    | PUBLIC
            ::                              | RESERVED
            ::1                             | PRIVATE
            fc00::1                         | PRIVATE
            fd12:3456:789a::1               | PRIVATE
            fdff:ffff:ffff:ffff::1          | PRIVATE
            fe80::1                         | PRIVATE
            febf::1                         | PRIVATE
            fec0::1                         | PRIVATE
            feff::1                         | PRIVATE
            fe00::1                         | RESERVED
            ff02::1                         | RESERVED
            ff0e::1                         | RESERVED
            100::1                          | RESERVED
            100:0:0:1::1                    | RESERVED
            64:ff9b:1::a00:1                | RESERVED
            64:ff9b:1::101:101              | RESERVED
            2001:2::1                       | RESERVED
            2001:10::1                      | RESERVED
            2001:20::1                      | RESERVED
            2001:1ff::1                     | RESERVED
            2001:db8::1                     | RESERVED
            3fff::1                         | RESERVED
            3fff:fff::1                     | RESERVED
            4000::1                         | RESERVED
            5f00::1                         | RESERVED
            fd00:ec2::254                   | METADATA
            fd00:ec2::23                    | METADATA
            fd20:ce::254                    | METADATA
            fd00:42::42                     | METADATA
            ::ffff:1.1.1.1                  | PUBLIC
            ::ffff:127.0.0.1                | PRIVATE
            ::ffff:10.0.0.1                 | PRIVATE
            ::ffff:169.254.169.254          | METADATA
            ::ffff:0.0.0.0                  | RESERVED
            ::ffff:0:1.1.1.1                | PUBLIC
            ::ffff:0:192.168.1.1            | PRIVATE
            ::ffff:0:169.254.169.254        | METADATA
            ::1.1.1.1                       | RESERVED
            ::127.0.0.1                     | RESERVED
            ::169.254.169.254               | METADATA
            ::2                             | RESERVED
            64:ff9b::1.1.1.1                | PUBLIC
            64:ff9b::10.0.0.1               | PRIVATE
            64:ff9b::127.0.0.1              | PRIVATE
            64:ff9b::169.254.169.254        | METADATA
            64:ff9b::224.0.0.1              | RESERVED
            2002:101:101::1                 | PUBLIC
            2002:7f00:1::1                  | PRIVATE
            2002:a00:1::1                   | PRIVATE
            2002:c0a8:101::1                | PRIVATE
            2002:a9fe:a9fe::1               | METADATA
            2001:0:101:101::fefe:fefe       | PUBLIC
            2001:0:101:101::80ff:fffe       | PRIVATE
            2001:0:a00:1::fefe:fefe         | PRIVATE
            2001:0:101:101::5601:5601       | METADATA
            2606:4700::5efe:1.1.1.1         | PUBLIC
            2606:4700::5efe:10.0.0.1        | PRIVATE
            2606:4700::200:5efe:10.0.0.1    | PRIVATE
            2606:4700::5efe:169.254.169.254 | METADATA
            """)
    void knowsWhatAnAddressIs(String text, AddressKind kind) throws UnknownHostException {
        InetAddress address = InetAddress.getByName(text);

        assertThat(AddressGuard.kindOf(address)).isEqualTo(kind);
        assertThat(strict.allows(address)).isEqualTo(kind == AddressKind.PUBLIC);
        assertThat(development.allows(address)).isEqualTo(kind == AddressKind.PUBLIC || kind == AddressKind.PRIVATE);
        if (kind == AddressKind.PUBLIC) {
            assertThat(strict.refusal(address)).isEmpty();
        } else {
            assertThat(strict.refusal(address)).contains(kind);
        }
    }

    /** The JDK makes an IPv4 address of a mapped one, except by this factory. */
    @ParameterizedTest
    @CsvSource({"1.1.1.1, PUBLIC", "127.0.0.1, PRIVATE", "169.254.169.254, METADATA", "255.255.255.255, RESERVED"})
    void looksIntoMappedAddressesThatTheJdkLeaves(String ipv4, AddressKind kind) throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        System.arraycopy(InetAddress.getByName(ipv4).getAddress(), 0, bytes, 12, 4);

        assertThat(AddressGuard.kindOf(Inet6Address.getByAddress(null, bytes, -1)))
                .isEqualTo(kind);
    }

    @Test
    void ignoresTheZoneOfAnAddress() throws UnknownHostException {
        byte[] linkLocal = InetAddress.getByName("fe80::1").getAddress();

        assertThat(AddressGuard.kindOf(Inet6Address.getByAddress(null, linkLocal, 2)))
                .isEqualTo(AddressKind.PRIVATE);
    }

    @ParameterizedTest
    @CsvSource({"localhost", "[::1]", "127.0.0.1", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "169.254.169.254"})
    void refusesWhatTypedHostsLeadToOnThisMachine(String typed) throws UnknownHostException {
        for (InetAddress address :
                InetAddress.getAllByName(MisskeyHost.of(typed).name())) {
            assertThat(strict.allows(address)).isFalse();
        }
    }

    /** The JDK's own classification is coarser; whatever it holds for special, the guard must. */
    @Test
    void isNeverMilderThanTheJdk() throws UnknownHostException {
        Random random = new Random(20261123);
        int special = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            InetAddress address = InetAddress.getByAddress(bytes);
            if (isSpecial(address)) {
                special++;
                assertThat(strict.allows(address)).as("%s", address).isFalse();
            }
        }
        assertThat(special).isGreaterThan(1_000);
    }

    private static boolean isSpecial(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
