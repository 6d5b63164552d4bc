package io.github.quarkusmisskey.api;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The endpoints of the typed API. The table is loaded on first use. */
public final class Endpoints {

    private static final String NOTHING = "-";

    private Endpoints() {}

    /** @param name such as {@code notes/create} */
    public static Optional<EndpointFacts> find(String name) {
        return Optional.ofNullable(Table.BY_NAME.get(name));
    }

    /** All endpoints, by name. */
    public static Collection<EndpointFacts> all() {
        return Table.BY_NAME.values();
    }

    private static EndpointFacts read(String row) {
        String[] cells = row.split(" ");
        String flags = cells[2];
        boolean limited = !cells[4].equals(NOTHING) || !cells[5].equals(NOTHING);
        return new EndpointFacts(
                cells[0],
                Optional.of(cells[1]).filter(cell -> !cell.equals(NOTHING)),
                flags.contains("c"),
                flags.contains("s"),
                flags.contains("g"),
                flags.contains("r"),
                limited ? Optional.of(limit(cells)) : Optional.empty());
    }

    private static EndpointFacts.RateLimit limit(String[] cells) {
        String key = cells[6].equals(NOTHING) ? cells[0] : cells[6];
        return new EndpointFacts.RateLimit(number(cells[3]), number(cells[4]), number(cells[5]), key);
    }

    private static long number(String cell) {
        return cell.equals(NOTHING) ? -1 : Long.parseLong(cell);
    }

    /** Loads the table on first use. */
    private static final class Table {

        private static final Map<String, EndpointFacts> BY_NAME = load();

        private static Map<String, EndpointFacts> load() {
            Map<String, EndpointFacts> byName = new TreeMap<>();
            for (String row : EndpointTable.rows()) {
                EndpointFacts facts = read(row);
                byName.put(facts.name(), facts);
            }
            return Collections.unmodifiableMap(byName);
        }
    }
}
