import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL for as long as the standard input stays open; prints its port. */
public class Postgres {

    public static void main(String... args) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            System.out.println(server.getPort());
            System.in.read();
        }
    }
}
