package io.github.quarkusmisskey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.client.internal.metrics.LeftOutMeters;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboard and the alerts of {@code deploy} speak of metrics and outcomes that there are. */
class MonitoringFilesTest {

    private static final Path DASHBOARD = Path.of("deploy/grafana-dashboard.json");
    private static final Path RULES = Path.of("deploy/prometheus-rules.yml");
    private static final Pattern RULE = Pattern.compile("(?m)^ +expr: (?:>-\\n((?: {10,}.*\\n)+)|(.*)\\n)");
    private static final Pattern METRIC =
            Pattern.compile("\\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\\b(?=[\\[{])|\\bup\\b(?=\\{)");
    private static final Pattern OUTCOMES = Pattern.compile("outcome(?:=|!=|=~|!~)\"([a-z_|]+)\"");

    private final MarkdownFile operations = MarkdownFile.of("docs/operations.md");

    @Test
    void nameMetricsThatThereAre() throws IOException {
        Set<String> existing = existing();
        assertThat(metrics(dashboard())).hasSizeGreaterThan(9).isSubsetOf(existing);
        assertThat(metrics(rules())).hasSizeGreaterThan(3).isSubsetOf(existing);
    }

    @Test
    void showEveryMeterOfTheModule() throws IOException {
        Set<String> shown = metrics(dashboard());
        operations.rows("Metrics").stream()
                .filter(row -> row.length == 3)
                .flatMap(row -> MarkdownFile.code(row[0]).stream())
                .map(name -> name.replace('.', '_'))
                .forEach(name -> assertThat(shown).anyMatch(metric -> metric.startsWith(name)));
    }

    @Test
    void nameOutcomesThatThereAre() throws IOException {
        Set<String> documented = operations.rows("Metrics").stream()
                .filter(row -> row.length == 2)
                .flatMap(row -> MarkdownFile.code(row[0]).stream())
                .collect(Collectors.toSet());
        Set<String> named = Stream.concat(dashboard().stream(), rules().stream())
                .flatMap(expression -> OUTCOMES.matcher(expression).results())
                .flatMap(found -> Stream.of(found.group(1).split("\\|")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(6).isSubsetOf(documented);
    }

    private static List<String> dashboard() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
        assertThat(dashboard.get("panels")).hasSizeGreaterThan(8);
        return dashboard.findValuesAsText("expr");
    }

    private static List<String> rules() throws IOException {
        List<String> rules = RULE.matcher(Files.readString(RULES))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertThat(rules).hasSize((int) Files.readString(RULES)
                .lines()
                .filter(line -> line.contains("- alert:"))
                .count());
        return rules;
    }

    private static Set<String> metrics(List<String> expressions) {
        return expressions.stream()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * As Prometheus reads them, and its own {@code up}. The registry of the service is the one of the older client
     * library.
     */
    @SuppressWarnings("deprecation")
    private static Set<String> existing() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new LeftOutMeters().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        for (String timer : new String[] {"misskey.client.calls", "http.server.requests"}) {
            Timer.builder(timer).register(registry).record(() -> {});
        }
        Set<String> names = registry.scrape()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[ {]")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        names.add("up");
        return names;
    }
}
