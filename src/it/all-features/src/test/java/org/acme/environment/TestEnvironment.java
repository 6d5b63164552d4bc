package org.acme.environment;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import org.h2.tools.Server;

import static java.util.Map.entry;

/** What the application needs around it: a Misskey, a broker and a database; and the processes of the application. */
public final class TestEnvironment implements AutoCloseable {

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Deque<ApplicationProcess> processes = new ArrayDeque<>();
    private final DevServer misskey = DevServer.start(DevServerOptions.defaults().withoutRateLimits());
    private final String token = misskey.issueToken("bob", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES)
            .value();
    private final Broker broker;
    private final Server database;
    private final String jdbcUrl;

    public TestEnvironment(Path directory) throws SQLException {
        broker = new Broker(directory);
        database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        jdbcUrl = "jdbc:h2:tcp://localhost:" + database.getPort() + "/mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    /** Starts the application and returns at once; {@code more} goes before what every process is told. */
    public ApplicationProcess startApplication(Map<String, String> more) {
        String name = "application-" + STARTED.incrementAndGet();
        Map<String, String> environment = new HashMap<>(Map.ofEntries(
                entry("RELAY_NAME", name),
                entry("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl),
                entry("MISSKEY_HOSTS_MAIN_URL", misskey.url()),
                entry("MISSKEY_HOSTS_MAIN_TOKEN", token),
                entry("MISSKEY_CLIENT_ALLOW_PRIVATE_ADDRESSES", "true"),
                entry("MISSKEY_CLIENT_ALLOW_PLAIN_HTTP", "true"),
                entry("MISSKEY_STREAMING_LEASE_DURATION", "3s"),
                entry("MISSKEY_STREAMING_LEASE_RENEW_EVERY", "500ms"),
                entry("MISSKEY_STREAMING_RECONNECT_DELAY", "100ms"),
                entry("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_REACTIVE__LEVEL", "DEBUG"),
                entry("QUARKUS_LOG_CATEGORY__IO_GITHUB_QUARKUSMISSKEY__LEVEL", "DEBUG"),
                entry("AMQP_HOST", "127.0.0.1"),
                entry("AMQP_PORT", Integer.toString(broker.port))));
        environment.putAll(more);
        ApplicationProcess process = new ApplicationProcess(name, environment);
        processes.add(process);
        return process;
    }

    /** All that were started, those that ended too. */
    public List<ApplicationProcess> processes() {
        return List.copyOf(processes);
    }

    public DevServer misskey() {
        return misskey;
    }

    public Broker broker() {
        return broker;
    }

    /** The ids of the notes up to which channels were handled. */
    public List<String> storedPositions() throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                ResultSet row =
                        connection.createStatement().executeQuery("select last_id from misskey_stream_position")) {
            List<String> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }

    @Override
    public void close() {
        processes.forEach(ApplicationProcess::kill);
        broker.close();
        database.stop();
        misskey.close();
    }
}
