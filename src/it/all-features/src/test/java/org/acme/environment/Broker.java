package org.acme.environment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.vertx.amqp.AmqpClient;
import io.vertx.amqp.AmqpClientOptions;
import io.vertx.amqp.AmqpConnection;
import io.vertx.amqp.AmqpMessage;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** ActiveMQ Artemis in this process, which speaks AMQP on a free port and keeps that port when it is started again. */
public final class Broker implements AutoCloseable {

    private static final String ARCHIVE = "archive";
    private static final String WISHES = "wishes";

    public final int port = Ports.free();
    private final Path directory;
    private final Vertx vertx = Vertx.vertx();
    private final List<String> archived = Collections.synchronizedList(new ArrayList<>());
    private EmbeddedActiveMQ server;
    private AmqpConnection connection;

    public Broker(Path directory) {
        this.directory = directory;
        start();
    }

    public void start() {
        try {
            server = new EmbeddedActiveMQ().setConfiguration(configuration());
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not start", e);
        }
        AmqpClient client = AmqpClient.create(
                vertx, new AmqpClientOptions().setHost("127.0.0.1").setPort(port));
        connection = await(client.connect());
        await(connection.createReceiver(ARCHIVE))
                .handler(message -> archived.add(message.bodyAsString()));
    }

    private Configuration configuration() throws Exception {
        return new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJournalDirectory(directory.resolve("journal").toString())
                .setBindingsDirectory(directory.resolve("bindings").toString())
                .setLargeMessagesDirectory(directory.resolve("large").toString())
                .setPagingDirectory(directory.resolve("paging").toString())
                .addAcceptorConfiguration("amqp", "tcp://127.0.0.1:" + port + "?protocols=AMQP")
                .addQueueConfiguration(QueueConfiguration.of(ARCHIVE).setRoutingType(RoutingType.ANYCAST))
                .addQueueConfiguration(QueueConfiguration.of(WISHES).setRoutingType(RoutingType.ANYCAST));
    }

    public void stop() {
        try {
            await(connection.close());
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not stop", e);
        }
    }

    /** What came to the archive so far. */
    public List<String> archived() {
        return List.copyOf(archived);
    }

    public void wish(String text) {
        await(connection.createSender(WISHES)
                .compose(sender -> sender.sendWithAck(
                                AmqpMessage.create().durable(true).withBody(text).build())
                        .compose(sent -> sender.close())));
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public String toString() {
        Queue queue = server.getActiveMQServer().locateQueue(ARCHIVE);
        return "the queue " + ARCHIVE + " with " + queue.getMessagesAdded() + " messages so far, of which "
                + queue.getMessageCount() + " wait for " + queue.getConsumerCount() + " consumers";
    }

    @Override
    public void close() {
        stop();
        await(vertx.close());
    }
}
